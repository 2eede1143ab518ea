package ganscope.nn.kernel;

import static ganscope.nn.memory.NativeFloats.address;
import static ganscope.nn.memory.NativeFloats.keep;

import ganscope.nn.memory.Matrix;
import ganscope.nn.memory.Panels;
import ganscope.nn.plain.RowLoops;
import ganscope.nn.vector.RowVectors;
import java.util.Arrays;

/**
 * The sums of the columns of a batch: the gradient of a layer's biases.
 *
 * <p>Where such a sum is 0 in exact arithmetic, as for the last bias of a loss of score differences, or for a unit with
 * one slope on all real and generated samples, it has to be 0 here: Adam divides a gradient by its own size, and makes of
 * an error of 1e-9 a step as large as any. So sums are taken in double precision, and a sum that is smaller than what the
 * rounding of its terms, of which each is a float, can have made of 0 counts as 0: below {@value #ROUNDING} times the sum
 * of their magnitudes. The order of the additions depends on the shape alone.
 */
public final class RowSums {
    /** Of a term: that of a few products of floats, 2⁻²⁴ each. */
    private static final double ROUNDING = 0x1p-22;

    private final int columns;
    private final double[] sums;
    private final float[] magnitudes;

    /**
     * Sums of zero.
     *
     * @param columns how many; for {@link #add}, a multiple of {@link Matrix#BLOCK}
     */
    public RowSums(int columns) {
        this.columns = columns;
        sums = new double[columns];
        magnitudes = new float[columns];
    }

    /** Back to zero. */
    public void clear() {
        Arrays.fill(sums, 0);
        Arrays.fill(magnitudes, 0);
    }

    /**
     * Adds rows.
     *
     * @param x at least from + rows × columns floats
     * @param from where the first row begins
     */
    public void add(Matrix x, int from, int rows) {
        if (Loop.ROW_SUMS.isVector()) {
            RowVectors.addTo(sums, magnitudes, address(x, from, rows * columns), rows, columns);
            keep(x);
        } else {
            RowLoops.addTo(sums, magnitudes, Panels.read(0, x, from, rows * columns), rows, columns);
        }
    }

    /** Adds dense rows of any number of columns, to sums of zero. */
    public void addDense(Matrix x, int rows) {
        RowLoops.addDense(sums, magnitudes, Panels.read(0, x, 0, rows * columns), rows, columns);
    }

    /** The sum of a column, 0 where it is nothing but rounding. */
    float sum(int column) {
        return sum(column, columns, 1);
    }

    /** The sum of some columns, each {@code distance} behind the one before it; 0 where it is nothing but rounding. */
    public float sum(int column, int distance, int count) {
        double sum = sums[column];
        float magnitude = magnitudes[column];
        for (int i = 1; i < count; i++) {
            sum += sums[column + i * distance];
            magnitude += magnitudes[column + i * distance];
        }
        return Math.abs(sum) < ROUNDING * magnitude ? 0 : (float) sum;
    }
}
