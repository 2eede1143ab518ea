package ganscope.nn.kernel;

import static ganscope.nn.memory.NativeFloats.address;
import static ganscope.nn.memory.NativeFloats.keep;

import ganscope.nn.memory.Matrix;
import ganscope.nn.memory.Panels;
import ganscope.nn.plain.OptimizerLoops;
import ganscope.nn.vector.OptimizerVectors;

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
    public static final float NEGLIGIBLE = OptimizerLoops.NEGLIGIBLE;

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
        if (Loop.ADAM.isVector()) {
            OptimizerVectors.adam(address(gradients), address(m), address(v), size, beta1, beta2, root, epsilon);
            keep(gradients, m, v);
        } else {
            Panels.update(
                    gradients, m, v, (a, b, c, n) -> OptimizerLoops.adam(a, b, c, n, beta1, beta2, root, epsilon));
        }
    }

    /** As {@link #adam}, dividing by the root of the largest second moment so far, kept in {@code largest} (1 × n). */
    public static void amsgrad(
            Matrix gradients, Matrix m, Matrix v, Matrix largest, float beta1, float beta2, float root, float epsilon) {
        int size = bytes(gradients, m, v);
        bytes(gradients, largest);
        if (Loop.AMSGRAD.isVector()) {
            OptimizerVectors.amsgrad(
                    address(gradients), address(m), address(v), address(largest), size, beta1, beta2, root, epsilon);
            keep(gradients, m, v, largest);
        } else {
            Panels.update(
                    gradients,
                    m,
                    v,
                    largest,
                    (a, b, c, d, n) -> OptimizerLoops.amsgrad(a, b, c, d, n, beta1, beta2, root, epsilon));
        }
    }

    /** The direction of RMSProp: s ← decay · s + (1 − decay)g², g ← g / (√s + epsilon); both 1 × n. */
    public static void meanSquareRoot(Matrix gradients, Matrix state, float decay, float epsilon) {
        int size = bytes(gradients, state);
        if (Loop.MEAN_SQUARE_ROOT.isVector()) {
            OptimizerVectors.meanSquareRoot(address(gradients), address(state), size, decay, epsilon);
            keep(gradients, state);
        } else {
            Panels.update(gradients, state, (a, b, n) -> OptimizerLoops.meanSquareRoot(a, b, n, decay, epsilon));
        }
    }

    /** The direction of AdaGrad: s ← s + g², g ← g / (√s + epsilon); both 1 × n. */
    public static void sumSquareRoot(Matrix gradients, Matrix state, float epsilon) {
        int size = bytes(gradients, state);
        if (Loop.SUM_SQUARE_ROOT.isVector()) {
            OptimizerVectors.sumSquareRoot(address(gradients), address(state), size, epsilon);
            keep(gradients, state);
        } else {
            Panels.update(gradients, state, (a, b, n) -> OptimizerLoops.sumSquareRoot(a, b, n, epsilon));
        }
    }

    /** The direction of heavy-ball momentum: s ← decay · s + g, g ← s; both 1 × n. */
    public static void heavyBall(Matrix gradients, Matrix trace, float decay) {
        int size = bytes(gradients, trace);
        if (Loop.HEAVY_BALL.isVector()) {
            OptimizerVectors.heavyBall(address(gradients), address(trace), size, decay);
            keep(gradients, trace);
        } else {
            Panels.update(gradients, trace, (a, b, n) -> OptimizerLoops.heavyBall(a, b, n, decay));
        }
    }

    /** The direction of Nesterov's momentum: s ← decay · s + g, g ← g + decay · s; both 1 × n. */
    public static void nesterov(Matrix gradients, Matrix trace, float decay) {
        int size = bytes(gradients, trace);
        if (Loop.NESTEROV.isVector()) {
            OptimizerVectors.nesterov(address(gradients), address(trace), size, decay);
            keep(gradients, trace);
        } else {
            Panels.update(gradients, trace, (a, b, n) -> OptimizerLoops.nesterov(a, b, n, decay));
        }
    }

    /** The direction of Lion: c = β₁m + (1 − β₁)g, m ← β₂m + (1 − β₂)g, g ← sign(c), 0 for 0; both 1 × n. */
    public static void signOfBlend(Matrix gradients, Matrix m, float beta1, float beta2) {
        int size = bytes(gradients, m);
        if (Loop.SIGN_OF_BLEND.isVector()) {
            OptimizerVectors.signOfBlend(address(gradients), address(m), size, beta1, beta2);
            keep(gradients, m);
        } else {
            Panels.update(gradients, m, (a, b, n) -> OptimizerLoops.signOfBlend(a, b, n, beta1, beta2));
        }
    }

    /** Twice the direction less the one before: u ← 2u − previous, previous ← u as it was; both 1 × n. */
    public static void optimistic(Matrix updates, Matrix previous) {
        int size = bytes(updates, previous);
        if (Loop.OPTIMISTIC.isVector()) {
            OptimizerVectors.optimistic(address(updates), address(previous), size);
            keep(updates, previous);
        } else {
            Panels.update(updates, previous, (a, b, n) -> OptimizerLoops.optimistic(a, b, n));
        }
    }

    /** The bytes of whole blocks that hold the elements of each. */
    static int bytes(Matrix a, Matrix b, Matrix c) {
        bytes(a, c);
        return bytes(a, b);
    }

    static int bytes(Matrix a, Matrix b) {
        if (a.size() != b.size()) {
            throw new IllegalArgumentException("size: " + b.size() + " (" + a.size() + ")");
        }
        return a.paddedSize() * Float.BYTES;
    }
}
