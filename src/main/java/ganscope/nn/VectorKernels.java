package ganscope.nn;

import static ganscope.nn.NativeFloats.ALL;
import static ganscope.nn.NativeFloats.LANES;
import static ganscope.nn.NativeFloats.ORDER;
import static ganscope.nn.NativeFloats.SPECIES;
import static ganscope.nn.NativeFloats.address;
import static ganscope.nn.NativeFloats.keep;
import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * Arithmetic on whole matrices of one shape, taken as flat vectors.
 *
 * <p>Elementwise and in place: the matrix that changes comes first. Each result is defined to the bit, whatever the
 * compiler does with it.
 */
public final class VectorKernels {
    private static final VectorSpecies<Integer> BITS = SPECIES.withLanes(int.class);
    private static final VectorShuffle<Float> BY_EIGHT = VectorShuffle.iota(SPECIES, 8, 1, true);
    private static final VectorShuffle<Float> BY_FOUR = VectorShuffle.iota(SPECIES, 4, 1, true);
    private static final VectorShuffle<Float> BY_TWO = VectorShuffle.iota(SPECIES, 2, 1, true);
    private static final VectorShuffle<Float> BY_ONE = VectorShuffle.iota(SPECIES, 1, 1, true);

    private VectorKernels() {}

    /** x = value. */
    public static void fill(Matrix x, float value) {
        fill(x, 0, x.size(), value);
    }

    /** x = value over {@code count} elements from {@code from} on. */
    static void fill(Matrix x, int from, int count, float value) {
        NativeFloats.fill(address(x, from, count), count, value);
        keep(x);
    }

    /** x = y. */
    public static void copy(Matrix x, Matrix y) {
        requireSameSize(x, y);
        x.copyFrom(y, 0, 0, x.size());
    }

    /** x = factor · x. */
    public static void scale(Matrix x, float factor) {
        long at = address(x);
        for (int i = 0; i < x.paddedSize(); i += LANES) {
            fromMemorySegment(SPECIES, ALL, at + 4L * i, ORDER).mul(factor).intoMemorySegment(ALL, at + 4L * i, ORDER);
        }
        keep(x);
    }

    /** x = x + factor · y: a gradient descent step with factor −learning rate. */
    public static void axpy(Matrix x, float factor, Matrix y) {
        axpby(x, 1, factor, y);
    }

    /** x = keep · x + factor · y: momentum, decayed sums, weight decay. */
    public static void axpby(Matrix x, float keep, float factor, Matrix y) {
        requireSameSize(x, y);
        long at = address(x);
        long from = address(y);
        for (int i = 0; i < x.paddedSize(); i += LANES) {
            FloatVector kept =
                    fromMemorySegment(SPECIES, ALL, at + 4L * i, ORDER).mul(keep);
            fromMemorySegment(SPECIES, ALL, from + 4L * i, ORDER)
                    .fma(broadcast(SPECIES, factor), kept)
                    .intoMemorySegment(ALL, at + 4L * i, ORDER);
        }
        keep(x, y);
    }

    /** x = x + rate · (y − x): an exponential moving average. */
    public static void lerp(Matrix x, float rate, Matrix y) {
        requireSameSize(x, y);
        long at = address(x);
        long from = address(y);
        for (int i = 0; i < x.paddedSize(); i += LANES) {
            FloatVector old = fromMemorySegment(SPECIES, ALL, at + 4L * i, ORDER);
            fromMemorySegment(SPECIES, ALL, from + 4L * i, ORDER)
                    .sub(old)
                    .fma(broadcast(SPECIES, rate), old)
                    .intoMemorySegment(ALL, at + 4L * i, ORDER);
        }
        keep(x, y);
    }

