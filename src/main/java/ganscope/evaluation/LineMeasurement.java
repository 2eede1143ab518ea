package ganscope.evaluation;

import ganscope.data.Mode;
import ganscope.data.Range;
import ganscope.divergence.Divergences;
import ganscope.divergence.EnergyDistance;
import ganscope.divergence.MaximumMeanDiscrepancy;
import ganscope.gan.Experiment;
import ganscope.gan.ScoreFunction;
import ganscope.stats.Bins;
import ganscope.stats.Histogram;
import ganscope.stats.Points;
import ganscope.transport.Wasserstein1D;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The metrics of a 1-D experiment: histograms over the target's range, transport by sorting. */
final class LineMeasurement implements Measurement {
    private final EvaluationSpec spec;
    private final EvaluationSample sample;
    private final List<Mode> modes;
    private final Bins bins;
    private final Bins grid;
    private final Histogram real;
    private final double[] sortedReal;
    private final double[] sortedGenerated;
    private final Points realPairs;
    private final double bandwidth;
    private final float[] gridPoints;
    private final float[] gridScores;
    private final float[] gridSlopes;
    private Histogram generated;

    LineMeasurement(Experiment experiment, EvaluationSpec spec, EvaluationSample sample) {
        this.spec = spec;
        this.sample = sample;
        modes = experiment.target().modes();
        Range range = experiment.target().range();
        bins = Bins.even(range.low().getFirst(), range.high().getFirst(), spec.lineBins());
        grid = Bins.even(range.low().getFirst(), range.high().getFirst(), spec.grid());
        real = Histogram.of(bins, sample.realPoints());
        generated = real;
        sortedReal = EvaluationSample.widened(sample.real(), sample.size());
        Arrays.sort(sortedReal);
        sortedGenerated = new double[sample.size()];
        realPairs = sample.realPoints(spec.pairs());
        bandwidth = MaximumMeanDiscrepancy.medianDistance(realPairs, realPairs, spec.pairs());
        gridPoints = new float[grid.count()];
        for (int i = 0; i < gridPoints.length; i++) {
            gridPoints[i] = (float) grid.centre(i);
        }
        gridScores = new float[gridPoints.length];
        gridSlopes = new float[gridPoints.length];
    }

    @Override
    public void compare(Map<Metric, Double> metrics) {
        for (int i = 0; i < sortedGenerated.length; i++) {
            sortedGenerated[i] = sample.generated()[i];
        }
        Arrays.sort(sortedGenerated);
        generated = Histogram.of(bins, Points.of(sortedGenerated, 1));
        DivergenceColumns.put(Divergences.between(real.cells(), generated.cells()), metrics);
        double w1 = Wasserstein1D.w1Sorted(sortedReal, sortedGenerated);
        metrics.put(Metric.W1, w1);
        metrics.put(Metric.W1_SLICED, w1);
        metrics.put(Metric.ENERGY, EnergyDistance.sorted(sortedReal, sortedGenerated));
        metrics.put(
                Metric.MMD,
                MaximumMeanDiscrepancy.unbiased(realPairs, sample.generatedPoints(spec.pairs()), bandwidth));
        if (!modes.isEmpty()) {
            DivergenceColumns.put(ModeCoverage.of(modes, sample.generated(), sample.size()), metrics);
        }
    }

    @Override
    public double steepestSlope(ScoreFunction score) {
        score.scoreAndSlope(gridPoints, gridPoints.length, gridScores, gridSlopes);
        double steepest = 0;
        for (float slope : gridSlopes) {
            steepest = Math.max(steepest, Math.abs(slope));
        }
        return steepest;
    }

    Bins bins() {
        return bins;
    }

    Bins grid() {
        return grid;
    }

    Histogram real() {
        return real;
    }

    Histogram generated() {
        return generated;
    }

    double[] sortedReal() {
        return sortedReal;
    }

    double[] sortedGenerated() {
        return sortedGenerated;
    }

    float[] gridScores() {
        return gridScores;
    }
}
