package ganscope.cli.option;

import ganscope.convolution.Grid;
import ganscope.text.Quoted;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a grid of numbers: a row a line, numbers separated by commas, semicolons, tabs or spaces. */
public final class GridFile {
    /** Enough for the largest grid, written long. */
    private static final int MOST_BYTES = 64 << 20;

    private static final Pattern WRITTEN = Pattern.compile("[-+.,eE0-9 ][-+.,/eE0-9 ]*");

    private GridFile() {}

    /**
     * Reads a file, or a pipe, once from start to end; or numbers that stand there themselves, as in 1,2/3,4.
     *
     * @throws BadInput if it cannot be read or is no such grid, naming file, line and what is allowed
     */
    public static Grid read(String words) {
        boolean written = WRITTEN.matcher(words).matches() && !new File(words).exists();
        return written ? read(Quoted.of(words), words.replace('/', '\n')) : read(Path.of(words));
    }

    private static Grid read(Path file) {
        return read(Quoted.file(file), text(file));
    }

    private static Grid read(String file, String text) {
        List<double[]> rows = new ArrayList<>();
        int line = 0;
        for (String words : (Iterable<String>) text.lines()::iterator) {
            line++;
            String row = words.strip().replace("\uFEFF", "");
            if (!row.isEmpty() && !row.startsWith("#")) {
                rows.add(row(file, line, row));
                if (rows.getLast().length != rows.getFirst().length) {
                    throw new BadInput(file + ", line " + line + ": found " + rows.getLast().length
                            + " numbers, but the first row has " + rows.getFirst().length
                            + " and every row needs as many.");
                }
            }
        }
        if (rows.isEmpty() || rows.size() > Grid.MOST || rows.getFirst().length > Grid.MOST) {
            throw new BadInput(file + ": found " + rows.size()
                    + " rows" + (rows.isEmpty() ? "" : " of " + rows.getFirst().length + " numbers")
                    + ", but 1 to " + Grid.MOST + " each way are allowed.");
        }
        int columns = rows.getFirst().length;
        double[] values = new double[rows.size() * columns];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i), 0, values, i * columns, columns);
        }
        return new Grid(rows.size(), columns, values);
    }

    private static double[] row(String file, int line, String row) {
        String[] words = row.split("\\s*[,;]\\s*|\\s+", -1);
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = number(file, line, i + 1, words[i]);
        }
        return numbers;
    }

    private static double number(String file, int line, int column, String word) {
        if (word.chars().allMatch(c -> c >= '0' && c <= '9' || "+-.eE".indexOf(c) >= 0)) {
            try {
                double value = Double.parseDouble(word);
                if (Double.isFinite(value)) {
                    return value;
                }
            } catch (NumberFormatException e) {
                throw new BadInput(refused(file, line, column, word), e);
            }
        }
        throw new BadInput(refused(file, line, column, word));
    }

    private static String refused(String file, int line, int column, String word) {
        return file + ", line " + line + ", column " + column + ": found "
                + (word.isEmpty() ? "nothing" : Quoted.of(word))
                + ", but only a finite number such as 12.5 or 3e-2 is allowed.";
    }

    private static String text(Path file) {
        if (Files.isDirectory(file)) {
            throw new BadInput(Quoted.file(file) + " is a folder, not a file of numbers.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new BadInput(Quoted.file(file) + ": it is larger than " + (MOST_BYTES >> 20)
                        + " MB, which no allowed grid is.");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new BadInput(Quoted.file(file) + ": there is no such file.", e);
        } catch (IOException e) {
            throw new BadInput(
                    Quoted.file(file) + " cannot be read: " + Quoted.bare(String.valueOf(e.getMessage())) + ".", e);
        }
    }
}
