package ganscope.nn.vector;

import static ganscope.nn.vector.Lanes.ALL;
import static ganscope.nn.vector.Lanes.ORDER;
import static ganscope.nn.vector.Lanes.SPECIES;
import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import ganscope.nn.plain.OptimizerLoops;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/**
 * The steps of {@code OptimizerKernels} by vector operations, over so many bytes at addresses that the caller keeps: whole
 * blocks of 16 floats, in place. What they compute stands there.
 */
public final class OptimizerVectors {
    private static final float NEGLIGIBLE = OptimizerLoops.NEGLIGIBLE;

    /** Bytes from one vector to the next. */
    private static final int STRIDE = Lanes.LANES * Float.BYTES;

    private OptimizerVectors() {}

    /**
     * The bias-corrected direction of Adam: m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g², g ← m / (root · √v + epsilon).
     */
    public static void adam(long gs, long ms, long vs, int bytes, float beta1, float beta2, float root, float epsilon) {
        for (int at = 0; at < bytes; at += STRIDE) {
            FloatVector g = fromMemorySegment(SPECIES, ALL, gs + at, ORDER);
            FloatVector first = mean(fromMemorySegment(SPECIES, ALL, ms + at, ORDER), g, beta1);
            FloatVector second = meanSquare(fromMemorySegment(SPECIES, ALL, vs + at, ORDER), g, beta2);
            first.intoMemorySegment(ALL, ms + at, ORDER);
            second.intoMemorySegment(ALL, vs + at, ORDER);
            quotient(first, second, root, epsilon).intoMemorySegment(ALL, gs + at, ORDER);
        }
    }

    /** As {@link #adam}, dividing by the root of the largest second moment so far, kept in {@code largest} (1 × n). */
    public static void amsgrad(
            long gs, long ms, long vs, long ls, int bytes, float beta1, float beta2, float root, float epsilon) {
        for (int at = 0; at < bytes; at += STRIDE) {
            FloatVector g = fromMemorySegment(SPECIES, ALL, gs + at, ORDER);
            FloatVector first = mean(fromMemorySegment(SPECIES, ALL, ms + at, ORDER), g, beta1);
            FloatVector second = meanSquare(fromMemorySegment(SPECIES, ALL, vs + at, ORDER), g, beta2);
            FloatVector most = fromMemorySegment(SPECIES, ALL, ls + at, ORDER).max(second);
            first.intoMemorySegment(ALL, ms + at, ORDER);
            second.intoMemorySegment(ALL, vs + at, ORDER);
            most.intoMemorySegment(ALL, ls + at, ORDER);
            quotient(first, most, root, epsilon).intoMemorySegment(ALL, gs + at, ORDER);
        }
    }

    /** The direction of RMSProp: s ← decay · s + (1 − decay)g², g ← g / (√s + epsilon); both 1 × n. */
    public static void meanSquareRoot(long gs, long ss, int bytes, float decay, float epsilon) {
        for (int at = 0; at < bytes; at += STRIDE) {
            FloatVector g = fromMemorySegment(SPECIES, ALL, gs + at, ORDER);
            FloatVector square = meanSquare(fromMemorySegment(SPECIES, ALL, ss + at, ORDER), g, decay);
            square.intoMemorySegment(ALL, ss + at, ORDER);
            quotient(g, square, 1, epsilon).intoMemorySegment(ALL, gs + at, ORDER);
        }
    }

    /** The direction of AdaGrad: s ← s + g², g ← g / (√s + epsilon); both 1 × n. */
    public static void sumSquareRoot(long gs, long ss, int bytes, float epsilon) {
        for (int at = 0; at < bytes; at += STRIDE) {
            FloatVector g = fromMemorySegment(SPECIES, ALL, gs + at, ORDER);
            FloatVector square = g.fma(g, fromMemorySegment(SPECIES, ALL, ss + at, ORDER));
            square.intoMemorySegment(ALL, ss + at, ORDER);
            quotient(g, square, 1, epsilon).intoMemorySegment(ALL, gs + at, ORDER);
        }
    }

