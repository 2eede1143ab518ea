package ganscope.evaluation;

import ganscope.data.Density;
import ganscope.gan.Experiment;
import ganscope.stats.Bandwidth;
import ganscope.stats.Bins;
import ganscope.stats.KernelDensity;
import ganscope.stats.Points;
import java.util.Optional;

/** The densities of both distributions on a grid of the line, and the best discriminator between them. */
final class LineDensities {
    /** Points that enter an estimate: quantiles of all samples, so that nothing flickers. */
    private static final int THINNED = 512;

    private final Bins grid;
    private final boolean known;
    private final double[] real;
    private double[] generated;

    /** The target's density where it is known, else an estimate from the real samples. */
    LineDensities(Experiment experiment, Bins grid, double[] sortedReal) {
        this.grid = grid;
        Optional<Density> density = experiment.target().density();
        known = density.isPresent();
        real = density.isPresent() ? at(density.get(), grid) : estimate(sortedReal);
        generated = real;
    }

    private static double[] at(Density density, Bins grid) {
        double[] values = new double[grid.count()];
        for (int i = 0; i < values.length; i++) {
            values[i] = density.at(grid.centre(i));
        }
        return values;
    }

    /** Takes the generated samples as they are now. */
    void generated(double[] sorted) {
        generated = estimate(sorted);
    }

    /** Half Silverman's width, so that narrow modes stay apart, but at least half a grid cell. */
    private double[] estimate(double[] sorted) {
        Points points = Points.of(quantiles(sorted, THINNED), 1);
        double bandwidth = Math.max(grid.width(0) / 2, KernelWidth.silverman(points, 0) / 2);
        return KernelDensity.of(points, new Bandwidth.Given(bandwidth)).onGrid(grid);
    }

    /** {@code count} mid-quantiles of sorted numbers. */
    static double[] quantiles(double[] sorted, int count) {
        double[] result = new double[count];
        for (int i = 0; i < count; i++) {
            result[i] = sorted[(int) ((i + 0.5) * sorted.length / count)];
        }
        return result;
    }

    /** Whether the target's density is known in closed form. */
    boolean known() {
        return known;
    }

    /** p at each grid point, known or estimated; not to be written. */
    double[] real() {
        return real;
    }

    /** An estimate of q at each grid point; not to be written. */
    double[] generated() {
        return generated;
    }

    /** The best possible reading at each grid point; NaN where none is defined. */
    double[] best(Experiment experiment) {
        double[] best = new double[real.length];
        for (int i = 0; i < best.length; i++) {
            best[i] = BestReading.best(experiment, real[i], generated[i]);
        }
        return best;
    }

    /**
     * The mean of |D − D*| over both distributions, ∫ |D(x) − D*(x)| (p(x) + q(x)) / 2 dx; NaN unless readings estimate
     * p / (p + q).
     *
     * @param scores of the grid points
     */
    double gap(Experiment experiment, float[] scores) {
        boolean estimates = switch (experiment.objective().reading()) {
            case PROBABILITY, LABEL -> true;
            case MARGIN, CRITIC, RELATIVE, VARIATIONAL -> false;
        };
        if (!estimates) {
            return Double.NaN;
        }
        double[] best = best(experiment);
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < best.length; i++) {
            double mass = real[i] + generated[i];
            if (mass > 0) {
                sum += mass * Math.abs(BestReading.reading(experiment, scores[i], 1) - best[i]);
                weight += mass;
            }
        }
        return weight > 0 ? sum / weight : Double.NaN;
    }
}
