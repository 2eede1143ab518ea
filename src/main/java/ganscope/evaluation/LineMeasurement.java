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

/** The metrics of a 1-D experiment: divergences over the target's range, everything else between all samples. */
final class LineMeasurement implements Measurement {
    /** Points of the grid on which the discriminator is read. */
    private static final int GRID = 256;

    private final EvaluationSample sample;
    private final List<Mode> modes;
    private final Bins bins;
    private final Bins grid;
    private final SlopeGrid slopes;
    private final LineDensities densities;
    private final ShownLine shown;
    private final CellShares shares;
    private final double[] realShares;
    private final Points real;
    private final double[] sortedReal;
    private final double[] sortedGenerated;
    private final double bandwidth;
    private Series modeShare = Series.EMPTY;

    LineMeasurement(Experiment experiment, EvaluationSample sample) {
        this.sample = sample;
        modes = experiment.target().modes();
        Range range = experiment.target().range();
        real = sample.realPoints();
        bins = RangeBins.of(range, real, experiment.evaluation()).getFirst();
        grid = Bins.even(range.low().getFirst(), range.high().getFirst(), GRID);
        shares = CellShares.of(experiment.evaluation(), range, List.of(bins), real);
        realShares = shares.of(real);
        sortedReal = EvaluationSample.widened(sample.real(), sample.size());
        Arrays.sort(sortedReal);
        sortedGenerated = new double[sample.size()];
        densities = new LineDensities(experiment, grid, sortedReal);
        shown = new ShownLine(experiment, bins, grid, densities, sortedReal);
        bandwidth = MaximumMeanDiscrepancy.medianDistance(real, real, 2 * MaximumMeanDiscrepancy.MEDIAN_POINTS);
        float[] centres = new float[GRID];
        for (int i = 0; i < GRID; i++) {
            centres[i] = (float) grid.centre(i);
        }
        slopes = new SlopeGrid(centres, 1);
    }

    @Override
    public void compare(Map<Metric, Double> metrics) {
        for (int i = 0; i < sortedGenerated.length; i++) {
            sortedGenerated[i] = sample.generated()[i];
        }
        Arrays.sort(sortedGenerated);
        Points generated = Points.of(sortedGenerated, 1);
        DivergenceColumns.put(Divergences.between(realShares, shares.of(generated)), metrics);
        double w1 = Wasserstein1D.w1Sorted(sortedReal, sortedGenerated);
        metrics.put(Metric.W1, w1);
        metrics.put(Metric.W1_SLICED, w1);
        metrics.put(Metric.ENERGY, EnergyDistance.sorted(sortedReal, sortedGenerated));
        metrics.put(Metric.MMD, MaximumMeanDiscrepancy.unbiased(real, generated, bandwidth));
        if (!modes.isEmpty()) {
            ModeCoverage coverage = ModeCoverage.of(modes, sample.generated(), sample.size());
            DivergenceColumns.put(coverage, metrics);
            modeShare = coverage.share();
        }
    }

    @Override
    public void read(Experiment experiment, ScoreFunction score, Map<Metric, Double> metrics) {
        slopes.measure(experiment, score, metrics);
        densities.generated(sortedGenerated);
        double gap = densities.gap(experiment, slopes.scores());
        if (!Double.isNaN(gap)) {
            metrics.put(Metric.D_GAP, gap);
        }
    }

    /** The bins that are measured on. */
    Bins bins() {
        return bins;
    }

    /** What charts show of the line, with the generated samples as they are now. */
    ShownLine shown() {
        shown.follow(sortedGenerated);
        return shown;
    }

    Histogram real() {
        return Histogram.of(shown.bins(), real);
    }

    Histogram generated() {
        return Histogram.of(shown.bins(), Points.of(sortedGenerated, 1));
    }

    double[] sortedReal() {
        return sortedReal;
    }

    double[] sortedGenerated() {
        return sortedGenerated;
    }

    float[] gridScores() {
        return slopes.scores();
    }

    Series modeShare() {
        return modeShare;
    }

    Series modeWeight() {
        return Series.of(modes.stream().mapToDouble(Mode::weight).toArray());
    }
}
