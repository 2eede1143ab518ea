package ganscope.data.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header of Weka's ARFF: {@code @attribute NAME TYPE} for each column, then {@code @data}. */
final class ArffHeader {
    private static final int LONGEST = 100_000;
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?i)@attribute\\s+(\"[^\"]*\"|'(?:[^'\\\\]|\\\\.)*'|[^\\s{]+)\\s*(.*)");

    private ArffHeader() {}

    /** The layout of an ARFF file; nothing if the first line that says something does not begin with @. */
    static Optional<TableLayout> read(TextRows text) throws BadSampleFile {
        try (LineSource lines = text.lines(0)) {
            String line = lines.next();
            while (line != null && line.isBlank()) {
                line = lines.next();
            }
            String first = line == null ? "" : line.strip().toLowerCase(Locale.ROOT);
            return first.startsWith("@relation") || first.startsWith("@attribute") || first.startsWith("@data")
                    ? Optional.of(read(text.file(), lines, String.valueOf(line)))
                    : Optional.empty();
        } catch (BadSampleFile e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory are always readable", e);
        }
    }

    private static TableLayout read(Path file, LineSource lines, String start) throws IOException {
        List<String> names = new ArrayList<>();
        List<Boolean> nominal = new ArrayList<>();
        String line = start;
        while (line != null && !line.strip().toLowerCase(Locale.ROOT).startsWith("@data")) {
            Matcher attribute = ATTRIBUTE.matcher(line.strip());
            if (attribute.matches()) {
                names.add(unquoted(attribute.group(1)));
                String type = attribute.group(2).toLowerCase(Locale.ROOT);
                nominal.add(!type.startsWith("numeric") && !type.startsWith("real") && !type.startsWith("integer"));
            }
            line = lines.number() > LONGEST ? null : lines.next();
        }
        if (line == null || names.isEmpty()) {
            throw new BadSampleFile(file, "data.arff");
        }
        return body(lines, names, nominal);
    }

    private static TableLayout body(LineSource lines, List<String> names, List<Boolean> nominal) throws IOException {
        long header = lines.number();
        String row = lines.next();
        while (row != null && row.isBlank()) {
            row = lines.next();
        }
        String first = row == null ? "" : row.strip();
        Separator separator = first.indexOf(',') >= 0 || names.size() == 1
                ? Separator.COMMA
                : first.indexOf('\t') >= 0 ? Separator.TAB : Separator.SPACES;
        boolean sparse = first.startsWith("{");
        char quote = first.indexOf('\'') >= 0 && first.indexOf('"') < 0 ? '\'' : '"';
        return new TableLayout(
                new Dialect(sparse ? Separator.NONE : separator, quote, header),
                names,
                names.size(),
                true,
                nominal,
                sparse,
                0);
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() > 1 && (name.startsWith("'") || name.startsWith("\""));
        return (quoted ? name.substring(1, name.length() - 1).replace("\\", "") : name).strip();
    }

    /** The cells of a sparse row such as {@code {1 2.5, 3 1}}: columns count from 0, and those left out are zero. */
    static Row dense(Row row, int width) {
        String[] cells = new String[width];
        Arrays.fill(cells, "0");
        String text = row.cell(0).strip();
        String inside = text.startsWith("{") && text.endsWith("}") ? text.substring(1, text.length() - 1) : "? ?";
        for (String pair : inside.split(",", -1)) {
            String[] parts = pair.strip().split("\\s+", 2);
            if (parts.length == 2 && parts[0].matches("\\d{1,6}") && Integer.parseInt(parts[0]) < width) {
                cells[Integer.parseInt(parts[0])] = parts[1];
            } else if (!pair.isBlank()) {
                return row;
            }
        }
        return new Row(row.line(), List.of(cells));
    }
}
