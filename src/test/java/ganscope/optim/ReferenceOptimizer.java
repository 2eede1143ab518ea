package ganscope.optim;

/** Every optimiser once more, in double precision, element by element, straight from the papers' lines. */
final class ReferenceOptimizer {
    private final OptimizerSpec spec;
    private final double[] first;
    private final double[] second;
    private final double[] third;
    private final double[] slow;
    /** Finished updates: the schedule's and look-ahead's clock. */
    private long t;

    /** Gradients that the moments have seen, those of extrapolations too. */
    private long seen;

    ReferenceOptimizer(OptimizerSpec spec, int parameters) {
        this.spec = spec;
        first = new double[parameters];
        second = new double[parameters];
        third = new double[parameters];
        slow = new double[parameters];
    }

    void update(double[] p, double[] g) {
        if (t == 0) {
            System.arraycopy(p, 0, slow, 0, p.length);
        }
        extrapolate(p, g);
        t++;
        if (spec.lookaheadSteps() > 0 && t % spec.lookaheadSteps() == 0) {
            for (int i = 0; i < p.length; i++) {
                slow[i] = (1 - spec.lookaheadRate()) * slow[i] + spec.lookaheadRate() * p[i];
                p[i] = slow[i];
            }
        }
    }

    /** Lines 5 to 8 of Extra-Adam (Gidel et al., 2019, algorithm 4): a step ahead, which the caller takes back. */
    void extrapolate(double[] p, double[] g) {
        double share = Math.min((double) t / spec.scheduleSteps(), 1);
        double end = spec.scheduleEnd() * spec.learningRate();
        double rate = switch (spec.schedule()) {
            case CONSTANT -> spec.learningRate();
            case LINEAR -> (1 - share) * spec.learningRate() + share * end;
            case COSINE -> end + (spec.learningRate() - end) * Math.pow(Math.cos(Math.PI * share / 2), 2);
            case STEP -> spec.learningRate() * Math.pow(spec.scheduleEnd(), t / spec.scheduleSteps());
        };
        seen++;
        for (int i = 0; i < p.length; i++) {
            p[i] -= rate * direction(i, g[i], p[i]);
        }
    }

    private double direction(int i, double g, double p) {
        return switch (spec.type()) {
            case SGD -> g;
            case MOMENTUM -> first[i] = spec.momentum() * first[i] + g;
            case NESTEROV -> {
                first[i] = spec.momentum() * first[i] + g;
                yield g + spec.momentum() * first[i];
            }
            case RMSPROP -> {
                first[i] = spec.decay() * first[i] + (1 - spec.decay()) * g * g;
                yield g / (Math.sqrt(first[i]) + spec.epsilon());
            }
            case ADAGRAD -> {
                first[i] += g * g;
                yield g / (Math.sqrt(first[i]) + spec.epsilon());
            }
            case ADAM -> adam(i, g);
            case ADAMW -> adam(i, g) + spec.weightDecay() * p;
            case AMSGRAD -> {
                moments(i, g);
                third[i] = Math.max(third[i], second[i]);
                yield corrected(first[i], spec.beta1())
                        / (Math.sqrt(corrected(third[i], spec.beta2())) + spec.epsilon());
            }
            case LION -> {
                double sign = Math.signum(spec.beta1() * first[i] + (1 - spec.beta1()) * g);
                first[i] = spec.beta2() * first[i] + (1 - spec.beta2()) * g;
                yield sign + spec.weightDecay() * p;
            }
            case OPTIMISTIC_ADAM -> {
                double now = adam(i, g);
                double before = third[i];
                third[i] = now;
                yield 2 * now - before;
            }
        };
    }

    private double adam(int i, double g) {
        moments(i, g);
        return corrected(first[i], spec.beta1()) / (Math.sqrt(corrected(second[i], spec.beta2())) + spec.epsilon());
    }

    private void moments(int i, double g) {
        first[i] = spec.beta1() * first[i] + (1 - spec.beta1()) * g;
        second[i] = spec.beta2() * second[i] + (1 - spec.beta2()) * g * g;
    }

    private double corrected(double moment, double decay) {
        return moment / (1 - Math.pow(decay, seen));
    }
}
