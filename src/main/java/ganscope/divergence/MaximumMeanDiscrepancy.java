package ganscope.divergence;

import ganscope.stats.Points;
import ganscope.stats.Quantiles;
import ganscope.stats.Summary;

/**
 * The squared maximum mean discrepancy with the Gaussian kernel k(x, y) = e^(−‖x − y‖² / (2 σ²)), its unbiased
 * estimator (Gretton et al., A Kernel Two-Sample Test, 2012, equation 3): mean k(x, x′) + mean k(y, y′) − 2 mean k(x, y)
 * over pairs of different points. Without unit; it may be slightly negative when the distributions are equal.
 */
public final class MaximumMeanDiscrepancy {
    /** Points taken from both samples together, unless told otherwise, for the median distance. */
    public static final int MEDIAN_POINTS = 256;

    /** Below this weight of all pairs, a sum over all points less those with themselves loses digits. */
    private static final double FEW_PAIRS = 1e-3;

    private MaximumMeanDiscrepancy() {}

    /**
     * MMD² with the median distance between the points of both samples as σ.
     *
     * @param p n points in dimension d
     * @param q m points in dimension d
     * @return NaN if all weight of a sample is on one point: there is no pair of different ones
     * @throws IllegalArgumentException if the dimensions differ or points are farther apart than 1e300
     */
    public static double unbiased(Points p, Points q) {
        return unbiased(p, q, medianDistance(p, q, MEDIAN_POINTS));
    }

    /**
     * MMD² with a given kernel width: O(n + m) on the line unless it is 65,000 kernel widths long, else O((n + m)²).
     *
     * @param bandwidth σ in data units, positive
     * @return NaN if all weight of a sample is on one point
     * @throws IllegalArgumentException if the dimensions differ, the bandwidth is not positive and finite, or points
     *     are farther apart than 1e300
     */
    public static double unbiased(Points p, Points q, double bandwidth) {
        if (!(bandwidth > 0) || Double.isInfinite(bandwidth)) {
            throw new IllegalArgumentException("bandwidth: " + bandwidth + " (positive, finite)");
        }
        PointPairs.requireSameDimension(p, q);
        return p.dimension() == 1 ? onTheLine(p, q, bandwidth) : byPairs(p, q, bandwidth);
    }

    private static double onTheLine(Points p, Points q, double bandwidth) {
        Summary a = Summary.of(p, 0);
        Summary b = Summary.of(q, 0);
        double low = Math.min(a.min(), b.min());
        double high = Math.max(a.max(), b.max());
        if (!FastGaussSum.covers((high - low) / bandwidth) || Math.min(p.pairWeight(), q.pairWeight()) < FEW_PAIRS) {
            return byPairs(p, q, bandwidth);
        }
        double[] x = p.coordinates();
        double[] y = q.coordinates();
        FastGaussSum kernels = FastGaussSum.over(low, high, bandwidth, x, y);
        double[] first = kernels.moments(x, p.weights());
        double[] second = kernels.moments(y, q.weights());
        double squaresP = 1 / a.effectiveSize();
        double squaresQ = 1 / b.effectiveSize();
        return (kernels.sum(first, first) - squaresP) / (1 - squaresP)
                + (kernels.sum(second, second) - squaresQ) / (1 - squaresQ)
                - 2 * kernels.sum(first, second);
    }

    private static double byPairs(Points p, Points q, double bandwidth) {
        PointPairs pairs = PointPairs.of(p, q);
        double ratio = pairs.unit() / bandwidth;
        // Kept away from 0 and infinity: the kernel is 1, or 0 off the diagonal, long before.
        double rate = Math.clamp(ratio * ratio / 2, Double.MIN_NORMAL, Double.MAX_VALUE);
        return pairs.meanKernelWithin(0, rate) + pairs.meanKernelWithin(1, rate) - 2 * pairs.meanKernel(rate);
    }

    /**
     * The median heuristic: the median Euclidean distance between two points of both samples together, weights aside. If
     * it is 0 because most points coincide, the mean distance; if all coincide, 1.
     *
     * @param points at most this many points are compared, evenly picked from both samples; at least 2
     * @return σ in data units, positive
     * @throws IllegalArgumentException if the dimensions differ or points are farther apart than 1e300
     */
    public static double medianDistance(Points p, Points q, int points) {
        if (points < 2) {
            throw new IllegalArgumentException("points: " + points + " (at least 2)");
        }
        PointPairs.requireSameDimension(p, q);
        double[] pooled = picked(p, q, points);
        int dimension = p.dimension();
        int n = pooled.length / dimension;
        double[] distances = new double[n * (n - 1) / 2];
        int k = 0;
        double mean = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                distances[k] = distance(pooled, i * dimension, j * dimension, dimension);
                mean += distances[k] / distances.length;
                k++;
            }
        }
        double median = Quantiles.selecting(distances, 0.5);
        if (!(median <= 1e300)) {
            throw new IllegalArgumentException("p, q: points " + median + " apart (up to 1e300)");
        }
        return median > 0 ? median : mean > 0 ? mean : 1;
    }

    /** Every k-th point of both samples in turn, p's first. */
    private static double[] picked(Points p, Points q, int points) {
        int all = Math.addExact(p.size(), q.size());
        int n = Math.min(all, points);
        int dimension = p.dimension();
        double[] pooled = new double[n * dimension];
        for (int i = 0; i < n; i++) {
            int index = (int) ((long) i * all / n);
            for (int axis = 0; axis < dimension; axis++) {
                pooled[i * dimension + axis] = index < p.size() ? p.get(index, axis) : q.get(index - p.size(), axis);
            }
        }
        return pooled;
    }

    private static double distance(double[] x, int a, int b, int dimension) {
        if (dimension == 1) {
            return Math.abs(x[a] - x[b]);
        }
        double largest = 0;
        double squares = 0;
        for (int axis = 0; axis < dimension; axis++) {
            double difference = Math.abs(x[a + axis] - x[b + axis]);
            largest = Math.max(largest, difference);
            squares += difference * difference;
        }
        if (squares >= 1e-280 && squares <= 1e280) {
            return Math.sqrt(squares);
        }
        if (largest == 0) {
            return 0;
        }
        squares = 0; // once more in units of the largest, where squares overflow or vanish
        for (int axis = 0; axis < dimension; axis++) {
            double share = (x[a + axis] - x[b + axis]) / largest;
            squares += share * share;
        }
        return largest * Math.sqrt(squares);
    }
}
