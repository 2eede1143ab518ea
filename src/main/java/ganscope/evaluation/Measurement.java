package ganscope.evaluation;

import ganscope.data.Space;
import ganscope.data.distribution.ImageDistribution;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Series;
import ganscope.evaluation.metric.Units;
import ganscope.evaluation.sample.DiscriminatorReadings;
import ganscope.evaluation.sample.EvaluationSample;
import ganscope.gan.ScoreFunction;
import ganscope.gan.experiment.Experiment;
import java.util.Map;

/** The metrics that compare real with generated samples, for the space that they live in. */
public sealed interface Measurement permits LineMeasurement, PlaneMeasurement, ImageMeasurement {
    /** Takes the real samples as they are now; bins and kernels stay those of the first ones. */
    void takeReal();

    /** Compares the real with the generated samples as they are now. */
    void compare(Map<Metric, Double> metrics);

    /**
     * Reads the discriminator where real and generated samples are: its slopes, how far from the best one it is, and what
     * a critic estimates. After {@link #compare}.
     *
     * @param readings of the same samples
     * @param units in what distances are measured
     * @param metrics holds what the readings measured, and receives the rest
     */
    void read(
            Experiment experiment,
            ScoreFunction score,
            DiscriminatorReadings readings,
            Units units,
            Map<Metric, Double> metrics);

    /** What {@link #read} gives of a discriminator that cannot tell the samples apart, where that is known beforehand. */
    void readUndecided(Experiment experiment, Map<Metric, Double> metrics);

    /** Share of the generated samples nearest to each mode and within 3σ, as last compared; empty without modes. */
    Series modeShare();

    /** The weight of each mode in the target; empty without modes. */
    Series modeWeight();

    static Measurement of(Experiment experiment, EvaluationSample sample) {
        return switch (Space.of(sample.dimension())) {
            case LINE -> new LineMeasurement(experiment, sample);
            case PLANE -> new PlaneMeasurement(experiment, sample);
            case IMAGES -> new ImageMeasurement(experiment, sample, (ImageDistribution) sample.target());
        };
    }
}
