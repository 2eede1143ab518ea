package ganscope.data.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as it stands in a file, with everything that may be taken from it. Immutable.
 *
 * @param file where it stands
 * @param columns its columns in order, at least one; those that hold nothing and have no heading are left away
 * @param rows how many rows it has, without its header
 * @param remarks how it was read, where that does not go without saying
 */
public record DataTable(Path file, List<Column> columns, int rows, List<DataWords> remarks) {
    /** The most columns. */
    static final int MOST_COLUMNS = 10_000;
    /** The most numbers in all columns together. */
    static final int MOST_NUMBERS = 40_000_000;

    /** Copies the lists. */
    public DataTable {
        columns = List.copyOf(columns);
        remarks = List.copyOf(remarks);
    }

    /** A table; where every column with numbers only counts the rows, all of them are numbers. */
    static DataTable of(Path file, List<Column> found, int rows, List<DataWords> remarks) throws BadSampleFile {
        List<Column> columns = new ArrayList<>();
        for (Column column : found) {
            if (column.kind() != Column.Kind.EMPTY || !column.isUnnamed()) {
                columns.add(column);
            }
        }
        if (rows == 0 || columns.isEmpty()) {
            throw new BadSampleFile(file, "data.table.none");
        }
        return new DataTable(file, columns, rows, remarks);
    }

    /** Those of some columns that are numbers to be taken; where there is none, those of row numbers. */
    public static List<Column> numeric(List<Column> columns) {
        List<Column> numbers = columns.stream()
                .filter(column -> column.kind() == Column.Kind.NUMBERS)
                .toList();
        return !numbers.isEmpty()
                ? numbers
                : columns.stream()
                        .filter(column -> column.hasNumbers()
                                && (column.kind() == Column.Kind.ROW_NUMBERS || column.kind() == Column.Kind.ROW_NAMES))
                        .toList();
    }
}
