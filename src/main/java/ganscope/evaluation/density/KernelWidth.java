package ganscope.evaluation.density;

import ganscope.stats.Points;
import ganscope.stats.Quantiles;
import ganscope.stats.Summary;

/** How wide kernels should be for a sample. */
public final class KernelWidth {
    private KernelWidth() {}

    /**
     * Silverman's robust rule (Density Estimation, 1986, equation 3.31), 0.9 A n^(−1/(d + 4)) with A the smaller of the
     * standard deviation and the interquartile range / 1.34, in data units; n of weighted points is their effective number
     * 1 / Σ w² (Kish, Survey Sampling, 1965).
     */
    public static double silverman(Points sample, int axis) {
        Summary summary = Summary.of(sample, axis);
        double spread = Math.min(summary.populationSd(), quartiles(sample, axis) / 1.34);
        double size = sample.equallyWeighted() ? sample.size() : summary.effectiveSize();
        return 0.9 * spread * Math.pow(size, -1.0 / (sample.dimension() + 4));
    }

    private static double quartiles(Points sample, int axis) {
        if (!sample.equallyWeighted()) {
            return Quantiles.of(sample, axis, 0.75) - Quantiles.of(sample, axis, 0.25);
        }
        double[] values = sample.axis(axis);
        double upper = Quantiles.selecting(values, 0.75);
        return upper - Quantiles.selecting(values, 0.25);
    }
}
