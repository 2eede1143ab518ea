package ganscope.evaluation;

import ganscope.data.Mode;
import ganscope.data.Range;
import ganscope.divergence.Divergences;
import ganscope.divergence.EnergyDistance;
import ganscope.divergence.MaximumMeanDiscrepancy;
import ganscope.gan.EvaluationSpec;
import ganscope.gan.Experiment;
import ganscope.gan.ScoreFunction;
import ganscope.stats.Bins;
import ganscope.stats.Histogram2D;
import ganscope.stats.Points;
import ganscope.transport.SlicedWasserstein;
import java.util.List;
import java.util.Map;

/** The metrics of a 2-D experiment: divergences over the target's range, exact transport between the first points. */
final class PlaneMeasurement implements Measurement {
    /** Side of the coarse grid on which slopes are taken. */
    private static final int SLOPE_SIDE = 32;

    private static final SlicedWasserstein SLICED = SlicedWasserstein.along(2, 64, 0);

    private final EvaluationSample sample;
    private final List<Mode> modes;
    private final Range range;
    private final List<Bins> bins;
    private final CellShares shares;
    private final double[] realShares;
    private final Points realPairs;
    private final double bandwidth;
    private final SlopeGrid slopes;
    private final ShownBox shown;
    private final PairPlan plan = new PairPlan();
    private Series modeShare = Series.EMPTY;

    PlaneMeasurement(Experiment experiment, EvaluationSample sample) {
        this.sample = sample;
        modes = experiment.target().modes();
        range = experiment.target().range();
        EvaluationSpec spec = experiment.evaluation();
        Points real = sample.realPoints();
        bins = RangeBins.of(range, real, spec);
        shares = CellShares.of(spec, range, bins, real);
        realShares = shares.of(real);
        realPairs = sample.realPoints(Math.min(spec.pairs(), sample.size()));
        bandwidth =
                MaximumMeanDiscrepancy.medianDistance(realPairs, realPairs, 2 * MaximumMeanDiscrepancy.MEDIAN_POINTS);
        slopes = new SlopeGrid(CellGrid.centres(range, SLOPE_SIDE), 2);
        shown = new ShownBox(range, bins);
    }

    @Override
    public void compare(Map<Metric, Double> metrics) {
        DivergenceColumns.put(Divergences.between(realShares, shares.of(sample.generatedPoints())), metrics);
        Points generatedPairs = sample.generatedPoints(realPairs.size());
        plan.solve(generatedPairs, realPairs);
        metrics.put(Metric.W1, plan.w1());
        metrics.put(Metric.W1_SLICED, SLICED.w1(realPairs, generatedPairs));
        metrics.put(Metric.ENERGY, EnergyDistance.of(realPairs, generatedPairs));
        metrics.put(Metric.MMD, MaximumMeanDiscrepancy.unbiased(realPairs, generatedPairs, bandwidth));
        if (!modes.isEmpty()) {
            ModeCoverage coverage = ModeCoverage.of(modes, sample.generated(), sample.size());
            DivergenceColumns.put(coverage, metrics);
            modeShare = coverage.share();
        }
    }

    @Override
    public void read(Experiment experiment, ScoreFunction score, Map<Metric, Double> metrics) {
        slopes.measure(experiment, score, metrics);
    }

    /** What charts show of the plane, with the generated samples as they are now. */
    ShownBox shown() {
        shown.follow(sample.generated());
        return shown;
    }

    PairPlan plan() {
        return plan;
    }

    Series modeShare() {
        return modeShare;
    }

    Series modeWeight() {
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
