package ganscope.optim;

/**
 * The settings of one network's optimiser. Fields that a type does not use are kept, so that switching types back and
 * forth loses nothing.
 *
 * @param type which chain of transforms
 * @param learningRate the step size, in (0, 10]
 * @param beta1 decay of the first moment (Adam and its kin, Lion), in [0, 1)
 * @param beta2 decay of the second moment (Adam and its kin, Lion), in [0, 1)
 * @param epsilon added to the root of the second moment, in [0, 1]; less than 1e-16 counts as that
 * @param momentum of momentum and Nesterov, in [0, 1)
 * @param decay of RMSProp's mean square, in [0, 1)
 * @param weightDecay decoupled weight decay (AdamW, Lion), in [0, 1]; an update takes this times the learning rate of each weight
 * @param lookaheadSteps updates between two look-ahead synchronisations (Zhang et al., 2019), 0 = none, at most 1000
 * @param lookaheadRate how far the slow weights move towards the fast ones, in (0, 1]
 * @param schedule how the learning rate moves
 * @param scheduleSteps over how many updates, at least 1
 * @param scheduleEnd the end value as a factor of {@code learningRate}, in [0, 1]
 */
public record OptimizerSpec(
        OptimizerType type,
        double learningRate,
        double beta1,
        double beta2,
        double epsilon,
        double momentum,
        double decay,
        double weightDecay,
        int lookaheadSteps,
        double lookaheadRate,
        ScheduleType schedule,
        int scheduleSteps,
        double scheduleEnd) {

    /** Checks every range. */
    public OptimizerSpec {
        require(learningRate > 0 && learningRate <= 10, "learningRate", learningRate, "above 0, at most 10");
        require(beta1 >= 0 && beta1 < 1, "beta1", beta1, "at least 0, below 1");
        require(beta2 >= 0 && beta2 < 1, "beta2", beta2, "at least 0, below 1");
        require(epsilon >= 0 && epsilon <= 1, "epsilon", epsilon, "from 0 to 1");
        require(momentum >= 0 && momentum < 1, "momentum", momentum, "at least 0, below 1");
        require(decay >= 0 && decay < 1, "decay", decay, "at least 0, below 1");
        require(weightDecay >= 0 && weightDecay <= 1, "weightDecay", weightDecay, "from 0 to 1");
        require(lookaheadSteps >= 0 && lookaheadSteps <= 1000, "lookaheadSteps", lookaheadSteps, "from 0 to 1000");
        require(lookaheadRate > 0 && lookaheadRate <= 1, "lookaheadRate", lookaheadRate, "above 0, at most 1");
        require(scheduleSteps >= 1, "scheduleSteps", scheduleSteps, "at least 1");
        require(scheduleEnd >= 0 && scheduleEnd <= 1, "scheduleEnd", scheduleEnd, "from 0 to 1");
    }

    /** Adam with the given rate and first moment decay, second moment decay 0.9, constant rate. */
    public static OptimizerSpec adam(double learningRate, double beta1) {
        return new OptimizerSpec(
                OptimizerType.ADAM,
                learningRate,
                beta1,
                0.9,
                1e-8,
                0.9,
                0.9,
                0,
                0,
                0.5,
                ScheduleType.CONSTANT,
                10_000,
                0);
    }

    /** The same with another schedule. */
    public OptimizerSpec scheduled(ScheduleType schedule, int steps, double end) {
        return new OptimizerSpec(
                type,
                learningRate,
                beta1,
                beta2,
                epsilon,
                momentum,
                decay,
                weightDecay,
                lookaheadSteps,
                lookaheadRate,
                schedule,
                steps,
                end);
    }

    static void require(boolean holds, String name, double value, String allowed) {
        if (!holds) {
            throw new IllegalArgumentException(name + ": " + value + " (" + allowed + ")");
        }
    }
}
