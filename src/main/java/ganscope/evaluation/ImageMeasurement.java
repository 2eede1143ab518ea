package ganscope.evaluation;

import ganscope.data.distribution.ImageDistribution;
import ganscope.divergence.DistanceTable;
import ganscope.divergence.FrechetDistance;
import ganscope.divergence.NeighbourBalls;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Series;
import ganscope.evaluation.metric.Units;
import ganscope.evaluation.sample.DiscriminatorReadings;
import ganscope.evaluation.sample.EvaluationSample;
import ganscope.evaluation.sample.PairPlan;
import ganscope.gan.ScoreFunction;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.Reading;
import ganscope.stats.Moments;
import ganscope.stats.Points;
import ganscope.stats.PrincipalComponents;
import ganscope.transport.SlicedWasserstein;
import java.util.Arrays;
import java.util.Map;

/**
 * The metrics of an experiment with pictures, all between the first samples ({@code evaluation.pairs}), pixel by pixel.
 *
 * <p>Nothing is measured by bins: with two bins a pixel, 8 × 8 pixels have 2⁶⁴ ≈ 10¹⁹ of them. Two samples of 512 real
 * digits lie in some 500 each and share 6: JS would read 0.678 nats, with ln 2 = 0.693 at most, though nothing differs.
 */
final class ImageMeasurement implements Measurement {
    private static final int DIRECTIONS = 64;

    /** Samples of each kind at which the score's slope is taken. */
    private static final int SLOPES = 64;

    private final EvaluationSample sample;
    private final ImageDistribution target;
    private final int count;
    private final int dimension;
    private final RealImages reference;
    private final ImageNeighbours neighbours;
    private final ImagePatterns patterns;
    private final SlicedWasserstein sliced;
    private final PairPlan plan = new PairPlan();
    private final double nearestReal;
    private Points realPoints;
    private DistanceTable within;
    private double[] realRadii;
    private double withinMean;
    private double bandwidth;
    private double withinKernel;
    private Moments realMoments;
    private double realAlternating;
    private boolean perfect;
    private float[] slopes = {};

    ImageMeasurement(Experiment experiment, EvaluationSample sample, ImageDistribution target) {
        this.sample = sample;
        this.target = target;
        count = Math.min(experiment.evaluation().pairs(), sample.size());
        dimension = target.dimension();
        reference = RealImages.of(target, experiment.seed());
        neighbours = new ImageNeighbours(reference, dimension);
        nearestReal = reference.nearestOther();
        patterns = new ImagePatterns(target);
        sliced = SlicedWasserstein.along(dimension, DIRECTIONS, 0);
        realPoints = sample.measuredReal(count);
        within = table(sample.real(), sample.real());
        bandwidth = within.medianWithin() > 0 ? within.medianWithin() : 1;
        realRadii = radii(within);
        withinMean = within.mean();
        withinKernel = kernelWithin(within);
        realMoments = moments(sample.real());
        realAlternating = realAlternating();
    }

    /** How much of the real pictures alternates from pixel to pixel; 0 where that cannot be said. */
    private double realAlternating() {
        double share = PeriodTwo.suits(target.side()) ? PeriodTwo.share(sample.real(), count, target.side()) : 0;
        return share > 0 ? share : 0;
    }

    private DistanceTable table(float[] one, float[] other) {
        return DistanceTable.between(one, count, other, count, dimension);
    }

    private double[] radii(DistanceTable table) {
        return table.radii(Math.min(NeighbourBalls.NEAREST, count - 1));
    }

    /** The mean of the kernel over pairs of different samples. */
    private double kernelWithin(DistanceTable table) {
        return (table.meanKernel(bandwidth) * count - 1) / (count - 1);
    }

    private Moments moments(float[] pixels) {
        PrincipalComponents components = reference.components();
        return Moments.of(components.project(pixels, count), components.count());
    }

    /** From now on the generated samples are real ones that nobody learned: equal pictures are one and the same. */
    @Override
    public void takeReal() {
        perfect = true;
        realPoints = sample.measuredReal(count);
        within = table(sample.real(), sample.real());
        realRadii = radii(within);
        withinMean = within.mean();
        withinKernel = kernelWithin(within);
        realMoments = moments(sample.real());
        realAlternating = realAlternating();
    }

