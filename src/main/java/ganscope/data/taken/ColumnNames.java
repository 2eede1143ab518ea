package ganscope.data.taken;

import ganscope.data.table.Column;
import ganscope.data.table.DataTable;
import ganscope.text.Quoted;
import java.util.ArrayList;
import java.util.List;

/** The names of columns inside a sentence, which has room for a few of them only. */
public final class ColumnNames {
    private static final int ROOM = 60;

    private ColumnNames() {}

    /** The names with commas between them; of many the first ones, and an ellipsis. */
    public static String shown(List<Column> columns) {
        return shown(columns, ROOM);
    }

    /**
     * The names with commas between them, as many as there is room for.
     *
     * @param room the most characters; an ellipsis stands for the names beyond
     */
    public static String shown(List<Column> columns, int room) {
        return listed(columns.stream().map(Column::name).toList(), room);
    }

    /** The names with commas between them; of many the first ones, and an ellipsis. */
    public static String listed(List<String> names) {
        return listed(names, ROOM);
    }

    private static String listed(List<String> names, int room) {
        List<String> shown = new ArrayList<>();
        int length = 0;
        for (String name : names) {
            String quoted = Quoted.bare(name);
            length += quoted.length() + 2;
            if (length > room + 2 && (!shown.isEmpty() || room < ROOM)) {
                shown.add("…");
                break;
            }
            shown.add(quoted);
        }
        return String.join(", ", shown);
    }

    /**
     * The words of {@code --columns} that ask for columns: their names, or their numbers where a name is not plain or
     * stands twice.
     */
    public static String option(List<Column> columns, DataTable table) {
        List<String> names = table.columns().stream().map(Column::name).toList();
        boolean plain = columns.stream()
                .allMatch(column -> column.name().matches("[A-Za-z0-9_.]+")
                        && names.stream()
                                        .filter(column.name()::equalsIgnoreCase)
                                        .count()
                                == 1
                        && column.name().length() <= 24);
        return String.join(
                ",",
                columns.stream()
                        .map(column -> plain ? column.name() : Integer.toString(column.number()))
                        .toList());
    }
}
