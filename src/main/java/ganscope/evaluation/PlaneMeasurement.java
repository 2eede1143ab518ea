package ganscope.evaluation;

import ganscope.data.Mode;
import ganscope.data.Range;
import ganscope.divergence.Divergences;
import ganscope.divergence.EnergyDistance;
import ganscope.divergence.MaximumMeanDiscrepancy;
import ganscope.gan.Experiment;
import ganscope.gan.ScoreFunction;
import ganscope.stats.Bins;
import ganscope.stats.Histogram2D;
import ganscope.stats.Points;
import ganscope.transport.SlicedWasserstein;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The metrics of a 2-D experiment: histograms over the target's range, exact transport between the first points. */
final class PlaneMeasurement implements Measurement {
    /** Side of the coarse grid on which the steepest slope is looked for. */
    private static final int SLOPE_SIDE = 32;

    private static final SlicedWasserstein SLICED = SlicedWasserstein.along(2, 64, 0);

    private final EvaluationSpec spec;
    private final EvaluationSample sample;
    private final List<Mode> modes;
    private final Range range;
    private final Bins x;
    private final Bins y;
    private final double[] real;
    private final Points realPairs;
    private final double bandwidth;
    private final float[] slopePoints;
    private final float[] scores = new float[SLOPE_SIDE * SLOPE_SIDE];
    private final float[] slopes = new float[SLOPE_SIDE * SLOPE_SIDE * 2];
    private final PairPlan plan = new PairPlan();
    private double[] generated;
    private Series modeShare = Series.EMPTY;

    PlaneMeasurement(Experiment experiment, EvaluationSpec spec, EvaluationSample sample) {
        this.spec = spec;
        this.sample = sample;
        modes = experiment.target().modes();
        range = experiment.target().range();
        x = Bins.even(range.low().get(0), range.high().get(0), spec.planeBins());
        y = Bins.even(range.low().get(1), range.high().get(1), spec.planeBins());
        real = shares(sample.realPoints());
        generated = real;
        realPairs = sample.realPoints(spec.pairs());
        bandwidth = MaximumMeanDiscrepancy.medianDistance(realPairs, realPairs, spec.pairs());
        slopePoints = CellGrid.centres(range, SLOPE_SIDE);
    }

    @Override
    public void compare(Map<Metric, Double> metrics) {
        generated = shares(sample.generatedPoints());
        DivergenceColumns.put(Divergences.between(real, generated), metrics);
        Points generatedPairs = sample.generatedPoints(spec.pairs());
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
    public double steepestSlope(ScoreFunction score) {
        score.scoreAndSlope(slopePoints, scores.length, scores, slopes);
        double steepest = 0;
        for (int i = 0; i < scores.length; i++) {
            steepest = Math.max(steepest, Math.hypot(slopes[2 * i], slopes[2 * i + 1]));
        }
        return steepest;
    }

    /** The share of each bin, and of everything outside as the last one. */
    private double[] shares(Points points) {
        Histogram2D histogram = Histogram2D.of(x, y, points);
        double[] shares = histogram.shares();
        double[] all = Arrays.copyOf(shares, shares.length + 1);
        all[shares.length] = histogram.outside();
        return all;
    }

    Range range() {
        return range;
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

    /** Generated less real share of each bin, row-major from the lower left corner. */
    Series difference() {
        double[] result = new double[real.length - 1];
        for (int i = 0; i < result.length; i++) {
            result[i] = generated[i] - real[i];
        }
        return Series.of(result);
    }
}
