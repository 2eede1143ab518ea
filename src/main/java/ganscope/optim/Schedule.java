package ganscope.optim;

/**
 * The learning rate as a function of the number of finished updates, t = 0, 1, …, with first value η, T steps and end
 * factor e.
 *
 * @param type the shape: constant η; linear η(1 + (e − 1) min(t/T, 1)); cosine η(e + (1 − e)(1 + cos(π min(t/T, 1)))/2);
 *     step η eᵏ with k = ⌊t/T⌋ and e⁰ = 1
 * @param learningRate η, above 0
 * @param steps T, at least 1
 * @param end e, in [0, 1]
 */
public record Schedule(ScheduleType type, double learningRate, int steps, double end) {
    /** Checks every range. */
    public Schedule {
        OptimizerSpec.require(
                learningRate > 0 && learningRate <= 10, "learningRate", learningRate, "above 0, at most 10");
        OptimizerSpec.require(steps >= 1, "scheduleSteps", steps, "at least 1");
        OptimizerSpec.require(end >= 0 && end <= 1, "scheduleEnd", end, "from 0 to 1");
    }

    /** The schedule of an optimiser. */
    public static Schedule of(OptimizerSpec spec) {
        return new Schedule(spec.schedule(), spec.learningRate(), spec.scheduleSteps(), spec.scheduleEnd());
    }

    /** The learning rate of the update behind {@code updates} finished ones, at least 0. */
    public double at(long updates) {
        if (updates < 0) {
            throw new IllegalArgumentException("updates: " + updates + " (at least 0)");
        }
        double share = Math.min((double) updates / steps, 1);
        return learningRate
                * switch (type) {
                    case CONSTANT -> 1;
                    case LINEAR -> 1 + (end - 1) * share;
                    case COSINE -> end + (1 - end) * (1 + StrictMath.cos(Math.PI * share)) / 2;
                    case STEP -> StrictMath.pow(end, (double) (updates / steps));
                };
    }
}