    @Override
    public void compare(Map<Metric, Double> metrics) {
        Points generated = sample.measuredGenerated(count);
        plan.solve(generated, realPoints);
        metrics.put(Metric.W1, plan.w1());
        metrics.put(Metric.W1_SLICED, sliced.w1(realPoints, generated));
        DistanceTable between = table(sample.generated(), sample.real());
        DistanceTable own = table(sample.generated(), sample.generated());
        metrics.put(Metric.ENERGY, Math.sqrt(Math.max(0, 2 * between.mean() - withinMean - own.mean())));
        metrics.put(Metric.MMD, withinKernel + kernelWithin(own) - 2 * between.meanKernel(bandwidth));
        NeighbourBalls balls =
                NeighbourBalls.of(between, realRadii, radii(own), Math.min(NeighbourBalls.NEAREST, count - 1));
        metrics.put(Metric.PRECISION, balls.precision());
        metrics.put(Metric.RECALL, balls.recall());
        metrics.put(Metric.DENSITY, balls.density());
        metrics.put(Metric.COVERAGE, balls.coverage());
        metrics.put(Metric.FRECHET, Math.sqrt(FrechetDistance.squared(realMoments, moments(sample.generated()))));
        neighbours.find(sample.generated(), count, perfect);
        metrics.put(
                Metric.NEAREST, Arrays.stream(neighbours.distances()).average().orElse(Double.NaN));
        patterns.count(sample.generated(), neighbours.labels(), reference.classes());
        patterns.put(metrics);
        if (realAlternating > 0) {
            double alternating = PeriodTwo.share(sample.generated(), count, target.side()) / realAlternating;
            if (!Double.isNaN(alternating)) {
                metrics.put(Metric.CHECKERBOARD, alternating);
            }
        }
    }

    @Override
    public void read(
            Experiment experiment,
            ScoreFunction score,
            DiscriminatorReadings readings,
            Units units,
            Map<Metric, Double> metrics) {
        boolean critic = experiment.objective().reading() == Reading.CRITIC;
        double steepest = Math.max(
                quotient(experiment, readings),
                Math.max(
                        steepest(score, sample.real(), sample.realClasses(), units),
                        steepest(score, sample.generated(), sample.asked(), units)));
        metrics.put(Metric.LIPSCHITZ, critic ? steepest * units.critic() : steepest);
        if (critic && !experiment.conditioning().judgesByClass()) {
            metrics.put(Metric.W1_CRITIC, units.critic() * estimate(readings));
        }
    }

    /** Nothing: how far D is from the best one is not known of pictures. */
    @Override
    public void readUndecided(Experiment experiment, Map<Metric, Double> metrics) {}

    /** The largest slope of the score at the first samples; those of the last call are kept. */
    private double steepest(ScoreFunction score, float[] pixels, int[] classes, Units units) {
        int rows = Math.min(SLOPES, count);
        slopes = new float[rows * dimension];
        score.scoreAndSlope(pixels, classes, rows, new float[rows], slopes);
        double steepest = 0;
        for (int i = 0; i < rows; i++) {
            steepest = Math.max(steepest, units.slope(slopes, i));
        }
        return steepest;
    }

    /** The largest difference quotient of the score between the partners of the optimal plan. */
    private double quotient(Experiment experiment, DiscriminatorReadings readings) {
        double largest = 0;
        if (experiment.conditioning().judgesByClass()) {
            return largest; // partners may be of two classes, each with a score of its own
        }
        int[] partner = plan.partner();
        for (int i = 0; i < count; i++) {
            double way = plan.way(i);
            if (way > 0) {
                double difference = (double) readings.realScores()[partner[i]] - readings.generatedScores()[i];
                largest = Math.max(largest, Math.abs(difference) / way);
            }
        }
        return largest;
    }

    /** The mean score on real less that on generated samples, of those between which W1 is measured. */
    private double estimate(DiscriminatorReadings readings) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += (double) readings.realScores()[i] - readings.generatedScores()[i];
        }
        return sum / count;
    }

    /** How many samples of each kind are compared. */
    int count() {
        return count;
    }

    ImageDistribution target() {
        return target;
    }

    RealImages reference() {
        return reference;
    }

    /** What the generated samples are nearest to, as last compared. */
    ImageNeighbours neighbours() {
        return neighbours;
    }

    /** The classes and patterns of the generated samples, as last compared. */
    ImagePatterns patterns() {
        return patterns;
    }

    /** The mean distance of real pictures from the nearest other one. */
    double nearestReal() {
        return nearestReal;
    }

    /** The slopes of the score by the pixels of the first generated samples, as last read; not to be written. */
    float[] slopes() {
        return slopes;
    }

    /** Empty: modes are told by σ elsewhere; those of pictures are classes and patterns, see {@link ImageView}. */
    @Override
    public Series modeShare() {
        return Series.EMPTY;
    }

    @Override
    public Series modeWeight() {
        return Series.EMPTY;
    }
}
