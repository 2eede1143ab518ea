package ganscope.divergence;

import ganscope.stats.Points;

/**
 * Weighted means over all pairs of points of two samples.
 *
 * <p>Coordinates are held axis by axis, and each loop runs along one row of pairs doing the same arithmetic on each: the
 * compiler then works on several pairs at once. Sums go down the columns first, in one fixed order on every machine.
 */
final class PointPairs {
    /** [sample][axis][point], in units. */
    private final double[][][] axes;

    /** [sample][point]. */
    private final double[][] weights;

    /** [sample]. */
    private final double[] pairWeights;

    private final double unit;

    private PointPairs(double[][][] axes, double[][] weights, double[] pairWeights, double unit) {
        this.axes = axes;
        this.weights = weights;
        this.pairWeights = pairWeights;
        this.unit = unit;
    }

    static PointPairs of(Points p, Points q) {
        requireSameDimension(p, q);
        int dimension = p.dimension();
        double[][][] axes = new double[2][dimension][];
        double range = 0;
        for (int axis = 0; axis < dimension; axis++) {
            axes[0][axis] = p.axis(axis);
            axes[1][axis] = q.axis(axis);
            range = Math.max(range, range(axes[0][axis], axes[1][axis]));
        }
        if (!(range <= 1e300)) {
            throw new IllegalArgumentException("p, q: points " + range + " apart on one axis (up to 1e300)");
        }
        // In units of a power of two near the range, squares neither overflow nor vanish, and no digit changes.
        int exponent = range == 0 ? 0 : Math.getExponent(range);
        for (double[][] sample : axes) {
            for (double[] values : sample) {
                for (int i = 0; i < values.length; i++) {
                    values[i] = Math.scalb(values[i], -exponent);
                }
            }
        }
        return new PointPairs(
                axes,
                new double[][] {p.weights(), q.weights()},
                new double[] {p.pairWeight(), q.pairWeight()},
                Math.scalb(1.0, exponent));
    }

    static void requireSameDimension(Points p, Points q) {
        if (p.dimension() != q.dimension()) {
            throw new IllegalArgumentException(
                    "p, q: dimensions " + p.dimension() + " and " + q.dimension() + " (one dimension)");
        }
    }

    private static double range(double[] a, double[] b) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double x : a) {
            min = Math.min(min, x);
            max = Math.max(max, x);
        }
        for (double x : b) {
            min = Math.min(min, x);
            max = Math.max(max, x);
        }
        return max - min;
    }

    /** The unit of all distances here, in data units: a power of two. */
    double unit() {
        return unit;
    }

    /** E‖X − Y‖, in units. */
    double meanDistance() {
        return mean(0, 1, 0);
    }

    /** E‖X − X′‖ within one sample, a point with itself included; in units. */
    double meanDistanceWithin(int sample) {
        return mean(sample, sample, 0);
    }

    /**
     * E e^(−‖X − Y‖² · rate).
     *
     * @param rate 1 / (2 bandwidth²), in units⁻²
     */
    double meanKernel(double rate) {
        return mean(0, 1, rate);
    }

    /** Σᵢ≠ⱼ wᵢ wⱼ k(xᵢ, xⱼ) / (1 − Σ wᵢ²): the mean over pairs of two points; NaN if one point has all the weight. */
    double meanKernelWithin(int sample, double rate) {
        return mean(sample, sample, rate) / pairWeights[sample];
    }

    /** Mean of the kernel, or of the distance for rate 0; within one sample each pair i > j counts twice. */
    private double mean(int a, int b, double rate) {
        boolean within = a == b;
        double[] columns = new double[weights[b].length];
        double[] row = new double[weights[b].length];
        for (int i = 0; i < weights[a].length; i++) {
            int width = within ? i : row.length;
            squaredDistances(axes[a], i, axes[b], width, row);
            if (rate == 0) {
                addRoots(columns, row, width, weights[a][i]);
            } else {
                addKernels(columns, row, width, weights[a][i], rate);
            }
        }
        double sum = 0;
        for (int j = 0; j < columns.length; j++) {
            sum += columns[j] * weights[b][j];
        }
        return within ? 2 * sum : sum;
    }

    private static void squaredDistances(double[][] a, int i, double[][] b, int width, double[] row) {
        double x = a[0][i];
        double[] first = b[0];
        for (int j = 0; j < width; j++) {
            double difference = x - first[j];
            row[j] = difference * difference;
        }
        for (int axis = 1; axis < a.length; axis++) {
            double y = a[axis][i];
            double[] other = b[axis];
            for (int j = 0; j < width; j++) {
                double difference = y - other[j];
                row[j] += difference * difference;
            }
        }
    }

    private static void addRoots(double[] columns, double[] row, int width, double weight) {
        for (int j = 0; j < width; j++) {
            columns[j] += weight * Math.sqrt(row[j]);
        }
    }

    /**
     * Adds weight · e^(−u), u = row · rate, as (e^(−u/256))^256 with the exponential's series to degree 9: 1e-12 relative.
     * Beyond u = 40 the kernel counts as e^(−40) = 4e-18, below what a mean of kernels resolves.
     */
    private static void addKernels(double[] columns, double[] row, int width, double weight, double rate) {
        for (int j = 0; j < width; j++) {
            double t = Math.min(row[j] * rate, 40) * (-1.0 / 256);
            double e = 1.0 / 362880;
            e = e * t + 1.0 / 40320;
            e = e * t + 1.0 / 5040;
            e = e * t + 1.0 / 720;
            e = e * t + 1.0 / 120;
            e = e * t + 1.0 / 24;
            e = e * t + 1.0 / 6;
            e = e * t + 0.5;
            e = e * t + 1;
            e = e * t + 1;
            e *= e;
            e *= e;
            e *= e;
            e *= e;
            e *= e;
            e *= e;
            e *= e;
            e *= e;
            columns[j] += weight * e;
        }
    }
}
