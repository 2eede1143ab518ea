package ganscope.evaluation;

import ganscope.gan.Experiment;
import ganscope.gan.ScoreFunction;
import java.util.Map;

/** The metrics that compare real with generated samples, for the dimension at hand. */
sealed interface Measurement permits LineMeasurement, PlaneMeasurement {
    /** Compares the real with the generated samples as they are now. */
    void compare(Map<Metric, Double> metrics);

    /** Reads the discriminator on a grid over the target's range: its slopes, and how far from the best one it is. */
    void read(Experiment experiment, ScoreFunction score, Map<Metric, Double> metrics);

    static Measurement of(Experiment experiment, EvaluationSample sample) {
        return sample.dimension() == 1
                ? new LineMeasurement(experiment, sample)
                : new PlaneMeasurement(experiment, sample);
    }
}
