package ganscope.nn;

import static ganscope.nn.NativeFloats.ALL;
import static ganscope.nn.NativeFloats.ORDER;
import static ganscope.nn.NativeFloats.SPECIES;
import static ganscope.nn.NativeFloats.address;
import static ganscope.nn.NativeFloats.keep;
import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/**
 * The small steps optimisers are made of: each one pass over flat vectors of one size, in place, without allocation.
 *
 * <p>Every lane's arithmetic is a fixed sequence of correctly rounded operations, so results do not depend on the
 * processor's vector width. State that decays towards zero is set to zero below {@value #NEGLIGIBLE}: subnormal numbers
 * would slow the processor down for as long as a unit stays dead, and never reach zero. {@link FusedOptimizerKernels}
 * does the same arithmetic in one pass. All methods throw IllegalArgumentException for matrices of different sizes.
 */
public final class OptimizerKernels {
    /** Decaying state of smaller magnitude is zero. */
    public static final float NEGLIGIBLE = 1e-36f;

    /** Bytes from one vector to the next. */
    static final int STRIDE = NativeFloats.LANES * Float.BYTES;

    private OptimizerKernels() {}

    /**
     * The bias-corrected direction of Adam: m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g², g ← m / (root · √v + epsilon).
     *
     * @param gradients 1 × n in, the direction out
     * @param m 1 × n, first moment
     * @param v 1 × n, second moment
     * @param beta1 decay of m, in [0, 1)
     * @param beta2 decay of v, in [0, 1)
     * @param root factor of the root: (1 − β₁ᵗ) / √(1 − β₂ᵗ)
     * @param epsilon added to it, times (1 − β₁ᵗ) in the published algorithm
     */
    public static void adam(Matrix gradients, Matrix m, Matrix v, float beta1, float beta2, float root, float epsilon) {
        int size = bytes(gradients, m, v);
        long gs = address(gradients);
        long ms = address(m);
        long vs = address(v);
        for (int at = 0; at < size; at += STRIDE) {
            FloatVector g = fromMemorySegment(SPECIES, ALL, gs + at, ORDER);
            FloatVector first = mean(fromMemorySegment(SPECIES, ALL, ms + at, ORDER), g, beta1);
            FloatVector second = meanSquare(fromMemorySegment(SPECIES, ALL, vs + at, ORDER), g, beta2);
            first.intoMemorySegment(ALL, ms + at, ORDER);
            second.intoMemorySegment(ALL, vs + at, ORDER);
            quotient(first, second, root, epsilon).intoMemorySegment(ALL, gs + at, ORDER);
        }
        keep(gradients, m, v);
    }

    /** As {@link #adam}, dividing by the root of the largest second moment so far, kept in {@code largest} (1 × n). */
    public static void amsgrad(
            Matrix gradients, Matrix m, Matrix v, Matrix largest, float beta1, float beta2, float root, float epsilon) {
        int size = bytes(gradients, m, v);
        bytes(gradients, largest);
        long gs = address(gradients);
        long ms = address(m);
        long vs = address(v);
        long ls = address(largest);
        for (int at = 0; at < size; at += STRIDE) {
            FloatVector g = fromMemorySegment(SPECIES, ALL, gs + at, ORDER);
            FloatVector first = mean(fromMemorySegment(SPECIES, ALL, ms + at, ORDER), g, beta1);
            FloatVector second = meanSquare(fromMemorySegment(SPECIES, ALL, vs + at, ORDER), g, beta2);
            FloatVector most = fromMemorySegment(SPECIES, ALL, ls + at, ORDER).max(second);
            first.intoMemorySegment(ALL, ms + at, ORDER);
            second.intoMemorySegment(ALL, vs + at, ORDER);
            most.intoMemorySegment(ALL, ls + at, ORDER);
            quotient(first, most, root, epsilon).intoMemorySegment(ALL, gs + at, ORDER);
        }
        keep(gradients, m, v, largest);
    }

    /** The direction of RMSProp: s ← decay · s + (1 − decay)g², g ← g / (√s + epsilon); both 1 × n. */
    public static void meanSquareRoot(Matrix gradients, Matrix state, float decay, float epsilon) {
        int size = bytes(gradients, state);
        long gs = address(gradients);
        long ss = address(state);
        for (int at = 0; at < size; at += STRIDE) {
            FloatVector g = fromMemorySegment(SPECIES, ALL, gs + at, ORDER);
            FloatVector square = meanSquare(fromMemorySegment(SPECIES, ALL, ss + at, ORDER), g, decay);
            square.intoMemorySegment(ALL, ss + at, ORDER);
            quotient(g, square, 1, epsilon).intoMemorySegment(ALL, gs + at, ORDER);
        }
        keep(gradients, state);
    }

    /** The direction of AdaGrad: s ← s + g², g ← g / (√s + epsilon); both 1 × n. */
    public static void sumSquareRoot(Matrix gradients, Matrix state, float epsilon) {
        int size = bytes(gradients, state);
        long gs = address(gradients);
        long ss = address(state);
        for (int at = 0; at < size; at += STRIDE) {
            FloatVector g = fromMemorySegment(SPECIES, ALL, gs + at, ORDER);
            FloatVector square = g.fma(g, fromMemorySegment(SPECIES, ALL, ss + at, ORDER));
            square.intoMemorySegment(ALL, ss + at, ORDER);
            quotient(g, square, 1, epsilon).intoMemorySegment(ALL, gs + at, ORDER);
        }
        keep(gradients, state);
    }

