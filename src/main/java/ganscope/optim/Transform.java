package ganscope.optim;

import ganscope.nn.kernel.OptimizerKernels;
import ganscope.nn.kernel.VectorKernels;
import ganscope.nn.memory.Matrix;
import java.util.List;

/**
 * One link of an optimiser: turns a vector of gradients, or what the link before made of them, into another, in place.
 *
 * <p>A transform is a value and knows only its settings; what it remembers between updates lies in a
 * {@link TransformState}, so settings can change while the memory stays. Nothing is allocated per update. The result of
 * the last transform is subtracted from the parameters.
 */
sealed interface Transform
        permits ScaleByAdam,
                ScaleByAmsgrad,
                ScaleByRms,
                ScaleByRootOfSquares,
                Trace,
                SignOfBlend,
                Optimistic,
                AddDecoupledWeightDecay,
                ScaleBySchedule {

    /** The smallest epsilon in use: it keeps 0 / 0 and vanished squares from turning into infinite directions. */
    double LEAST_EPSILON = 1e-16;

    /** The names of the vectors that the transform keeps from one update to the next. */
    default List<String> slots() {
        return List.of();
    }

    /** What the state holds before the first update. */
    default double initial() {
        return 0;
    }

    /**
     * One update.
     *
     * @param updates 1 × n, replaced
     * @param parameters 1 × n, as they are before the update; only read
     * @param state this transform's memory; its {@link TransformState#count} is that of the updates before this one
     */
    void apply(Matrix updates, Matrix parameters, TransformState state);

    /** A state before the first update, for {@code parameters} parameters. */
    default TransformState start(int parameters) {
        return new TransformState(slots(), initial(), parameters);
    }

    /** The epsilon that kernels divide with. */
    static float least(double epsilon) {
        return (float) Math.max(epsilon, LEAST_EPSILON);
    }
}

/**
 * The root of a running mean of squares divides the gradient (RMSProp; Tieleman and Hinton, 2012).
 *
 * @param decay of the mean square, in [0, 1)
 * @param epsilon added to the root
 * @param initial the mean square before the first update
 */
record ScaleByRms(double decay, double epsilon, double initial) implements Transform {
    @Override
    public List<String> slots() {
        return List.of("mean-square");
    }

    @Override
    public void apply(Matrix updates, Matrix parameters, TransformState state) {
        OptimizerKernels.meanSquareRoot(updates, state.slot(0), (float) decay, Transform.least(epsilon));
    }
}

/**
 * The root of the sum of all squares divides the gradient (AdaGrad; Duchi, Hazan and Singer, 2011).
 *
 * @param epsilon added to the root
 */
record ScaleByRootOfSquares(double epsilon) implements Transform {
    @Override
    public List<String> slots() {
        return List.of("sum-of-squares");
    }

    @Override
    public void apply(Matrix updates, Matrix parameters, TransformState state) {
        OptimizerKernels.sumSquareRoot(updates, state.slot(0), Transform.least(epsilon));
    }
}

/**
 * A decaying sum of the gradients, s ← decay · s + g: momentum (Polyak, 1964).
 *
 * @param decay in [0, 1)
 * @param nesterov gives g + decay · s, the gradient step from a point ahead (Sutskever et al., 2013), instead of s
 */
record Trace(double decay, boolean nesterov) implements Transform {
    @Override
    public List<String> slots() {
        return List.of("trace");
    }

    @Override
    public void apply(Matrix updates, Matrix parameters, TransformState state) {
        if (nesterov) {
            OptimizerKernels.nesterov(updates, state.slot(0), (float) decay);
        } else {
            OptimizerKernels.heavyBall(updates, state.slot(0), (float) decay);
        }
    }
}

/**
 * The sign of a blend of gradient and momentum (Lion; Chen et al., 2023).
 *
 * @param beta1 the momentum's share in the blend, in [0, 1)
 * @param beta2 decay of the momentum, in [0, 1)
 */
record SignOfBlend(double beta1, double beta2) implements Transform {
    @Override
    public List<String> slots() {
        return List.of("momentum");
    }

    @Override
    public void apply(Matrix updates, Matrix parameters, TransformState state) {
        OptimizerKernels.signOfBlend(updates, state.slot(0), (float) beta1, (float) beta2);
    }
}

/**
 * Twice the direction less the one before, 2uₜ − uₜ₋₁ with u₀ = 0: a guess of the opponent's next move (optimistic
 * mirror descent; Daskalakis et al., 2018, algorithm 1).
 */
record Optimistic() implements Transform {
    @Override
    public List<String> slots() {
        return List.of("last-direction");
    }

    @Override
    public void apply(Matrix updates, Matrix parameters, TransformState state) {
        OptimizerKernels.optimistic(updates, state.slot(0));
    }
}

/**
 * Adds factor · parameter to the direction, behind all scaling by moments (Loshchilov and Hutter, 2019).
 *
 * @param factor at least 0
 */
record AddDecoupledWeightDecay(double factor) implements Transform {
    @Override
    public void apply(Matrix updates, Matrix parameters, TransformState state) {
        if (factor != 0) {
            VectorKernels.axpy(updates, (float) factor, parameters);
        }
    }
}

/** Times the learning rate of the schedule at this update. */
record ScaleBySchedule(Schedule schedule) implements Transform {
    float rate(TransformState state) {
        return (float) schedule.at(state.count());
    }

    @Override
    public void apply(Matrix updates, Matrix parameters, TransformState state) {
        VectorKernels.scale(updates, rate(state));
    }
}
