package ganscope.data;

import java.util.List;

/**
 * The numbers of a text file, as they stand there.
 *
 * @param header the names of the columns, or none if the file has no header
 * @param columns how many columns, at least 1
 * @param values rows × columns, row-major, all finite
 */
@SuppressWarnings("ArrayRecordComponent") // a large table stays one array; copied in and out
public record NumberTable(List<String> header, int columns, double[] values) {
    /** Copies the header and the numbers, and checks that they fill whole rows. */
    public NumberTable {
        header = List.copyOf(header);
        values = values.clone();
        if (columns < 1 || values.length % columns != 0 || !(header.isEmpty() || header.size() == columns)) {
            throw new IllegalArgumentException("columns: " + columns + " for " + values.length + " numbers and "
                    + header.size() + " names (at least 1, whole rows, a name for each or none)");
        }
    }

    /** How many rows of numbers, without the header. */
    public int rows() {
        return values.length / columns;
    }

    /** A copy of the numbers, rows × columns, row-major. */
    @Override
    public double[] values() {
        return values.clone();
    }

    /** The number in a row and column, both counted from 0. */
    public double at(int row, int column) {
        return values[row * columns + column];
    }
}