    /** The direction of heavy-ball momentum: s ← decay · s + g, g ← s; both 1 × n. */
    public static void heavyBall(Matrix gradients, Matrix trace, float decay) {
        int size = bytes(gradients, trace);
        long gs = address(gradients);
        long ts = address(trace);
        for (int at = 0; at < size; at += STRIDE) {
            FloatVector next = trace(
                    fromMemorySegment(SPECIES, ALL, ts + at, ORDER),
                    fromMemorySegment(SPECIES, ALL, gs + at, ORDER),
                    decay);
            next.intoMemorySegment(ALL, ts + at, ORDER);
            next.intoMemorySegment(ALL, gs + at, ORDER);
        }
        keep(gradients, trace);
    }

    /** The direction of Nesterov's momentum: s ← decay · s + g, g ← g + decay · s; both 1 × n. */
    public static void nesterov(Matrix gradients, Matrix trace, float decay) {
        int size = bytes(gradients, trace);
        long gs = address(gradients);
        long ts = address(trace);
        for (int at = 0; at < size; at += STRIDE) {
            FloatVector g = fromMemorySegment(SPECIES, ALL, gs + at, ORDER);
            FloatVector next = trace(fromMemorySegment(SPECIES, ALL, ts + at, ORDER), g, decay);
            next.intoMemorySegment(ALL, ts + at, ORDER);
            ahead(next, g, decay).intoMemorySegment(ALL, gs + at, ORDER);
        }
        keep(gradients, trace);
    }

    /** The direction of Lion: c = β₁m + (1 − β₁)g, m ← β₂m + (1 − β₂)g, g ← sign(c), 0 for 0; both 1 × n. */
    public static void signOfBlend(Matrix gradients, Matrix m, float beta1, float beta2) {
        int size = bytes(gradients, m);
        long gs = address(gradients);
        long ms = address(m);
        for (int at = 0; at < size; at += STRIDE) {
            FloatVector g = fromMemorySegment(SPECIES, ALL, gs + at, ORDER);
            FloatVector state = fromMemorySegment(SPECIES, ALL, ms + at, ORDER);
            FloatVector blend = mean(state, g, beta1);
            mean(state, g, beta2).intoMemorySegment(ALL, ms + at, ORDER);
            sign(blend).intoMemorySegment(ALL, gs + at, ORDER);
        }
        keep(gradients, m);
    }

    /** Twice the direction less the one before: u ← 2u − previous, previous ← u as it was; both 1 × n. */
    public static void optimistic(Matrix updates, Matrix previous) {
        int size = bytes(updates, previous);
        long us = address(updates);
        long ps = address(previous);
        for (int at = 0; at < size; at += STRIDE) {
            FloatVector u = fromMemorySegment(SPECIES, ALL, us + at, ORDER);
            FloatVector before = fromMemorySegment(SPECIES, ALL, ps + at, ORDER);
            u.intoMemorySegment(ALL, ps + at, ORDER);
            u.add(u).sub(before).intoMemorySegment(ALL, us + at, ORDER);
        }
        keep(updates, previous);
    }

    static FloatVector mean(FloatVector state, FloatVector g, float decay) {
        FloatVector next = g.fma(broadcast(SPECIES, 1 - decay), state.mul(decay));
        return next.blend(0f, next.abs().compare(VectorOperators.LT, NEGLIGIBLE));
    }

    static FloatVector meanSquare(FloatVector state, FloatVector g, float decay) {
        FloatVector next = g.mul(1 - decay).fma(g, state.mul(decay));
        return next.blend(0f, next.compare(VectorOperators.LT, NEGLIGIBLE));
    }

    static FloatVector trace(FloatVector state, FloatVector g, float decay) {
        FloatVector next = state.fma(broadcast(SPECIES, decay), g);
        return next.blend(0f, next.abs().compare(VectorOperators.LT, NEGLIGIBLE));
    }

    static FloatVector ahead(FloatVector trace, FloatVector g, float decay) {
        return trace.fma(broadcast(SPECIES, decay), g);
    }

    static FloatVector quotient(FloatVector first, FloatVector second, float root, float epsilon) {
        return first.div(second.sqrt().fma(broadcast(SPECIES, root), broadcast(SPECIES, epsilon)));
    }

    static FloatVector decayed(FloatVector update, FloatVector parameter, float factor) {
        return parameter.fma(broadcast(SPECIES, factor), update);
    }

    private static FloatVector sign(FloatVector x) {
        FloatVector zero = broadcast(SPECIES, 0);
        FloatVector upper = zero.blend(1f, x.compare(VectorOperators.GT, 0f));
        FloatVector signs = upper.blend(-1f, x.compare(VectorOperators.LT, 0f));
        return signs.blend(x, x.test(VectorOperators.IS_NAN)); // a broken gradient stays visible
    }

    /** The bytes of whole vectors that hold the elements of each. */
    static int bytes(Matrix a, Matrix b, Matrix c) {
        bytes(a, c);
        return bytes(a, b);
    }

    static int bytes(Matrix a, Matrix b) {
        if (a.size() != b.size()) {
            throw new IllegalArgumentException("size: " + b.size() + " (" + a.size() + ")");
        }
        return Math.ceilDiv(a.size(), NativeFloats.LANES) * STRIDE;
    }
}
