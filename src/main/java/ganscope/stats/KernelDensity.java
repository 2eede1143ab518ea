package ganscope.stats;

import java.util.Arrays;

/**
 * A Gaussian kernel density estimate of a weighted sample in one or two dimensions (Silverman, Density Estimation,
 * 1986), with SciPy's conventions: covariance with divisor n − 1, n the effective size 1 / Σ w².
 *
 * <p>Immutable.
 */
public final class KernelDensity {
    private final Points sample;
    /** Standard deviation of a kernel on each axis, in data units. */
    private final double[] h;
    /** Correlation of a kernel's two coordinates; 0 in one dimension. */
    private final double correlation;
    /** √(1 − correlation²): the standard deviation of one coordinate, in kernel units, given the other. */
    private final double conditional;

    private KernelDensity(Points sample, double[] h, double correlation) {
        this.sample = sample;
        this.h = h;
        this.correlation = correlation;
        this.conditional = Math.sqrt((1 - correlation) * (1 + correlation));
    }

    /**
     * Estimates a density.
     *
     * @param sample n points in dimension 1 or 2
     * @throws IllegalArgumentException if the dimension is another, or the rule finds no spread to scale: all points
     *     equal, or on one line in 2-D
     */
    public static KernelDensity of(Points sample, Bandwidth bandwidth) {
        int d = sample.dimension();
        if (d > 2) {
            throw new IllegalArgumentException("sample: dimension " + d + " (1 or 2 here)");
        }
        double[] h = new double[d];
        double correlation = 0;
        switch (bandwidth) {
            case Bandwidth.Given(double given) -> Arrays.fill(h, given);
            case Bandwidth.Rule rule -> {
                for (int axis = 0; axis < d; axis++) {
                    Summary summary = Summary.of(sample, axis);
                    h[axis] = summary.sd() * rule.factor(summary.effectiveSize(), d);
                    requireSpread(h[axis], axis);
                }
                correlation = d == 2 ? correlation(sample) : 0;
            }
        }
        return new KernelDensity(sample, h, correlation);
    }

    private static void requireSpread(double h, int axis) {
        if (!(h >= 1e-100 && h <= 1e100)) {
            throw new IllegalArgumentException("sample: the rule gives bandwidth " + h + " on axis " + axis
                    + " (1e-100 to 1e100; give a bandwidth instead)");
        }
    }

    private static double correlation(Points sample) {
        Summary x = Summary.of(sample, 0);
        Summary y = Summary.of(sample, 1);
        double sum = 0;
        for (int i = 0; i < sample.size(); i++) {
            sum += sample.weight(i)
                    * ((sample.get(i, 0) - x.mean()) / x.sd())
                    * ((sample.get(i, 1) - y.mean()) / y.sd());
        }
        double correlation = sum / sample.pairWeight();
        if (Math.abs(correlation) > 1 - 1e-12) {
            throw new IllegalArgumentException(
                    "sample: its points lie on one line (spread in both directions; or give a bandwidth)");
        }
        return correlation;
    }

    /** The standard deviation of each kernel along an axis, in data units. */
    public double bandwidth(int axis) {
        return h[axis];
    }

    /**
     * The density at a point, in 1 / (data unit)^d.
     *
     * @param x d coordinates
     */
    public double at(double... x) {
        if (x.length != h.length) {
            throw new IllegalArgumentException("x: " + x.length + " coordinates (" + h.length + " here)");
        }
        double sum = 0;
        for (int i = 0; i < sample.size(); i++) {
            double u = (x[0] - sample.get(i, 0)) / h[0];
            double exponent = u * u;
            if (h.length == 2) {
                double v = ((x[1] - sample.get(i, 1)) / h[1] - correlation * u) / conditional;
                exponent += v * v;
            }
            sum += sample.weight(i) * Math.exp(-exponent / 2);
        }
        return sum * peak();
    }

    /** The density of one kernel at its centre. */
    private double peak() {
        double oneAxis = 1 / Math.sqrt(2 * Math.PI);
        return h.length == 1 ? oneAxis / h[0] : oneAxis / h[0] * (oneAxis / h[1]) / conditional;
    }

    /**
     * The density at the centres of even bins; equal to {@link #at} to 1e-10 relative wherever a kernel exceeds 1e-300
     * of its peak, and much faster.
     *
     * @param grid bins of one width ({@link Bins#even})
     * @return K densities, in 1 / data unit
     * @throws IllegalArgumentException if the sample is not 1-D
     */
    public double[] onGrid(Bins grid) {
        requireDimension(1);
        double[] density = new double[grid.count()];
        GaussianRow row = new GaussianRow(grid, h[0], 1);
        double peak = peak();
        for (int i = 0; i < sample.size(); i++) {
            row.add(density, 0, (sample.get(i, 0) - grid.centre(0)) / h[0], sample.weight(i) * peak);
        }
        return density;
    }

    /**
     * The density at the centres of a grid of even bins.
     *
     * @param x bins of coordinate 0, the columns
     * @param y bins of coordinate 1, the rows
     * @return rows × columns, row-major, in 1 / (data unit)²
     * @throws IllegalArgumentException if the sample is not 2-D
     */
    public double[] onGrid(Bins x, Bins y) {
        requireDimension(2);
        int columns = x.count();
        double[] density = new double[Math.multiplyExact(columns, y.count())];
        GaussianRow row = new GaussianRow(x, h[0], conditional);
        double peak = peak();
        for (int i = 0; i < sample.size(); i++) {
            double centre = (sample.get(i, 0) - x.centre(0)) / h[0];
            for (int r = 0; r < y.count(); r++) {
                // On a row the kernel is a Gaussian in x again: centred where the regression line crosses the row.
                double v = (y.centre(r) - sample.get(i, 1)) / h[1];
                row.add(density, r * columns, centre + correlation * v, sample.weight(i) * peak * Math.exp(-v * v / 2));
            }
        }
        return density;
    }

    private void requireDimension(int expected) {
        if (h.length != expected) {
            throw new IllegalArgumentException("sample: dimension " + h.length + " (" + expected + " here)");
        }
    }
}