    /** The direction of heavy-ball momentum: s ← decay · s + g, g ← s; both 1 × n. */
    public static void heavyBall(long gs, long ts, int bytes, float decay) {
        for (int at = 0; at < bytes; at += STRIDE) {
            FloatVector next = trace(
                    fromMemorySegment(SPECIES, ALL, ts + at, ORDER),
                    fromMemorySegment(SPECIES, ALL, gs + at, ORDER),
                    decay);
            next.intoMemorySegment(ALL, ts + at, ORDER);
            next.intoMemorySegment(ALL, gs + at, ORDER);
        }
    }

    /** The direction of Nesterov's momentum: s ← decay · s + g, g ← g + decay · s; both 1 × n. */
    public static void nesterov(long gs, long ts, int bytes, float decay) {
        for (int at = 0; at < bytes; at += STRIDE) {
            FloatVector g = fromMemorySegment(SPECIES, ALL, gs + at, ORDER);
            FloatVector next = trace(fromMemorySegment(SPECIES, ALL, ts + at, ORDER), g, decay);
            next.intoMemorySegment(ALL, ts + at, ORDER);
            ahead(next, g, decay).intoMemorySegment(ALL, gs + at, ORDER);
        }
    }

    /** The direction of Lion: c = β₁m + (1 − β₁)g, m ← β₂m + (1 − β₂)g, g ← sign(c), 0 for 0; both 1 × n. */
    public static void signOfBlend(long gs, long ms, int bytes, float beta1, float beta2) {
        for (int at = 0; at < bytes; at += STRIDE) {
            FloatVector g = fromMemorySegment(SPECIES, ALL, gs + at, ORDER);
            FloatVector state = fromMemorySegment(SPECIES, ALL, ms + at, ORDER);
            FloatVector blend = mean(state, g, beta1);
            mean(state, g, beta2).intoMemorySegment(ALL, ms + at, ORDER);
            sign(blend).intoMemorySegment(ALL, gs + at, ORDER);
        }
    }

    /** Twice the direction less the one before: u ← 2u − previous, previous ← u as it was; both 1 × n. */
    public static void optimistic(long us, long ps, int bytes) {
        for (int at = 0; at < bytes; at += STRIDE) {
            FloatVector u = fromMemorySegment(SPECIES, ALL, us + at, ORDER);
            FloatVector before = fromMemorySegment(SPECIES, ALL, ps + at, ORDER);
            u.intoMemorySegment(ALL, ps + at, ORDER);
            u.add(u).sub(before).intoMemorySegment(ALL, us + at, ORDER);
        }
    }

    private static FloatVector mean(FloatVector state, FloatVector g, float decay) {
        FloatVector next = g.fma(broadcast(SPECIES, 1 - decay), state.mul(decay));
        return next.blend(0f, next.abs().compare(VectorOperators.LT, NEGLIGIBLE));
    }

    private static FloatVector meanSquare(FloatVector state, FloatVector g, float decay) {
        FloatVector next = g.mul(1 - decay).fma(g, state.mul(decay));
        return next.blend(0f, next.compare(VectorOperators.LT, NEGLIGIBLE));
    }

    private static FloatVector trace(FloatVector state, FloatVector g, float decay) {
        FloatVector next = state.fma(broadcast(SPECIES, decay), g);
        return next.blend(0f, next.abs().compare(VectorOperators.LT, NEGLIGIBLE));
    }

    private static FloatVector ahead(FloatVector trace, FloatVector g, float decay) {
        return trace.fma(broadcast(SPECIES, decay), g);
    }

    private static FloatVector quotient(FloatVector first, FloatVector second, float root, float epsilon) {
        return first.div(second.sqrt().fma(broadcast(SPECIES, root), broadcast(SPECIES, epsilon)));
    }

    private static FloatVector sign(FloatVector x) {
        FloatVector zero = broadcast(SPECIES, 0);
        FloatVector upper = zero.blend(1f, x.compare(VectorOperators.GT, 0f));
        FloatVector signs = upper.blend(-1f, x.compare(VectorOperators.LT, 0f));
        return signs.blend(x, x.test(VectorOperators.IS_NAN)); // a broken gradient stays visible
    }
}
