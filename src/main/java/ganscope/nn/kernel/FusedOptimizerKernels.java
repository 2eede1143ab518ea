package ganscope.nn.kernel;

import static ganscope.nn.kernel.OptimizerKernels.bytes;
import static ganscope.nn.memory.NativeFloats.address;
import static ganscope.nn.memory.NativeFloats.keep;

import ganscope.nn.memory.Matrix;
import ganscope.nn.memory.Panels;
import ganscope.nn.plain.FusedOptimizerLoops;
import ganscope.nn.vector.FusedOptimizerVectors;

/**
 * The most used chains of {@link OptimizerKernels} with their last steps, times the learning rate and subtracted from
 * the parameters, in one pass over memory. The results are the same to the last bit; the gradients are only read.
 */
public final class FusedOptimizerKernels {
    private FusedOptimizerKernels() {}

    /** Gradient descent: p ← p − rate · g; both 1 × n. */
    public static void descend(Matrix parameters, Matrix gradients, float rate) {
        int size = bytes(parameters, gradients);
        if (Loop.DESCEND.isVector()) {
            FusedOptimizerVectors.descend(address(parameters), address(gradients), size, rate);
            keep(parameters, gradients);
        } else {
            Panels.update(parameters, gradients, (a, b, n) -> FusedOptimizerLoops.descend(a, b, n, rate));
        }
    }

    /**
     * Adam: {@link OptimizerKernels#adam}, plus decay · p if {@code decay} is not 0, times {@code rate}.
     *
     * @param parameters 1 × n
     * @param gradients 1 × n
     * @param m 1 × n, first moment
     * @param v 1 × n, second moment
     * @param beta1 decay of m, in [0, 1)
     * @param beta2 decay of v, in [0, 1)
     * @param root factor of the root
     * @param epsilon added to it
     * @param decay of the weights, decoupled from the gradient
     * @param rate the learning rate
     */
    public static void adam(
            Matrix parameters,
            Matrix gradients,
            Matrix m,
            Matrix v,
            float beta1,
            float beta2,
            float root,
            float epsilon,
            float decay,
            float rate) {
        int size = bytes(parameters, m, v);
        bytes(parameters, gradients);
        if (Loop.FUSED_ADAM.isVector()) {
            FusedOptimizerVectors.adam(
                    address(parameters),
                    address(gradients),
                    address(m),
                    address(v),
                    size,
                    beta1,
                    beta2,
                    root,
                    epsilon,
                    decay,
                    rate);
            keep(parameters, gradients, m, v);
        } else {
            Panels.update(
                    parameters,
                    m,
                    v,
                    gradients,
                    (a, b, c, d, n) ->
                            FusedOptimizerLoops.adam(a, b, c, d, n, beta1, beta2, root, epsilon, decay, rate));
        }
    }

    /** RMSProp: {@link OptimizerKernels#meanSquareRoot} times {@code rate}; all 1 × n. */
    public static void meanSquareRoot(
            Matrix parameters, Matrix gradients, Matrix state, float decay, float epsilon, float rate) {
        int size = bytes(parameters, gradients, state);
        if (Loop.FUSED_MEAN_SQUARE_ROOT.isVector()) {
            FusedOptimizerVectors.meanSquareRoot(
                    address(parameters), address(gradients), address(state), size, decay, epsilon, rate);
            keep(parameters, gradients, state);
        } else {
            Panels.update(
                    parameters,
                    state,
                    gradients,
                    (a, b, c, n) -> FusedOptimizerLoops.meanSquareRoot(a, b, c, n, decay, epsilon, rate));
        }
    }
}
