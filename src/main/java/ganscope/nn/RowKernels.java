package ganscope.nn;

import static ganscope.nn.NativeFloats.ALL;
import static ganscope.nn.NativeFloats.LANES;
import static ganscope.nn.NativeFloats.ORDER;
import static ganscope.nn.NativeFloats.SPECIES;
import static ganscope.nn.NativeFloats.address;
import static ganscope.nn.NativeFloats.get;
import static ganscope.nn.NativeFloats.keep;
import static ganscope.nn.NativeFloats.set;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import jdk.incubator.vector.FloatVector;

/** What a layer does to each row of a batch besides products: adding a bias. */
final class RowKernels {
    /** Rows up to this length have too few vectors for a loop of their own. */
    private static final int NARROW = 32;

    private RowKernels() {}

    /**
     * Adds a bias to some rows, all padded to whole blocks.
     *
     * @param x at least from + rows × pitch floats, the rows beginning at {@code from}
     * @param bias 1 × pitch
     */
    static void addBias(Matrix x, int from, int rows, int pitch, Matrix bias) {
        long at = address(x, from, rows * pitch);
        long b = address(bias, 0, pitch);
        if (pitch <= NARROW) {
            addBiasByColumns(at, rows, pitch, b);
        } else {
            addBiasByRows(at, rows, pitch, b);
        }
        keep(x, bias);
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
     * Adds a bias to some dense rows.
     *
     * @param x at least rows × columns
     * @param bias 1 × columns
     */
    static void addBiasDense(Matrix x, int rows, int columns, Matrix bias) {
        long start = address(x, 0, rows * columns);
        long biases = address(bias, 0, columns);
        for (int c = 0; c < columns; c++) {
            float b = get(biases + 4L * c);
            for (int r = 0; r < rows; r++) {
                long at = start + 4L * ((long) r * columns + c);
                set(at, get(at) + b);
            }
        }
        keep(x, bias);
    }
}
