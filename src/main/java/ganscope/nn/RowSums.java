package ganscope.nn;

import static ganscope.nn.NativeFloats.ALL;
import static ganscope.nn.NativeFloats.LANES;
import static ganscope.nn.NativeFloats.ORDER;
import static ganscope.nn.NativeFloats.SPECIES;
import static ganscope.nn.NativeFloats.address;
import static ganscope.nn.NativeFloats.keep;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import java.lang.foreign.ValueLayout;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * The sums of the columns of a batch: the gradient of a layer's biases.
 *
 * <p>Where such a sum is 0 in exact arithmetic, as for the last bias of a loss of score differences, or for a unit with
 * one slope on all real and generated samples, it has to be 0 here: Adam divides a gradient by its own size, and makes of
 * an error of 1e-9 a step as large as any. So sums are taken in double precision, and a sum that is smaller than what the
 * rounding of its terms, of which each is a float, can have made of 0 counts as 0: below {@value #ROUNDING} times the sum
 * of their magnitudes. The order of the additions depends on the shape alone.
 */
final class RowSums {
    /** Of a term: that of a few products of floats, 2⁻²⁴ each. */
    private static final double ROUNDING = 0x1p-22;

    private static final VectorSpecies<Double> DOUBLES = SPECIES.withLanes(double.class);
    /** As many floats as a vector has doubles. */
    private static final VectorSpecies<Float> HALF =
            VectorSpecies.of(float.class, VectorShape.forBitSize(SPECIES.vectorBitSize() / 2));

    private static final long HALF_BYTES = 4L * HALF.length();

    private final int columns;
    /** {@code columns} doubles. */
    private final Matrix sums;

    private final Matrix magnitudes;

    /**
     * Sums of zero.
     *
     * @param columns how many; for {@link #add}, a multiple of {@link Matrix#BLOCK}
     */
    RowSums(int columns) {
        this.columns = columns;
        sums = new Matrix(2, columns);
        magnitudes = new Matrix(1, columns);
    }

    /** Back to zero. */
    void clear() {
        VectorKernels.fill(sums, 0);
        VectorKernels.fill(magnitudes, 0);
    }

    /**
     * Adds rows.
     *
     * @param x at least from + rows × columns floats
     * @param from where the first row begins
     */
    void add(Matrix x, int from, int rows) {
        add(address(x, from, rows * columns), rows, columns, address(sums), address(magnitudes));
        keep(x, sums, magnitudes);
    }

    /** Two chains for each half of a vector, as an addition waits for the one before it. */
    private static void add(long x, int rows, int columns, long sums, long magnitudes) {
        long stride = 4L * columns;
        int pairs = rows & -2;
        for (int c = 0; c < columns; c += LANES) {
            long lower = sums + 8L * c;
            long upper = lower + 2 * HALF_BYTES;
            DoubleVector low0 = DoubleVector.fromMemorySegment(DOUBLES, ALL, lower, ORDER);
            DoubleVector high0 = DoubleVector.fromMemorySegment(DOUBLES, ALL, upper, ORDER);
            DoubleVector low1 = DoubleVector.zero(DOUBLES);
            DoubleVector high1 = low1;
            FloatVector size0 = fromMemorySegment(SPECIES, ALL, magnitudes + 4L * c, ORDER);
            FloatVector size1 = FloatVector.zero(SPECIES);
            long at = x + 4L * c;
            for (int r = 0; r < pairs; r += 2) {
                long next = at + stride;
                low0 = low0.add(fromMemorySegment(HALF, ALL, at, ORDER).convertShape(VectorOperators.F2D, DOUBLES, 0));
                high0 = high0.add(fromMemorySegment(HALF, ALL, at + HALF_BYTES, ORDER)
                        .convertShape(VectorOperators.F2D, DOUBLES, 0));
                size0 = size0.add(fromMemorySegment(SPECIES, ALL, at, ORDER).abs());
                low1 = low1.add(
                        fromMemorySegment(HALF, ALL, next, ORDER).convertShape(VectorOperators.F2D, DOUBLES, 0));
                high1 = high1.add(fromMemorySegment(HALF, ALL, next + HALF_BYTES, ORDER)
                        .convertShape(VectorOperators.F2D, DOUBLES, 0));
                size1 = size1.add(fromMemorySegment(SPECIES, ALL, next, ORDER).abs());
                at += 2 * stride;
            }
            if (pairs < rows) {
                low0 = low0.add(fromMemorySegment(HALF, ALL, at, ORDER).convertShape(VectorOperators.F2D, DOUBLES, 0));
                high0 = high0.add(fromMemorySegment(HALF, ALL, at + HALF_BYTES, ORDER)
                        .convertShape(VectorOperators.F2D, DOUBLES, 0));
                size0 = size0.add(fromMemorySegment(SPECIES, ALL, at, ORDER).abs());
            }
            low0.add(low1).intoMemorySegment(ALL, lower, ORDER);
            high0.add(high1).intoMemorySegment(ALL, upper, ORDER);
            size0.add(size1).intoMemorySegment(ALL, magnitudes + 4L * c, ORDER);
        }
    }

    /** Adds dense rows of any number of columns, to sums of zero. */
    void addDense(Matrix x, int rows) {
        long start = address(x, 0, rows * columns);
        long to = address(sums);
        long sizes = address(magnitudes);
        for (int c = 0; c < columns; c++) {
            double sum = 0;
            double size = 0;
            for (int r = 0; r < rows; r++) {
                float term = NativeFloats.get(start + 4L * ((long) r * columns + c));
                sum += term;
                size += Math.abs(term);
            }
            ALL.set(ValueLayout.JAVA_DOUBLE, to + 8L * c, sum);
            NativeFloats.set(sizes + 4L * c, (float) size);
        }
        keep(x, sums, magnitudes);
    }

    /** The sum of a column, 0 where it is nothing but rounding. */
    float sum(int column) {
        double sum = ALL.get(ValueLayout.JAVA_DOUBLE, address(sums) + 8L * column);
        double size = NativeFloats.get(address(magnitudes) + 4L * column);
        keep(sums, magnitudes);
        return Math.abs(sum) < ROUNDING * size ? 0 : (float) sum;
    }
}
