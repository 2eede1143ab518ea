package ganscope.transformer;

/**
 * A grey picture of finite numbers. Immutable.
 *
 * @param rows how many, 1 to {@value #MOST}
 * @param columns how many, 1 to {@value #MOST}
 * @param values rows × columns, row-major
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out
public record Image(int rows, int columns, double[] values) {
    /** The most rows or columns. */
    public static final int MOST = 1024;

    /**
     * Copies.
     *
     * @throws IllegalArgumentException if the numbers do not fill the picture or one is not finite
     */
    public Image {
        if (rows < 1 || rows > MOST || columns < 1 || columns > MOST || values.length != rows * columns) {
            throw new IllegalArgumentException("image: " + rows + " x " + columns + " with " + values.length
                    + " numbers (1 to " + MOST + " each way, filled)");
        }
        values = values.clone();
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("image: " + value + " (finite numbers)");
            }
        }
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
}
