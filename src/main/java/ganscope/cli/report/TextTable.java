package ganscope.cli.report;

import java.util.List;

/** A table for a person: columns as wide as their widest word. */
public final class TextTable {
    private static final String GAP = "  ";

    private TextTable() {}

    /** One line a row, each with its line end; every row has as many words as the first. */
    public static String of(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        int columns = rows.getFirst().size();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                int place = i;
                int width = rows.stream()
                        .mapToInt(each -> each.get(place).length())
                        .max()
                        .orElse(0);
                line.append(row.get(i)).repeat(' ', width - row.get(i).length()).append(GAP);
            }
            text.append(line.toString().stripTrailing()).append(System.lineSeparator());
        }
        return text.toString();
    }
}
