package ganscope.optim;

import ganscope.nn.kernel.VectorKernels;
import ganscope.nn.memory.Matrix;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Slow weights follow the fast ones of any optimiser: after every {@code steps} updates slow ← slow + rate(fast − slow)
 * and the fast start again from there (Zhang et al., 2019, algorithm 1).
 *
 * @param steps updates between two meetings, at least 1
 * @param rate how far the slow weights move, in (0, 1]
 */
record LookAhead(int steps, double rate) {
    /** The look-ahead of an optimiser's settings, null for none. */
    static @Nullable LookAhead of(OptimizerSpec spec) {
        return spec.lookaheadSteps() == 0 ? null : new LookAhead(spec.lookaheadSteps(), spec.lookaheadRate());
    }

    /** A state whose slow weights are set at the next update; an empty one without look-ahead. */
    static TransformState start(@Nullable LookAhead lookAhead, int parameters) {
        return new TransformState(lookAhead == null ? List.of() : List.of("slow"), 0, parameters);
    }

    /** Before an update: the slow weights start where the parameters (1 × n) are at the first one. */
    void before(Matrix parameters, TransformState state) {
        if (state.count() == 0) {
            VectorKernels.copy(state.slot(0), parameters);
        }
    }

    /** After an update. */
    void after(Matrix parameters, TransformState state) {
        state.advance();
        if (state.count() % steps == 0) {
            VectorKernels.lerp(state.slot(0), (float) rate, parameters);
            VectorKernels.copy(parameters, state.slot(0));
        }
    }
}
