package ganscope.optim;

import ganscope.nn.kernel.OptimizerKernels;
import ganscope.nn.memory.Matrix;
import java.util.List;

/**
 * The bias-corrected first moment over the root of the bias-corrected second (Kingma and Ba, 2015, algorithm 1).
 *
 * @param beta1 decay of the first moment, in [0, 1)
 * @param beta2 decay of the second moment, in [0, 1)
 * @param epsilon added to the root of the bias-corrected second moment
 */
record ScaleByAdam(double beta1, double beta2, double epsilon) implements Transform {
    @Override
    public List<String> slots() {
        return List.of("first-moment", "second-moment");
    }

    @Override
    public void apply(Matrix updates, Matrix parameters, TransformState state) {
        BiasCorrection.advance(state, beta1, beta2);
        OptimizerKernels.adam(
                updates,
                state.slot(0),
                state.slot(1),
                (float) beta1,
                (float) beta2,
                BiasCorrection.root(state),
                epsilon(state));
    }

    /** Epsilon on the scale of the uncorrected first moment. */
    float epsilon(TransformState state) {
        return Transform.least(epsilon * BiasCorrection.first(state));
    }
}