    /** x clamped to [low, high], not-a-number as it is: weight clipping. */
    public static void clamp(Matrix x, float low, float high) {
        long at = address(x);
        for (int i = 0; i < x.paddedSize(); i += LANES) {
            FloatVector v = fromMemorySegment(SPECIES, ALL, at + 4L * i, ORDER);
            FloatVector raised = v.blend(low, v.compare(VectorOperators.LT, low));
            raised.blend(high, v.compare(VectorOperators.GT, high)).intoMemorySegment(ALL, at + 4L * i, ORDER);
        }
        keep(x);
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
    static float dot(Matrix x, int xFrom, Matrix y, int yFrom, int count) {
        float sum = dot(address(x, xFrom, count), address(y, yFrom, count), count);
        keep(x, y);
        return sum;
    }

    /** x = x + factor · y over {@code count} elements, from {@code xFrom} and {@code yFrom} on. */
    static void axpy(Matrix x, int xFrom, float factor, Matrix y, int yFrom, int count) {
        axpy(address(x, xFrom, count), factor, address(y, yFrom, count), count);
        keep(x, y);
    }

    /** x = factor · x over {@code count} elements from {@code from} on. */
    static void scale(Matrix x, int from, int count, float factor) {
        scale(address(x, from, count), count, factor);
        keep(x);
    }

    /** x = x + factor · y over {@code count} floats, which may end within a block. */
    private static void axpy(long x, float factor, long y, int count) {
        int i = 0;
        for (; i + LANES <= count; i += LANES) {
            fromMemorySegment(SPECIES, ALL, y + 4L * i, ORDER)
                    .fma(broadcast(SPECIES, factor), fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER))
                    .intoMemorySegment(ALL, x + 4L * i, ORDER);
        }
        for (; i < count; i++) {
            NativeFloats.set(x + 4L * i, Math.fma(NativeFloats.get(y + 4L * i), factor, NativeFloats.get(x + 4L * i)));
        }
    }

    /** x = factor · x over {@code count} floats, which may end within a block. */
    private static void scale(long x, int count, float factor) {
        int i = 0;
        for (; i + LANES <= count; i += LANES) {
            fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER).mul(factor).intoMemorySegment(ALL, x + 4L * i, ORDER);
        }
        for (; i < count; i++) {
            NativeFloats.set(x + 4L * i, NativeFloats.get(x + 4L * i) * factor);
        }
    }

    /** Σ x · y: four chains of fused products, then halves onto halves: lane i meets lane i + n/2, then i + n/4, and so on. */
    private static float dot(long x, long y, int count) {
        FloatVector s0 = FloatVector.zero(SPECIES);
        FloatVector s1 = s0;
        FloatVector s2 = s0;
        FloatVector s3 = s0;
        int i = 0;
        for (; i + 4 * LANES <= count; i += 4 * LANES) {
            long p = x + 4L * i;
            long q = y + 4L * i;
            s0 = fromMemorySegment(SPECIES, ALL, p, ORDER).fma(fromMemorySegment(SPECIES, ALL, q, ORDER), s0);
            p += 4L * LANES;
            q += 4L * LANES;
            s1 = fromMemorySegment(SPECIES, ALL, p, ORDER).fma(fromMemorySegment(SPECIES, ALL, q, ORDER), s1);
            p += 4L * LANES;
            q += 4L * LANES;
            s2 = fromMemorySegment(SPECIES, ALL, p, ORDER).fma(fromMemorySegment(SPECIES, ALL, q, ORDER), s2);
            p += 4L * LANES;
            q += 4L * LANES;
            s3 = fromMemorySegment(SPECIES, ALL, p, ORDER).fma(fromMemorySegment(SPECIES, ALL, q, ORDER), s3);
        }
        for (; i + LANES <= count; i += LANES) {
            s0 = fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER)
                    .fma(fromMemorySegment(SPECIES, ALL, y + 4L * i, ORDER), s0);
        }
        FloatVector lanes = s0.add(s1).add(s2.add(s3));
        if (LANES > 8) {
            lanes = lanes.add(lanes.rearrange(BY_EIGHT));
        }
        if (LANES > 4) {
            lanes = lanes.add(lanes.rearrange(BY_FOUR));
        }
        if (LANES > 2) {
            lanes = lanes.add(lanes.rearrange(BY_TWO));
        }
        float sum = lanes.add(lanes.rearrange(BY_ONE)).lane(0);
        for (; i < count; i++) {
            sum = Math.fma(NativeFloats.get(x + 4L * i), NativeFloats.get(y + 4L * i), sum);
        }
        return sum;
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
        float largest = largestMagnitude(address(x, from, count), count);
        keep(x);
        return largest;
    }

    private static float largestMagnitude(long x, int count) {
        // compared as integers, magnitudes keep their order and not-a-numbers come last
        IntVector largest = IntVector.zero(BITS);
        int i = 0;
        for (; i + LANES <= count; i += LANES) {
            IntVector bits = IntVector.fromMemorySegment(BITS, ALL, x + 4L * i, ORDER);
            largest = largest.max(bits.and(Integer.MAX_VALUE));
        }
        int result = largest.reduceLanes(VectorOperators.MAX);
        for (; i < count; i++) {
            result = Math.max(result, Float.floatToRawIntBits(NativeFloats.get(x + 4L * i)) & Integer.MAX_VALUE);
        }
        return Float.intBitsToFloat(result);
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
