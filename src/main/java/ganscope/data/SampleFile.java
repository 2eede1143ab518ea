package ganscope.data;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import ganscope.text.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers from a delimited text file (CSV).
 *
 * <p>Columns are separated by tabs, semicolons or commas: the first of these that the first row holds. Numbers have a
 * decimal point. A first row without any number is a header. Blank lines, lines that begin with # and a byte order mark
 * are skipped.
 */
public final class SampleFile {
    private static final int SNIFFED_BYTES = 1 << 16;
    private static final String ALLOWED = "a finite decimal number such as 12.5 or 3e-2";

    private final Path file;
    private final int maxColumns;
    private List<String> header = List.of();
    private int columns;
    private double[] values = new double[1024];
    private int count;

    private SampleFile(Path file, int maxColumns) {
        this.file = file;
        this.maxColumns = maxColumns;
    }

    /**
     * Reads the samples of a target: one or two columns, at least two distinct rows.
     *
     * @throws BadSampleFile if the file cannot be read or is not such a table
     */
    public static Samples read(Path file) throws BadSampleFile {
        NumberTable table = readTable(file, 2);
        try {
            return Samples.of(file.toString(), table.values(), table.columns());
        } catch (IllegalArgumentException e) {
            throw new BadSampleFile(file, " cannot be a target: " + e.getMessage() + ".", e);
        }
    }

    /**
     * Reads any table of numbers.
     *
     * @param file what to read
     * @param maxColumns the largest number of columns allowed, at least 1
     * @throws BadSampleFile if the file cannot be read, is empty, has more columns than allowed, rows of different
     *     lengths, more than {@link Samples#MAX_ROWS} rows, or a field that is not a finite number
     */
    public static NumberTable readTable(Path file, int maxColumns) throws BadSampleFile {
        Require.within("maxColumns", maxColumns, 1, 1024);
        return new SampleFile(file, maxColumns).read();
    }

    private NumberTable read() throws BadSampleFile {
        if (Files.isDirectory(file)) {
            throw new BadSampleFile(file, " is a folder, not a file of numbers.");
        }
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator())
                .commentStrategy(CommentStrategy.SKIP)
                .detectBomHeader(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(file)) {
            for (CsvRecord row : rows) {
                take(row);
            }
        } catch (NoSuchFileException e) {
            throw new BadSampleFile(file, ": there is no such file.", e);
        } catch (BadSampleFile e) {
            throw e;
        } catch (CsvParseException e) {
            throw new BadSampleFile(file, " is not a table of numbers: " + e.getMessage() + ".", e);
        } catch (IOException | UncheckedIOException e) {
            throw new BadSampleFile(file, " cannot be read: " + e.getMessage() + ".", e);
        }
        if (count == 0) {
            throw new BadSampleFile(file, " holds no numbers, but at least one row of them is needed.");
        }
        return new NumberTable(header, columns, Arrays.copyOf(values, count));
    }

    /** Delimiters are single bytes in every encoding that a byte order mark announces, so bytes are enough to look at. */
    private char separator() throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(SNIFFED_BYTES);
        }
        String firstRow = new String(start, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
        if (firstRow.indexOf('\t') >= 0) {
            return '\t';
        }
        return firstRow.indexOf(';') >= 0 ? ';' : ',';
    }

    private void take(CsvRecord row) throws BadSampleFile {
        List<String> fields = row.getFields();
        long line = row.getStartingLineNumber();
        if (fields.size() == 1 && fields.getFirst().isBlank()) {
            return;
        }
        if (columns == 0) {
            columns = fields.size();
            if (columns > maxColumns) {
                throw new BadSampleFile(
                        file,
                        ", line " + line + ": found " + columns + " columns, but "
                                + (maxColumns == 1 ? "one column" : "1 to " + maxColumns + " columns")
                                + " of numbers are allowed.");
            }
            if (fields.stream().noneMatch(SampleFile::meansNumber)
                    && !fields.stream().allMatch(String::isBlank)) {
                header = fields.stream().map(String::strip).toList();
                return;
            }
        }
        if (fields.size() != columns) {
            throw new BadSampleFile(
                    file,
                    ", line " + line + ": found " + fields.size() + " columns, but the first row has " + columns
                            + " and every row needs as many.");
        }
        if (count / columns == Samples.MAX_ROWS) {
            throw new BadSampleFile(file, ", line " + line + ": at most " + Samples.MAX_ROWS + " rows are allowed.");
        }
        for (int column = 0; column < columns; column++) {
            add(number(fields.get(column).strip(), line, column + 1));
        }
    }

    private double number(String field, long line, int column) throws BadSampleFile {
        if (isDecimal(field)) {
            try {
                double value = Double.parseDouble(field);
                if (Double.isFinite(value)) {
                    return value;
                }
            } catch (NumberFormatException e) {
                throw bad(field, line, column, e);
            }
        }
        throw bad(field, line, column, null);
    }

    private BadSampleFile bad(String field, long line, int column, @Nullable Throwable cause) {
        String found = field.isEmpty() ? "nothing" : Quoted.of(field);
        return new BadSampleFile(
                file,
                ", line " + line + ", column " + column + ": found " + found + ", but only " + ALLOWED + " is allowed.",
                cause);
    }

    private void add(double value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = value;
    }

    /** Java alone would also take 1f, 0x1p3 and NaN for numbers. */
    private static boolean isDecimal(String field) {
        return !field.isEmpty() && field.chars().allMatch(c -> c >= '0' && c <= '9' || "+-.eE".indexOf(c) >= 0);
    }

    /** Whether a field is meant as a number, be it a bad one, so that the row is not taken for a header. */
    private static boolean meansNumber(String field) {
        String word = field.strip().toLowerCase(Locale.ROOT);
        return word.chars().anyMatch(c -> c >= '0' && c <= '9') && word.chars().noneMatch(SampleFile::isNameLetter)
                || word.matches("[+-]?(nan|inf|infinity)");
    }

    private static boolean isNameLetter(int c) {
        return Character.isLetter(c) && c != 'e' || c == '_';
    }
}
