package ganscope.optim;

import ganscope.nn.kernel.OptimizerKernels;
import ganscope.nn.memory.Matrix;
import java.util.List;

/**
 * Adam divided by the root of the largest second moment so far (Reddi, Kale and Kumar, 2018), with Adam's bias
 * corrections, which the paper leaves out; the maximum is taken of the uncorrected moments.
 *
 * @param beta1 decay of the first moment, in [0, 1)
 * @param beta2 decay of the second moment, in [0, 1)
 * @param epsilon added to the root
 * @param correctedRoot whether epsilon is added to the root behind its bias correction, as in {@link ScaleByAdam}, or
 *     before it, as in the shorter form of Kingma and Ba, section 2
 */
record ScaleByAmsgrad(double beta1, double beta2, double epsilon, boolean correctedRoot) implements Transform {
    @Override
    public List<String> slots() {
        return List.of("first-moment", "second-moment", "largest-second-moment");
    }

    @Override
    public void apply(Matrix updates, Matrix parameters, TransformState state) {
        BiasCorrection.advance(state, beta1, beta2);
        float root = BiasCorrection.root(state);
        OptimizerKernels.amsgrad(
                updates,
                state.slot(0),
                state.slot(1),
                state.slot(2),
                (float) beta1,
                (float) beta2,
                root,
                Transform.least(epsilon * (correctedRoot ? BiasCorrection.first(state) : root)));
    }
}
