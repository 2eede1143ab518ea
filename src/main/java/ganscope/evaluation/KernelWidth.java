package ganscope.evaluation;

import ganscope.stats.Points;
import ganscope.stats.Quantiles;
import ganscope.stats.Summary;

/** How wide kernels should be for a sample. */
final class KernelWidth {
    private KernelWidth() {}

    /**
     * Silverman's robust rule (Density Estimation, 1986, equation 3.31), 0.9 A n^(−1/(d + 4)) with A the smaller of the
     * standard deviation and the interquartile range / 1.34, in data units.
     */
    static double silverman(Points sample, int axis) {
        double[] values = sample.axis(axis);
        double upper = Quantiles.selecting(values, 0.75);
        double quartiles = upper - Quantiles.selecting(values, 0.25);
        double spread = Math.min(Summary.of(sample, axis).populationSd(), quartiles / 1.34);
        return 0.9 * spread * Math.pow(sample.size(), -1.0 / (sample.dimension() + 4));
    }
}
