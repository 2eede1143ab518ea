package ganscope.nn.vector;

import static ganscope.nn.vector.Lanes.ALL;
import static ganscope.nn.vector.Lanes.LANES;
import static ganscope.nn.vector.Lanes.ORDER;
import static ganscope.nn.vector.Lanes.SPECIES;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** What a layer does to the rows of a batch, padded to whole blocks of 16 floats, by vector operations. */
public final class RowVectors {
    /** Rows up to this length have too few vectors for a loop of their own. */
    private static final int NARROW = 32;

    private static final VectorSpecies<Double> DOUBLES = SPECIES.withLanes(double.class);
    /** As many floats as a vector has doubles. */
    private static final VectorSpecies<Float> HALF =
            VectorSpecies.of(float.class, VectorShape.forBitSize(SPECIES.vectorBitSize() / 2));

    private static final long HALF_BYTES = 4L * HALF.length();

    private RowVectors() {}

    /** Adds a bias of {@code pitch} floats to each row. */
    public static void addBias(long x, int rows, int pitch, long bias) {
        if (pitch <= NARROW) {
            addBiasByColumns(x, rows, pitch, bias);
        } else {
            addBiasByRows(x, rows, pitch, bias);
        }
    }

    private static void addBiasByColumns(long x, int rows, int pitch, long bias) {
        long stride = 4L * pitch;
        for (int c = 0; c < pitch; c += LANES) {
            FloatVector b = fromMemorySegment(SPECIES, ALL, bias + 4L * c, ORDER);
            long column = x + 4L * c;
            for (int r = 0; r < rows; r++) {
                long at = column + r * stride;
                fromMemorySegment(SPECIES, ALL, at, ORDER).add(b).intoMemorySegment(ALL, at, ORDER);
            }
        }
    }

    private static void addBiasByRows(long x, int rows, int pitch, long bias) {
        for (int r = 0; r < rows; r++) {
            long row = x + 4L * r * pitch;
            for (int c = 0; c < pitch; c += LANES) {
                fromMemorySegment(SPECIES, ALL, row + 4L * c, ORDER)
                        .add(fromMemorySegment(SPECIES, ALL, bias + 4L * c, ORDER))
                        .intoMemorySegment(ALL, row + 4L * c, ORDER);
            }
        }
    }

    /**
     * Adds rows to sums of doubles, and their magnitudes to sums of floats. Two chains for each half of a vector, as an
     * addition waits for the one before it: even rows go to what is there, odd ones to a sum of their own.
     */
    public static void addTo(double[] sums, float[] magnitudes, long x, int rows, int columns) {
        long stride = 4L * columns;
        int pairs = rows & -2;
        for (int c = 0; c < columns; c += LANES) {
            int upper = c + DOUBLES.length();
            DoubleVector low0 = DoubleVector.fromArray(DOUBLES, sums, c);
            DoubleVector high0 = DoubleVector.fromArray(DOUBLES, sums, upper);
            DoubleVector low1 = DoubleVector.zero(DOUBLES);
            DoubleVector high1 = low1;
            FloatVector size0 = FloatVector.fromArray(SPECIES, magnitudes, c);
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
            low0.add(low1).intoArray(sums, c);
            high0.add(high1).intoArray(sums, upper);
            size0.add(size1).intoArray(magnitudes, c);
        }
    }
}
