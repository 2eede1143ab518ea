package ganscope.data.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import ganscope.text.Quoted;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rows of a text file, as often as asked for. Rows in which nothing stands are left out. */
final class TextRows {
    private final Path file;
    private final FileContent content;
    private final TextEncoding encoding;

    TextRows(Path file, FileContent content) {
        this.file = file;
        this.content = content;
        this.encoding = TextEncoding.of(content.start());
    }

    Path file() {
        return file;
    }

    /** Opens the lines of the text. */
    LineSource lines(long skipped) {
        try {
            var in = content.open();
            in.skipNBytes(encoding.mark());
            return new LineSource(file, new InputStreamReader(in, encoding.charset()), skipped);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory are always readable", e);
        }
    }

    /**
     * Shows the rows to a visitor, until it has seen enough.
     *
     * @throws BadSampleFile the visitor's, or if quotation marks or lines are out of all proportion
     */
    void forEach(Dialect dialect, RowVisitor visitor) throws BadSampleFile {
        try (LineSource lines = lines(dialect.skipped())) {
            switch (dialect.separator()) {
                case NONE, SPACES -> spaced(lines, dialect.separator(), visitor);
                case TAB, SEMICOLON, COMMA, BAR -> separated(lines, dialect, visitor);
            }
        } catch (CsvParseException | UncheckedIOException e) {
            if (e.getCause() instanceof BadSampleFile bad) {
                throw bad;
            }
            throw new BadSampleFile(e, file, "data.table.unreadable", Quoted.bare(String.valueOf(e.getMessage())));
        } catch (BadSampleFile e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory are always readable", e);
        }
    }

    /** The first rows. */
    List<Row> first(Dialect dialect, int most) throws BadSampleFile {
        List<Row> rows = new ArrayList<>();
        forEach(dialect, row -> {
            rows.add(row);
            return rows.size() < most;
        });
        return rows;
    }

    private static void spaced(LineSource lines, Separator separator, RowVisitor visitor) throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            String text = line.strip();
            if (text.isEmpty()) {
                continue;
            }
            List<String> cells = separator == Separator.SPACES ? SpacedLine.cells(text) : List.of(unquoted(text));
            if (!cells.isEmpty() && !visitor.row(new Row(lines.number(), cells))) {
                return;
            }
        }
    }

    private static void separated(LineSource lines, Dialect dialect, RowVisitor visitor) throws IOException {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(dialect.separator().character())
                .quoteCharacter(dialect.quote())
                .commentStrategy(CommentStrategy.NONE)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .ofCsvRecord(new LineReader(lines))) {
            for (CsvRecord row : records) {
                List<String> cells =
                        row.getFields().stream().map(TextRows::unquoted).toList();
                boolean blank = cells.stream().allMatch(String::isEmpty);
                if (!blank && !visitor.row(new Row(row.getStartingLineNumber(), cells))) {
                    return;
                }
            }
        }
    }

    /** A cell without the spaces around it, and without a pair of quotation marks that the separators left in place. */
    private static String unquoted(String cell) {
        String text = cell.strip();
        int last = text.length() - 1;
        boolean quoted = last > 0
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(last) == text.charAt(0)
                && text.indexOf(text.charAt(0), 1) == last;
        return quoted ? text.substring(1, last).strip() : text;
    }
}
