package ganscope.convolution;

/**
 * A grid of finite numbers, rows × columns. Immutable.
 *
 * @param rows how many, 1 to {@value #MOST}
 * @param columns how many, 1 to {@value #MOST}
 * @param values rows × columns, row-major
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out
public record Grid(int rows, int columns, double[] values) {
    /** The most rows or columns. */
    public static final int MOST = 4096;

    /** A cell's number by its row and column. */
    @FunctionalInterface
    public interface Cell {
        /** The number there, both counted from 0. */
        double at(int row, int column);
    }

    /**
     * Copies.
     *
     * @throws IllegalArgumentException if the numbers do not fill the grid or one is not finite
     */
    public Grid {
        if (rows < 1 || rows > MOST || columns < 1 || columns > MOST || values.length != rows * columns) {
            throw new IllegalArgumentException("grid: " + rows + " x " + columns + " with " + values.length
                    + " numbers (1 to " + MOST + " each way, filled)");
        }
        values = values.clone();
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("grid: " + value + " (finite numbers)");
            }
        }
    }

    /** A grid computed cell by cell, row by row. */
    public static Grid of(int rows, int columns, Cell cell) {
        double[] values = new double[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = cell.at(i / columns, i % columns);
        }
        return new Grid(rows, columns, values);
    }

    /** A copy of the numbers, row-major. */
    @Override
    public double[] values() {
        return values.clone();
    }

    /** The number in a row and column, both counted from 0. */
    public double at(int row, int column) {
        return values[row * columns + column];
    }

    /** Whether a row and column are inside. */
    public boolean holds(int row, int column) {
        return row >= 0 && row < rows && column >= 0 && column < columns;
    }

    /** Turned by half a turn: what the convolution of mathematics does to its kernel and that of networks does not. */
    public Grid flipped() {
        return of(rows, columns, (row, column) -> at(rows - 1 - row, columns - 1 - column));
    }
}
