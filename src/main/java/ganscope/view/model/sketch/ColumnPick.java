package ganscope.view.model.sketch;

import ganscope.data.table.Column;
import ganscope.data.table.DataTable;
import ganscope.data.taken.ColumnWish;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The choice of one column or two of a table, with weights and labels, while a person makes it. */
public final class ColumnPick {
    private final DataTable table;
    private final int most;
    private final List<Column> chosen = new ArrayList<>();
    private @Nullable Column weights;
    private @Nullable Column labels;

    /**
     * Begins with nothing chosen.
     *
     * @param most how many columns can be chosen, 1 or 2
     */
    public ColumnPick(DataTable table, int most) {
        this.table = table;
        this.most = most;
    }

    /** The table. */
    public DataTable table() {
        return table;
    }

    /** The columns that may be chosen: all with numbers, those of row numbers last. */
    public List<Column> offered() {
        List<Column> offered = new ArrayList<>(DataTable.numeric(table.columns()));
        table.columns().stream()
                .filter(column -> column.hasNumbers() && column.bad() == null && !offered.contains(column))
                .forEach(offered::add);
        return offered;
    }

    /** The columns that cannot be chosen. */
    public List<Column> others() {
        List<Column> offered = offered();
        return table.columns().stream()
                .filter(column -> !offered.contains(column))
                .toList();
    }

    /** What is chosen, in order: across, then up. */
    public List<Column> chosen() {
        return List.copyOf(chosen);
    }

    /** Chooses a column or leaves it; one too many takes the place of the last. */
    public void toggle(Column column) {
        if (!chosen.remove(column)) {
            if (chosen.size() == most) {
                chosen.removeLast();
            }
            chosen.add(column);
        }
    }

    /** The column of weights; null for none. */
    public void weigh(@Nullable Column column) {
        weights = column;
    }

    /** The column of labels; null for none. */
    public void label(@Nullable Column column) {
        labels = column;
    }

    /** What the choice asks of the table. */
    public ColumnWish wish() {
        return new ColumnWish(
                chosen.stream().map(ColumnPick::place).toList(),
                Optional.ofNullable(weights).map(ColumnPick::place),
                Optional.ofNullable(labels).map(ColumnPick::place));
    }

    /** All columns of numbers that are neither weights nor labels, asked of the table: pixels of pictures. */
    public ColumnWish pixels() {
        return new ColumnWish(
                List.of(),
                Optional.ofNullable(weights).map(ColumnPick::place),
                Optional.ofNullable(labels).map(ColumnPick::place));
    }

    /** How many columns {@link #pixels} takes. */
    public int pixelCount() {
        return DataTable.numeric(table.columns().stream()
                        .filter(column -> column != weights && column != labels)
                        .toList())
                .size();
    }

    /** A place is nobody's name, whatever the columns are called. */
    private static String place(Column column) {
        return ColumnWish.PLACE + column.number();
    }

    /** How many rows have a number in every chosen column. */
    public int rows() {
        int rows = 0;
        for (int row = 0; row < table.rows(); row++) {
            int at = row;
            rows += chosen.stream().noneMatch(column -> Double.isNaN(column.at(at))) ? 1 : 0;
        }
        return rows;
    }

    /** The least and the greatest number of a column. */
    public static double[] range(Column column) {
        double[] numbers =
                Arrays.stream(column.values()).filter(Double::isFinite).toArray();
        return numbers.length == 0
                ? new double[] {0, 0}
                : new double[] {
                    Arrays.stream(numbers).min().orElseThrow(),
                    Arrays.stream(numbers).max().orElseThrow()
                };
    }

    /** The shares of a column's numbers in equal bins from its least to its greatest, of the fullest bin's. */
    public static double[] histogram(Column column, int bins) {
        double[] range = range(column);
        double[] heights = new double[bins];
        for (double value : column.values()) {
            if (Double.isFinite(value)) {
                double place = range[1] > range[0] ? (value - range[0]) / (range[1] - range[0]) : 0.5;
                heights[Math.min(bins - 1, (int) (place * bins))]++;
            }
        }
        double fullest = Arrays.stream(heights).max().orElse(1);
        return Arrays.stream(heights)
                .map(height -> height / Math.max(1, fullest))
                .toArray();
    }
}
