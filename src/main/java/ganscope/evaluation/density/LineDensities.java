package ganscope.evaluation.density;

import ganscope.data.distribution.Density;
import ganscope.data.distribution.Distribution;
import ganscope.data.distribution.LineDistribution;
import ganscope.evaluation.metric.BestReading;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.Labels;
import ganscope.stats.Bins;
import ganscope.stats.Points;
import java.util.Arrays;
import java.util.Optional;

/**
 * The densities of both distributions on a grid of the line, and the best discriminator between them.
 *
 * <p>Only samples of the generated distribution are known, so its density is blurred by a kernel. The best discriminator
 * compares it with the real one blurred by the same kernels ({@link FollowingKernels}): a perfect generator then has
 * D* = ½ everywhere but for the noise of its samples, however narrow the modes are.
 */
public final class LineDensities {
    /** Points that enter an estimate: quantiles of all samples, so that nothing flickers. */
    private static final int THINNED = 512;

    private final Optional<Density> density;
    private final Bins grid;
    private final double resolution;
    private final double[] known;
    private double[] realPoints;
    private double[] real = {};
    private double[] generated = {};

    /**
     * Densities on a grid.
     *
     * @param sortedReal the real samples, ascending, which stand for a target whose quantiles are not known
     * @param resolution the step to which the data were rounded, 0 if they were not
     */
    public LineDensities(Distribution target, Bins grid, double[] sortedReal, double resolution) {
        this(
                target.density(),
                grid,
                resolution,
                target.density().isPresent() && target instanceof LineDistribution line
                        ? quantiles(line, THINNED)
                        : quantiles(sortedReal, THINNED));
    }

    private LineDensities(Optional<Density> density, Bins grid, double resolution, double[] realPoints) {
        this.density = density;
        this.grid = grid;
        this.resolution = resolution;
        this.realPoints = realPoints;
        known = onGrid(density, grid);
    }

    /** The same distributions on another grid; nothing is estimated there yet. */
    public LineDensities over(Bins other) {
        return new LineDensities(density, other, resolution, realPoints);
    }

    private static double[] onGrid(Optional<Density> density, Bins grid) {
        double[] values = new double[density.isPresent() ? grid.count() : 0];
        for (int i = 0; i < values.length; i++) {
            values[i] = density.orElseThrow().at(grid.centre(i));
        }
        return values;
    }

    /** Takes other real samples, ascending, where they stand for the target. */
    public void real(double[] sorted) {
        if (density.isEmpty()) {
            realPoints = quantiles(sorted, THINNED);
        }
    }

    /** Estimates both densities, with the generated samples as they are now, ascending. */
    public void estimate(double[] sortedGenerated) {
        double[] generatedPoints = quantiles(sortedGenerated, THINNED);
        FollowingKernels kernels = FollowingKernels.of(
                realPoints, generatedPoints, Math.max(grid.width(0) / 2, resolution / 2), LineDensities::widest);
        real = kernels.density(realPoints, true, grid);
        generated = kernels.density(generatedPoints, false, grid);
    }

    /** Half Silverman's width, so that wide modes are not blurred into each other. */
    private static double widest(double[] points) {
        return KernelWidth.silverman(Points.of(points, 1), 0) / 2;
    }

    /** {@code count} mid-quantiles of sorted numbers. */
    public static double[] quantiles(double[] sorted, int count) {
        double[] result = new double[count];
        for (int i = 0; i < count; i++) {
            result[i] = sorted[(int) ((i + 0.5) * sorted.length / count)];
        }
        return result;
    }

    private static double[] quantiles(LineDistribution target, int count) {
        double[] result = new double[count];
        for (int i = 0; i < count; i++) {
            result[i] = target.quantile((i + 0.5) / count);
        }
        return result;
    }

    /** The target's density at each grid point as it is known in closed form; empty where it is not. */
    public double[] known() {
        return known;
    }

    /** An estimate of p at each grid point, blurred like that of q; not to be written. */
    public double[] real() {
        return real;
    }

    /** An estimate of q at each grid point; not to be written. */
    public double[] generated() {
        return generated;
    }

    /** The best possible reading at each grid point; NaN where none is defined. */
    public double[] best(Experiment experiment) {
        double[] best = new double[real.length];
        for (int i = 0; i < best.length; i++) {
            best[i] = BestReading.best(experiment, real[i], generated[i]);
        }
        return best;
    }

    /**
     * The mean of |D − D*| over both distributions, ∫ |D(x) − D*(x)| (p(x) + q(x)) / 2 dx.
     *
     * @param scores of the grid points
     */
    public double gap(Experiment experiment, float[] scores) {
        double[] readings = new double[real.length];
        for (int i = 0; i < readings.length; i++) {
            readings[i] = BestReading.reading(experiment, scores[i], 1);
        }
        return gap(experiment, readings);
    }

    /** The gap of the discriminator that a perfect generator leaves nothing to do: the same reading everywhere. */
    public double gapOfUndecided(Experiment experiment) {
        Labels labels = experiment.constraint().labels();
        double[] readings = new double[real.length];
        Arrays.fill(readings, (labels.real() + labels.generated()) / 2);
        return gap(experiment, readings);
    }

    private double gap(Experiment experiment, double[] readings) {
        double[] best = best(experiment);
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < best.length; i++) {
            double mass = real[i] + generated[i];
            if (mass > 0) {
                sum += mass * Math.abs(readings[i] - best[i]);
                weight += mass;
            }
        }
        return weight > 0 ? sum / weight : Double.NaN;
    }

    /** Whether the discriminator's reading estimates p / (p + q), and not that of each class. */
    public static boolean hasGap(Experiment experiment) {
        return switch (experiment.objective().reading()) {
            case PROBABILITY, LABEL -> !experiment.conditioning().judgesByClass();
            case MARGIN, CRITIC, RELATIVE, VARIATIONAL -> false;
        };
    }
}
