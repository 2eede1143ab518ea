package ganscope.nn.layer;

import ganscope.nn.kernel.VectorKernels;
import ganscope.nn.memory.Matrix;
import java.util.Arrays;

/**
 * The patches of a picture that lie under a kernel of k × k, for each of the centres it is put at: {@link #gather} writes
 * them down row by row, k · k · channels numbers each with zeros beyond the edges, and {@link #scatter} adds such rows up
 * where they were taken from. Each is the transpose of the other.
 *
 * <p>Rows of a batch follow one another in a matrix of any pitch. In patches the kernel's row comes first, its column next,
 * the channel last. Stretches of a block and more are copied one by one; shorter ones by a table of places. Not thread
 * safe.
 */
public final class Patches {
    private final int numbers;
    private final int centres;
    private final int depth;
    /** For each number of all patches of a row the number of the picture, or {@link #numbers} for none. */
    private final int[] table;
    /** Stretches of numbers that stand side by side in both: begin in the picture, begin in the patches, length. */
    private final int[] runs;

    private final boolean byRuns;
    private final float[] row;
    private final float[] rowPatches;

    /** A place of the picture for a tap of the kernel at a centre, or −1; along one axis. */
    @FunctionalInterface
    private interface Place {
        int of(int centre, int tap);
    }

    private Patches(Extent picture, Extent centres, int kernel, Place place) {
        numbers = picture.numbers();
        this.centres = centres.places();
        depth = kernel * kernel * picture.channels();
        table = table(picture, centres, kernel, place);
        runs = runs(table, numbers);
        byRuns = picture.channels() >= Matrix.BLOCK;
        row = new float[byRuns ? 0 : numbers + 1];
        rowPatches = new float[byRuns ? 0 : table.length];
    }

    /** The patches of a convolution's input, one for each of its outputs. */
    public static Patches ofInput(LayerShape.Convolution shape) {
        return stamped(shape.input(), shape.output(), shape.kernel(), shape.stride(), shape.padding());
    }

    /** The patches of a transposed convolution's output, one for each of its inputs. */
    public static Patches ofOutput(LayerShape.TransposedConvolution shape) {
        return stamped(shape.output(), shape.input(), shape.kernel(), shape.stride(), shape.padding());
    }

    private static Patches stamped(Extent picture, Extent centres, int kernel, int stride, int padding) {
        return new Patches(picture, centres, kernel, (centre, tap) -> stride * centre + tap - padding);
    }

    /** The patches of a convolution's output, one for each of its inputs: where that input acts, tap by tap. */
    public static Patches ofOutput(LayerShape.Convolution shape) {
        return new Patches(shape.output(), shape.input(), shape.kernel(), (centre, tap) -> {
            int steps = centre + shape.padding() - tap;
            return steps % shape.stride() == 0 ? steps / shape.stride() : -1;
        });
    }

    private static int[] table(Extent picture, Extent centres, int kernel, Place place) {
        int[] table = new int[centres.places() * kernel * kernel * picture.channels()];
        int at = 0;
        for (int i = 0; i < centres.height(); i++) {
            for (int j = 0; j < centres.width(); j++) {
                for (int u = 0; u < kernel; u++) {
                    for (int v = 0; v < kernel; v++) {
                        int y = place.of(i, u);
                        int x = place.of(j, v);
                        boolean within = y >= 0 && y < picture.height() && x >= 0 && x < picture.width();
                        for (int c = 0; c < picture.channels(); c++) {
                            table[at++] =
                                    within ? (y * picture.width() + x) * picture.channels() + c : picture.numbers();
                        }
                    }
                }
            }
        }
        return table;
    }

    private static int[] runs(int[] table, int none) {
        int[] runs = new int[3 * table.length];
        int count = 0;
        for (int at = 0; at < table.length; at++) {
            if (table[at] == none) {
                continue;
            }
            if (at > 0 && table[at - 1] != none && table[at] == table[at - 1] + 1) {
                runs[count - 1]++;
            } else {
                runs[count++] = table[at];
                runs[count++] = at;
                runs[count++] = 1;
            }
        }
        return Arrays.copyOf(runs, count);
    }

    /** Patches of one row. */
    int centres() {
        return centres;
    }

    /** Numbers of a patch. */
    int depth() {
        return depth;
    }

    /** Numbers of all patches of one row. */
    public int size() {
        return table.length;
    }

    /**
     * Writes the patches of some rows from the first of {@code patches} on. What lies beyond the edges is not written: it
     * stays as it is, zero in a matrix that nobody else writes to.
     *
     * @param pitch the distance between rows of the pictures
     * @param first the first row
     */
    void gather(Matrix pictures, int pitch, int first, int count, Matrix patches) {
        for (int r = 0; r < count; r++) {
            int from = (first + r) * pitch;
            int at = r * table.length;
            if (byRuns) {
                for (int i = 0; i < runs.length; i += 3) {
                    patches.copyFrom(pictures, from + runs[i], at + runs[i + 1], runs[i + 2]);
                }
            } else {
                pictures.copyTo(from, row, 0, numbers);
                pick(row, table, rowPatches);
                patches.copyFrom(rowPatches, 0, at, rowPatches.length);
            }
        }
    }

    private static void pick(float[] from, int[] table, float[] to) {
        for (int i = 0; i < table.length; i++) {
            to[i] = from[table[i]];
        }
    }

    /**
     * Adds patches to the rows they belong to, in their order.
     *
     * @param keep whether to add to what is there, instead of to zeros
     */
    void scatter(Matrix patches, Matrix pictures, int pitch, int first, int count, boolean keep) {
        if (byRuns && !keep) {
            VectorKernels.fill(pictures, first * pitch, count * pitch, 0);
        }
        for (int r = 0; r < count; r++) {
            int to = (first + r) * pitch;
            int at = r * table.length;
            if (byRuns) {
                for (int i = 0; i < runs.length; i += 3) {
                    VectorKernels.axpy(pictures, to + runs[i], 1, patches, at + runs[i + 1], runs[i + 2]);
                }
            } else {
                if (keep) {
                    pictures.copyTo(to, row, 0, numbers);
                } else {
                    Arrays.fill(row, 0);
                }
                patches.copyTo(at, rowPatches, 0, rowPatches.length);
                add(rowPatches, table, row);
                row[numbers] = 0;
                pictures.copyFrom(row, 0, to, numbers);
                if (!keep) {
                    VectorKernels.fill(pictures, to + numbers, pitch - numbers, 0);
                }
            }
        }
    }

    private static void add(float[] from, int[] table, float[] to) {
        for (int i = 0; i < table.length; i++) {
            to[table[i]] += from[i];
        }
    }
}
