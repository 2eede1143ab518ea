package ganscope.optim;

/** Settings for tests, one at a time. */
final class OptimizerSpecs {
    private final OptimizerType type;
    private double learningRate = 0.01;
    private double beta1 = 0.9;
    private double beta2 = 0.999;
    private double epsilon = 1e-8;
    private double momentum = 0.9;
    private double decay = 0.9;
    private double weightDecay;
    private int lookaheadSteps;
    private double lookaheadRate = 0.5;
    private ScheduleType schedule = ScheduleType.CONSTANT;
    private int scheduleSteps = 1000;
    private double scheduleEnd;

    private OptimizerSpecs(OptimizerType type) {
        this.type = type;
    }

    static OptimizerSpecs of(OptimizerType type) {
        return new OptimizerSpecs(type);
    }

    OptimizerSpecs learningRate(double value) {
        learningRate = value;
        return this;
    }

    OptimizerSpecs betas(double first, double second) {
        beta1 = first;
        beta2 = second;
        return this;
    }

    OptimizerSpecs epsilon(double value) {
        epsilon = value;
        return this;
    }

    OptimizerSpecs momentum(double value) {
        momentum = value;
        return this;
    }

    OptimizerSpecs decay(double value) {
        decay = value;
        return this;
    }

    OptimizerSpecs weightDecay(double value) {
        weightDecay = value;
        return this;
    }

    OptimizerSpecs lookahead(int steps, double rate) {
        lookaheadSteps = steps;
        lookaheadRate = rate;
        return this;
    }

    OptimizerSpecs schedule(ScheduleType type, int steps, double end) {
        schedule = type;
        scheduleSteps = steps;
        scheduleEnd = end;
        return this;
    }

    OptimizerSpec build() {
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
                scheduleSteps,
                scheduleEnd);
    }
}
