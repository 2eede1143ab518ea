package ganscope.nn.vector;

import static ganscope.nn.vector.Lanes.ALL;
import static ganscope.nn.vector.Lanes.BLOCK;
import static ganscope.nn.vector.Lanes.LANES;
import static ganscope.nn.vector.Lanes.ORDER;
import static ganscope.nn.vector.Lanes.SPECIES;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * The arithmetic of {@code VectorKernels} by vector operations, over floats at addresses that the caller keeps. What counts
 * whole blocks takes multiples of 16 floats; the others end within a block.
 */
public final class FlatVectors {
    private static final VectorSpecies<Integer> BITS = SPECIES.withLanes(int.class);
    private static final VectorShuffle<Float> BY_EIGHT = VectorShuffle.iota(SPECIES, 8, 1, true);
    private static final VectorShuffle<Float> BY_FOUR = VectorShuffle.iota(SPECIES, 4, 1, true);
    private static final VectorShuffle<Float> BY_TWO = VectorShuffle.iota(SPECIES, 2, 1, true);
    private static final VectorShuffle<Float> BY_ONE = VectorShuffle.iota(SPECIES, 1, 1, true);

    private FlatVectors() {}

    /** x = keep · x + factor · y over whole blocks. */
    public static void axpby(long x, float keep, float factor, long y, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector kept =
                    fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER).mul(keep);
            fromMemorySegment(SPECIES, ALL, y + 4L * i, ORDER)
                    .fma(broadcast(SPECIES, factor), kept)
                    .intoMemorySegment(ALL, x + 4L * i, ORDER);
        }
    }

    /** x = x + rate · (y − x) over whole blocks. */
    public static void lerp(long x, float rate, long y, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector old = fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER);
            fromMemorySegment(SPECIES, ALL, y + 4L * i, ORDER)
                    .sub(old)
                    .fma(broadcast(SPECIES, rate), old)
                    .intoMemorySegment(ALL, x + 4L * i, ORDER);
        }
    }

    /** x clamped to [low, high] over whole blocks, not-a-number as it is. */
    public static void clamp(long x, float low, float high, int count) {
        for (int i = 0; i < count; i += LANES) {
            FloatVector v = fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER);
            FloatVector raised = v.blend(low, v.compare(VectorOperators.LT, low));
            raised.blend(high, v.compare(VectorOperators.GT, high)).intoMemorySegment(ALL, x + 4L * i, ORDER);
        }
    }

    /** x = x + factor · y. */
    public static void axpy(long x, float factor, long y, int count) {
        int i = 0;
        for (; i + LANES <= count; i += LANES) {
            fromMemorySegment(SPECIES, ALL, y + 4L * i, ORDER)
                    .fma(broadcast(SPECIES, factor), fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER))
                    .intoMemorySegment(ALL, x + 4L * i, ORDER);
        }
        for (; i < count; i++) {
            ALL.set(
                    JAVA_FLOAT,
                    x + 4L * i,
                    Math.fma(ALL.get(JAVA_FLOAT, y + 4L * i), factor, ALL.get(JAVA_FLOAT, x + 4L * i)));
        }
    }

    /** x = factor · x. */
    public static void scale(long x, int count, float factor) {
        int i = 0;
        for (; i + LANES <= count; i += LANES) {
            fromMemorySegment(SPECIES, ALL, x + 4L * i, ORDER).mul(factor).intoMemorySegment(ALL, x + 4L * i, ORDER);
        }
        for (; i < count; i++) {
            ALL.set(JAVA_FLOAT, x + 4L * i, ALL.get(JAVA_FLOAT, x + 4L * i) * factor);
        }
    }

    /**
     * Σ x · y: four chains of 16 fused products, then halves onto halves: lane i meets lane i + 8, then i + 4, and so on.
     * Where a vector has fewer lanes, the chains are gone through part by part: the sum is that of the widest machine.
     */
    public static float dot(long x, long y, int count) {
        int whole = count / BLOCK * BLOCK;
        int fours = count / (4 * BLOCK) * (4 * BLOCK);
        FloatVector even = FloatVector.zero(SPECIES);
        FloatVector odd = even;
        for (int part = 0; part < BLOCK; part += LANES) {
            FloatVector s0 = FloatVector.zero(SPECIES);
            FloatVector s1 = s0;
            FloatVector s2 = s0;
            FloatVector s3 = s0;
            long p = x + 4L * part;
            long q = y + 4L * part;
            int i = 0;
            for (; i < fours; i += 4 * BLOCK) {
                s0 = fromMemorySegment(SPECIES, ALL, p, ORDER).fma(fromMemorySegment(SPECIES, ALL, q, ORDER), s0);
                s1 = fromMemorySegment(SPECIES, ALL, p + 4 * BLOCK, ORDER)
                        .fma(fromMemorySegment(SPECIES, ALL, q + 4 * BLOCK, ORDER), s1);
                s2 = fromMemorySegment(SPECIES, ALL, p + 8 * BLOCK, ORDER)
                        .fma(fromMemorySegment(SPECIES, ALL, q + 8 * BLOCK, ORDER), s2);
                s3 = fromMemorySegment(SPECIES, ALL, p + 12 * BLOCK, ORDER)
                        .fma(fromMemorySegment(SPECIES, ALL, q + 12 * BLOCK, ORDER), s3);
                p += 16 * BLOCK;
                q += 16 * BLOCK;
            }
            for (; i < whole; i += BLOCK) {
                s0 = fromMemorySegment(SPECIES, ALL, p, ORDER).fma(fromMemorySegment(SPECIES, ALL, q, ORDER), s0);
                p += 4 * BLOCK;
                q += 4 * BLOCK;
            }
            FloatVector lanes = s0.add(s1).add(s2.add(s3));
            if ((part & 4) == 0) {
                even = even.add(lanes);
            } else {
                odd = odd.add(lanes);
            }
        }
        FloatVector lanes = even.add(odd);
        if (LANES > 8) {
            lanes = lanes.add(lanes.rearrange(BY_EIGHT));
        }
        if (LANES > 4) {
            lanes = lanes.add(lanes.rearrange(BY_FOUR));
        }
        lanes = lanes.add(lanes.rearrange(BY_TWO));
        float sum = lanes.add(lanes.rearrange(BY_ONE)).lane(0);
        for (int i = whole; i < count; i++) {
            sum = Math.fma(ALL.get(JAVA_FLOAT, x + 4L * i), ALL.get(JAVA_FLOAT, y + 4L * i), sum);
        }
        return sum;
    }

    /** The largest |x|; not-a-number if any element is. */
    public static float largestMagnitude(long x, int count) {
        // compared as integers, magnitudes keep their order and not-a-numbers come last
        IntVector largest = IntVector.zero(BITS);
        int i = 0;
        for (; i + LANES <= count; i += LANES) {
            IntVector bits = IntVector.fromMemorySegment(BITS, ALL, x + 4L * i, ORDER);
            largest = largest.max(bits.and(Integer.MAX_VALUE));
        }
        int result = largest.reduceLanes(VectorOperators.MAX);
        for (; i < count; i++) {
            result = Math.max(result, Float.floatToRawIntBits(ALL.get(JAVA_FLOAT, x + 4L * i)) & Integer.MAX_VALUE);
        }
        return Float.intBitsToFloat(result);
    }
}
