package ganscope.evaluation;

import ganscope.data.Samples;
import ganscope.data.distribution.Distribution;
import ganscope.data.distribution.Mode;
import ganscope.data.distribution.Range;
import ganscope.divergence.Divergences;
import ganscope.divergence.EnergyDistance;
import ganscope.divergence.MaximumMeanDiscrepancy;
import ganscope.evaluation.density.CellGrid;
import ganscope.evaluation.density.CellShares;
import ganscope.evaluation.density.JointRange;
import ganscope.evaluation.density.MedianDistance;
import ganscope.evaluation.density.ShownBox;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Series;
import ganscope.evaluation.metric.Units;
import ganscope.evaluation.sample.ColumnDistances;
import ganscope.evaluation.sample.DiscriminatorReadings;
import ganscope.evaluation.sample.DivergenceColumns;
import ganscope.evaluation.sample.EvaluationSample;
import ganscope.evaluation.sample.ModeCoverage;
import ganscope.evaluation.sample.PairPlan;
import ganscope.evaluation.sample.RangeBins;
import ganscope.evaluation.sample.SlopeGrid;
import ganscope.evaluation.sample.Slopes;
import ganscope.gan.ScoreFunction;
import ganscope.gan.experiment.EvaluationSpec;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.Reading;
import ganscope.stats.Bins;
import ganscope.stats.Histogram2D;
import ganscope.stats.Points;
import ganscope.transport.SlicedWasserstein;
import java.util.List;
import java.util.Map;

/**
 * The metrics of a 2-D experiment: divergences over the target's range, exact transport between the first points. Distances
 * are in the target's measuring unit.
 */
final class PlaneMeasurement implements Measurement {
    /** Side of the coarse grid on which slopes are taken. */
    private static final int SLOPE_SIDE = 32;

    private static final SlicedWasserstein SLICED = SlicedWasserstein.along(2, 64, 0);

    private final EvaluationSample sample;
    private final List<Mode> modes;
    private final Range range;
    private final List<Bins> bins;
    private final CellShares shares;
    private final double bandwidth;
    private final Slopes slopes;
    private final int pairs;
    private final boolean columns;
    private final ColumnDistances columnDistances;
    private final PairPlan plan = new PairPlan();
    private double[] realShares;
    private Points realPairs;
    private final ShownBox shown;
    private Series modeShare = Series.EMPTY;

    PlaneMeasurement(Experiment experiment, EvaluationSample sample) {
        this.sample = sample;
        Distribution target = sample.target();
        modes = target.modes();
        range = target.range();
        EvaluationSpec spec = experiment.evaluation();
        Points reference = RangeBins.reference(experiment, sample);
        bins = RangeBins.of(experiment, range, reference);
        shares = CellShares.of(experiment, range, bins, reference);
        realShares = shares.of(sample.realPoints());
        pairs = Math.min(spec.pairs(), sample.size());
        realPairs = sample.measuredReal(pairs);
        bandwidth = MedianDistance.inPlane(realPairs);
        slopes = new Slopes(range, over -> new SlopeGrid(CellGrid.centres(over, SLOPE_SIDE), 2));
        columns = experiment.target() instanceof Samples;
        shown = new ShownBox(range, bins);
        columnDistances = new ColumnDistances(sample.size());
        takeReal();
    }

    @Override
    public void takeReal() {
        realShares = shares.of(sample.realPoints());
        realPairs = sample.measuredReal(pairs);
        if (columns) {
            columnDistances.real(sample.real());
        }
    }

    @Override
    public void compare(Map<Metric, Double> metrics) {
        DivergenceColumns.put(Divergences.between(realShares, shares.of(sample.generatedPoints())), metrics);
        Points generatedPairs = sample.measuredGenerated(pairs);
        plan.solve(generatedPairs, realPairs);
        metrics.put(Metric.W1, plan.w1());
        metrics.put(Metric.W1_SLICED, SLICED.w1(realPairs, generatedPairs));
        metrics.put(Metric.ENERGY, EnergyDistance.of(realPairs, generatedPairs));
        metrics.put(Metric.MMD, MaximumMeanDiscrepancy.unbiased(realPairs, generatedPairs, bandwidth));
        if (columns) {
            metrics.put(Metric.W1_X, columnDistances.w1(sample.generated(), 0));
            metrics.put(Metric.W1_Y, columnDistances.w1(sample.generated(), 1));
        }
        if (!modes.isEmpty()) {
            ModeCoverage coverage = ModeCoverage.of(modes, sample.generated(), sample.size());
            DivergenceColumns.put(coverage, metrics);
            modeShare = coverage.share();
        }
    }

    @Override
    public void read(
            Experiment experiment,
            ScoreFunction score,
            DiscriminatorReadings readings,
            Units units,
            Map<Metric, Double> metrics) {
        Range joint = JointRange.of(range, sample.generated(), sample.size());
        slopes.measure(experiment, score, joint, units, quotient(experiment, readings), metrics);
        if (experiment.objective().reading() == Reading.CRITIC
                && !experiment.conditioning().judgesByClass()) {
            metrics.put(Metric.W1_CRITIC, units.critic() * estimate(readings));
        }
    }

    /** Nothing: how far D is from the best one is not measured in the plane. */
    @Override
    public void readUndecided(Experiment experiment, Map<Metric, Double> metrics) {}

    /** The largest difference quotient of the score between the partners of the optimal plan. */
    private double quotient(Experiment experiment, DiscriminatorReadings readings) {
        double largest = 0;
        if (experiment.conditioning().judgesByClass()) {
            return largest; // partners may be of two classes, each with a score of its own
        }
        int[] partner = plan.partner();
        for (int i = 0; i < pairs; i++) {
            double way = plan.way(i);
            if (way > 0) {
                double difference = (double) readings.realScores()[partner[i]] - readings.generatedScores()[i];
                largest = Math.max(largest, Math.abs(difference) / way);
            }
        }
        return largest;
    }

    /** The mean score on real less that on generated samples, of those in the plan: W1 is measured between the same. */
    private double estimate(DiscriminatorReadings readings) {
        double sum = 0;
        for (int i = 0; i < pairs; i++) {
            sum += (double) readings.realScores()[i] - readings.generatedScores()[i];
        }
        return sum / pairs;
    }

    /** What charts show of the plane, with the generated samples as they are now. */
    ShownBox shown() {
        shown.follow(sample.generated());
        return shown;
    }

    PairPlan plan() {
        return plan;
    }

    @Override
    public Series modeShare() {
        return modeShare;
    }

    @Override
    public Series modeWeight() {
        return Series.of(modes.stream().mapToDouble(Mode::weight).toArray());
    }

    /** Generated less real share of each bin that is shown, row-major from the lower left corner. */
    Series difference() {
        double[] real = binShares(sample.realPoints());
        double[] result = binShares(sample.generatedPoints());
        for (int i = 0; i < result.length; i++) {
            result[i] -= real[i];
        }
        return Series.of(result);
    }

    private double[] binShares(Points points) {
        return Histogram2D.of(shown.bins(0), shown.bins(1), points).shares();
    }
}
