package ganscope.evaluation;

import ganscope.data.Samples;
import ganscope.data.distribution.Distribution;
import ganscope.data.distribution.Lattice;
import ganscope.data.distribution.Mode;
import ganscope.data.distribution.Range;
import ganscope.divergence.Divergences;
import ganscope.divergence.EnergyDistance;
import ganscope.divergence.MaximumMeanDiscrepancy;
import ganscope.evaluation.density.CellShares;
import ganscope.evaluation.density.JointRange;
import ganscope.evaluation.density.LineDensities;
import ganscope.evaluation.density.MedianDistance;
import ganscope.evaluation.density.RisingSample;
import ganscope.evaluation.density.ShownLine;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Series;
import ganscope.evaluation.metric.Units;
import ganscope.evaluation.sample.DiscriminatorReadings;
import ganscope.evaluation.sample.DivergenceColumns;
import ganscope.evaluation.sample.EvaluationSample;
import ganscope.evaluation.sample.ModeCoverage;
import ganscope.evaluation.sample.RangeBins;
import ganscope.evaluation.sample.SlopeGrid;
import ganscope.evaluation.sample.Slopes;
import ganscope.gan.ScoreFunction;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.Reading;
import ganscope.stats.Bins;
import ganscope.stats.Histogram;
import ganscope.stats.Points;
import ganscope.transport.Wasserstein1D;
import java.util.List;
import java.util.Map;

/** The metrics of a 1-D experiment: divergences over the target's range, everything else between all samples. */
public final class LineMeasurement implements Measurement {
    /** Points of the grid on which the discriminator is read. */
    private static final int GRID = 256;

    private final EvaluationSample sample;
    private final List<Mode> modes;
    private final Range range;
    private final Bins bins;
    private final Bins targetGrid;
    private final Slopes slopes;
    private final LineDensities densities;
    private final CellShares shares;
    private final double bandwidth;
    private final RisingSample real;
    private final RisingSample generated;
    private double[] realShares;
    private final ShownLine shown;
    private Range joint;
    private LineDensities jointDensities;
    private Series modeShare = Series.EMPTY;

    public LineMeasurement(Experiment experiment, EvaluationSample sample) {
        this.sample = sample;
        Distribution target = sample.target();
        modes = target.modes();
        range = target.range();
        joint = range;
        Points reference = RangeBins.reference(experiment, sample);
        bins = RangeBins.of(experiment, range, reference).getFirst();
        targetGrid = Bins.even(range.low().getFirst(), range.high().getFirst(), GRID);
        shares = CellShares.of(experiment, range, List.of(bins), reference);
        realShares = shares.of(sample.realPoints());
        real = new RisingSample(sample.size());
        real.sort(sample.real());
        generated = new RisingSample(sample.size());
        double resolution = experiment.target() instanceof Samples samples
                ? samples.lattice(0).map(Lattice::step).orElse(0.0)
                : 0;
        densities = new LineDensities(target, targetGrid, real.values(), resolution);
        jointDensities = densities;
        shown = new ShownLine(bins, targetGrid, densities);
        bandwidth = MedianDistance.onLine(real.values());
        slopes = new Slopes(range, over -> new SlopeGrid(centres(gridOver(over)), 1));
    }

    private static Bins gridOver(Range range) {
        return Bins.even(range.low().getFirst(), range.high().getFirst(), GRID);
    }

    private static float[] centres(Bins grid) {
        float[] centres = new float[grid.count()];
        for (int i = 0; i < centres.length; i++) {
            centres[i] = (float) grid.centre(i);
        }
        return centres;
    }

    @Override
    public void takeReal() {
        realShares = shares.of(sample.realPoints());
        real.sort(sample.real());
        densities.real(real.values());
        jointDensities = densities;
        joint = range;
    }

    @Override
    public void compare(Map<Metric, Double> metrics) {
        generated.sort(sample.generated());
        Points points = Points.of(generated.values(), 1);
        DivergenceColumns.put(Divergences.between(realShares, shares.of(points)), metrics);
        double w1 = Wasserstein1D.w1Sorted(real.values(), generated.values());
        metrics.put(Metric.W1, w1);
        metrics.put(Metric.W1_SLICED, w1);
        metrics.put(Metric.ENERGY, EnergyDistance.sorted(real.values(), generated.values()));
        metrics.put(Metric.MMD, MaximumMeanDiscrepancy.unbiased(Points.of(real.values(), 1), points, bandwidth));
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
        estimate();
        slopes.measure(experiment, score, joint, units, quotient(experiment, readings), metrics);
        if (LineDensities.hasGap(experiment)) {
            metrics.put(Metric.D_GAP, jointDensities.gap(experiment, slopes.scores()));
        }
        if (experiment.objective().reading() == Reading.CRITIC
                && !experiment.conditioning().judgesByClass()) {
            metrics.put(Metric.W1_CRITIC, readings.difference());
        }
    }

    @Override
    public void readUndecided(Experiment experiment, Map<Metric, Double> metrics) {
        if (LineDensities.hasGap(experiment)) {
            estimate();
            metrics.put(Metric.D_GAP, jointDensities.gapOfUndecided(experiment));
        }
    }

    /** Both densities where real and generated samples are. */
    private void estimate() {
        Range now = JointRange.of(range, sample.generated(), sample.size());
        if (!now.equals(joint)) {
            joint = now;
            jointDensities = now.equals(range) ? densities : densities.over(gridOver(now));
        }
        jointDensities.estimate(generated.values());
    }

    /** The largest difference quotient of the score between the partners of the optimal plan: equal ranks. */
    private double quotient(Experiment experiment, DiscriminatorReadings readings) {
        double largest = 0;
        if (experiment.conditioning().judgesByClass()) {
            return largest; // partners may be of two classes, each with a score of its own
        }
        for (int rank = 0; rank < sample.size(); rank++) {
            double distance = Math.abs(real.values()[rank] - generated.values()[rank]);
            if (distance > 0) {
                double difference = (double) readings.realScores()[real.index(rank)]
                        - readings.generatedScores()[generated.index(rank)];
                largest = Math.max(largest, Math.abs(difference) / distance);
            }
        }
        return largest;
    }

    /** The bins that are measured on. */
    public Bins bins() {
        return bins;
    }

    /** What charts show of the line, with the generated samples as they are now. */
    public ShownLine shown() {
        shown.follow(generated.values());
        if (shown.isMeasured() && jointDensities != densities) {
            densities.estimate(generated.values());
        }
        return shown;
    }

    Histogram realHistogram() {
        return Histogram.of(shown.bins(), sample.realPoints());
    }

    Histogram generatedHistogram() {
        return Histogram.of(shown.bins(), Points.of(generated.values(), 1));
    }

    double[] sortedReal() {
        return real.values();
    }

    double[] sortedGenerated() {
        return generated.values();
    }

    /** Scores on the grid over the target's range. */
    float[] gridScores() {
        return slopes.targetScores();
    }

    @Override
    public Series modeShare() {
        return modeShare;
    }

    @Override
    public Series modeWeight() {
        return Series.of(modes.stream().mapToDouble(Mode::weight).toArray());
    }
}
