package ganscope.nn.kernel;

import static ganscope.nn.memory.NativeFloats.address;
import static ganscope.nn.memory.NativeFloats.keep;

import ganscope.nn.memory.Matrix;
import ganscope.nn.memory.Panels;
import ganscope.nn.plain.DotChains;
import ganscope.nn.plain.FlatLoops;
import ganscope.nn.vector.FlatVectors;
import java.util.Arrays;

/**
 * Arithmetic on whole matrices of one shape, taken as flat vectors.
 *
 * <p>Elementwise and in place: the matrix that changes comes first. Each result is defined to the bit, whatever the
 * compiler does with it, and whichever form of a loop runs.
 */
public final class VectorKernels {
    private static final float[] ZEROS = new float[Panels.SIZE];

    private VectorKernels() {}

    /** x = value. */
    public static void fill(Matrix x, float value) {
        fill(x, 0, x.size(), value);
    }

    /** x = value over {@code count} elements from {@code from} on. */
    public static void fill(Matrix x, int from, int count, float value) {
        float[] values = ZEROS;
        if (Float.floatToRawIntBits(value) != 0) {
            values = Panels.array(0, Panels.SIZE);
            Arrays.fill(values, 0, Math.min(count, Panels.SIZE), value);
        }
        for (int i = 0; i < count; i += Panels.SIZE) {
            x.copyFrom(values, 0, from + i, Math.min(Panels.SIZE, count - i));
        }
    }

    /** x = y. */
    public static void copy(Matrix x, Matrix y) {
        requireSameSize(x, y);
        x.copyFrom(y, 0, 0, x.size());
    }

    /** x = factor · x. */
    public static void scale(Matrix x, float factor) {
        scale(x, 0, x.size(), factor);
    }

    /** x = factor · x over {@code count} elements from {@code from} on. */
    public static void scale(Matrix x, int from, int count, float factor) {
        if (Loop.SCALE.isVector()) {
            FlatVectors.scale(address(x, from, count), count, factor);
            keep(x);
        } else {
            Panels.map(x, x, from, count, (a, n) -> FlatLoops.scale(a, n, factor));
        }
    }

    /** x = x + factor · y: a gradient descent step with factor −learning rate. */
    public static void axpy(Matrix x, float factor, Matrix y) {
        axpby(x, 1, factor, y);
    }

    /** x = x + factor · y over {@code count} elements, from {@code xFrom} and {@code yFrom} on. */
    public static void axpy(Matrix x, int xFrom, float factor, Matrix y, int yFrom, int count) {
        if (Loop.AXPY.isVector()) {
            FlatVectors.axpy(address(x, xFrom, count), factor, address(y, yFrom, count), count);
            keep(x, y);
        } else {
            Panels.update(x, xFrom, y, yFrom, count, (a, b, n) -> FlatLoops.axpy(a, factor, b, n));
        }
    }

    /** x = keep · x + factor · y: momentum, decayed sums, weight decay. */
    public static void axpby(Matrix x, float keep, float factor, Matrix y) {
        requireSameSize(x, y);
        if (Loop.AXPBY.isVector()) {
            FlatVectors.axpby(address(x), keep, factor, address(y), x.paddedSize());
            keep(x, y);
        } else {
            Panels.map(x, y, x, 0, x.size(), (a, b, n) -> FlatLoops.axpby(a, keep, factor, b, n));
        }
    }

    /** x = x + rate · (y − x): an exponential moving average. */
    public static void lerp(Matrix x, float rate, Matrix y) {
        requireSameSize(x, y);
        if (Loop.LERP.isVector()) {
            FlatVectors.lerp(address(x), rate, address(y), x.paddedSize());
            keep(x, y);
        } else {
            Panels.map(x, y, x, 0, x.size(), (a, b, n) -> FlatLoops.lerp(a, rate, b, n));
        }
    }

    /** x clamped to [low, high], not-a-number as it is: weight clipping. */
    public static void clamp(Matrix x, float low, float high) {
        if (Loop.CLAMP.isVector()) {
            FlatVectors.clamp(address(x), low, high, x.paddedSize());
            keep(x);
        } else {
            Panels.map(x, x, 0, x.size(), (a, n) -> FlatLoops.clamp(a, low, high, n));
        }
    }

    /** Σ x². */
    public static float squaredNorm(Matrix x) {
        return squaredNorm(x, 0, x.size());
    }

    /**
     * Σ x² over some elements, in an order that depends on their number alone.
     *
     * @param from the first element
     * @param count how many elements
     */
    public static float squaredNorm(Matrix x, int from, int count) {
        return dot(x, x, from, count);
    }

    /** Σ x · y. */
    public static float dot(Matrix x, Matrix y) {
        return dot(x, y, 0, x.size());
    }

    /**
     * Σ x · y over some elements, in an order that depends on their number alone.
     *
     * @param from the first element
     * @param count how many elements
     */
    public static float dot(Matrix x, Matrix y, int from, int count) {
        requireSameSize(x, y);
        requireRange(x, from, count);
        return dot(x, from, y, from, count);
    }

    /** Σ x · y over {@code count} elements, from {@code xFrom} and {@code yFrom} on. */
    public static float dot(Matrix x, int xFrom, Matrix y, int yFrom, int count) {
        if (Loop.DOT.isVector()) {
            float sum = FlatVectors.dot(address(x, xFrom, count), address(y, yFrom, count), count);
            keep(x, y);
            return sum;
        }
        DotChains chains = new DotChains();
        for (int i = 0; i < count; i += Panels.SIZE) {
            int n = Math.min(Panels.SIZE, count - i);
            chains.add(Panels.read(0, x, xFrom + i, n), Panels.read(1, y, yFrom + i, n), n, i + n == count);
        }
        return chains.sum();
    }

    /** The largest |x|; not-a-number if any element is. */
    public static float largestMagnitude(Matrix x) {
        return largestMagnitude(x, 0, x.size());
    }

    /**
     * The largest |x| among some elements; not-a-number if any of them is.
     *
     * @param from the first element
     * @param count how many elements, at least 0
     */
    public static float largestMagnitude(Matrix x, int from, int count) {
        requireRange(x, from, count);
        if (Loop.LARGEST_MAGNITUDE.isVector()) {
            float largest = FlatVectors.largestMagnitude(address(x, from, count), count);
            keep(x);
            return largest;
        }
        float largest = 0;
        for (int i = 0; i < count && !Float.isNaN(largest); i += Panels.SIZE) {
            int n = Math.min(Panels.SIZE, count - i);
            largest = FlatLoops.largestMagnitude(Panels.read(0, x, from + i, n), n, largest);
        }
        return largest;
    }

    /** Whether every element is a finite number. */
    public static boolean allFinite(Matrix x) {
        return Float.isFinite(largestMagnitude(x));
    }

    private static void requireSameSize(Matrix x, Matrix y) {
        if (x.size() != y.size()) {
            throw new IllegalArgumentException("sizes: " + y.size() + " elements for " + x.size());
        }
    }

    private static void requireRange(Matrix x, int from, int count) {
        if (from < 0 || count < 0 || from + count > x.size()) {
            throw new IllegalArgumentException(
                    "range: " + count + " elements from " + from + " (within " + x.size() + ")");
        }
    }
}
