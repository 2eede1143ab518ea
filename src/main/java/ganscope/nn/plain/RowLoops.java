package ganscope.nn.plain;

/** What a layer does to rows of a batch that stand densely in an array. */
public final class RowLoops {
    private RowLoops() {}

    /** Adds a row to each of the rows that stand in the first {@code count} floats; in one loop, however short they are. */
    public static void addBias(float[] x, int count, float[] repeated) {
        for (int i = 0; i < count; i++) {
            x[i] += repeated[i];
        }
    }

    /** Writes a row, which stands at the start, again and again over the first {@code count} floats. */
    public static void repeat(float[] row, int columns, int count) {
        for (int done = columns; done < count; done *= 2) {
            System.arraycopy(row, 0, row, done, Math.min(done, count - done));
        }
    }

    /**
     * Adds rows to sums of doubles, and their magnitudes to sums of floats, in two chains: even rows go to what is there,
     * odd ones to a sum of their own.
     */
    public static void addTo(double[] sums, float[] magnitudes, float[] x, int rows, int columns) {
        int pairs = (rows & -2) * columns;
        int end = rows * columns;
        for (int c = 0; c < columns; c++) {
            double sum0 = sums[c];
            double sum1 = 0;
            float size0 = magnitudes[c];
            float size1 = 0;
            int at = c;
            for (; at < pairs; at += 2 * columns) {
                sum0 += x[at];
                size0 += PlainMath.magnitude(x[at]);
                sum1 += x[at + columns];
                size1 += PlainMath.magnitude(x[at + columns]);
            }
            if (at < end) {
                sum0 += x[at];
                size0 += PlainMath.magnitude(x[at]);
            }
            sums[c] = sum0 + sum1;
            magnitudes[c] = size0 + size1;
        }
    }

    /** The sums of columns, and those of their magnitudes, in the order of the rows. */
    public static void addDense(double[] sums, float[] magnitudes, float[] x, int rows, int columns) {
        int end = rows * columns;
        for (int c = 0; c < columns; c++) {
            double sum = 0;
            double size = 0;
            for (int at = c; at < end; at += columns) {
                sum += x[at];
                size += PlainMath.magnitude(x[at]);
            }
            sums[c] = sum;
            magnitudes[c] = (float) size;
        }
    }
}
