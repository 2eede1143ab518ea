package ganscope.transport;

import ganscope.stats.Points;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * Exact Wasserstein distances on the line: W_p^p = ∫₀¹ |F_p⁻¹(t) − F_q⁻¹(t)|^p dt (Villani, Topics in Optimal
 * Transportation, theorem 2.18), in data units and O(n log n).
 */
public final class Wasserstein1D {
    private Wasserstein1D() {}

    /**
     * W₁, the mean distance a unit of mass moves.
     *
     * @param p n points in dimension 1
     * @param q m points in dimension 1
     * @throws IllegalArgumentException if a set is not 1-D, or spans more than a double holds
     */
    public static double w1(Points p, Points q) {
        return distance(p, q, 1);
    }

    /**
     * W₂, the root of the mean squared distance.
     *
     * @param p n points in dimension 1
     * @param q m points in dimension 1
     * @throws IllegalArgumentException as {@link #w1(Points, Points)}
     */
    public static double w2(Points p, Points q) {
        return distance(p, q, 2);
    }

    /**
     * W of any order.
     *
     * @param order at least 1, finite
     * @throws IllegalArgumentException as {@link #w1(Points, Points)}, or if the order is out of range
     */
    public static double distance(Points p, Points q, double order) {
        if (!(order >= 1) || Double.isInfinite(order)) {
            throw new IllegalArgumentException("order: " + order + " (finite, at least 1)");
        }
        SortedSample a = SortedSample.of(p, "p");
        SortedSample b = SortedSample.of(q, "q");
        double scale = order == 1 ? 1 : largestMove(a, b);
        if (scale == 0) {
            return 0;
        }
        QuantileWalk walk = QuantileWalk.of(a, b);
        double sum = 0;
        for (int k = 0; k < walk.size(); k++) {
            double move = Math.abs(a.values()[walk.rankP()[k]] - b.values()[walk.rankQ()[k]]) / scale;
            sum += walk.mass()[k] * (order == 1 ? move : order == 2 ? move * move : Math.pow(move, order));
        }
        return checked(order == 1 ? sum : scale * (order == 2 ? Math.sqrt(sum) : Math.pow(sum, 1 / order)), a, b);
    }

    /** At least every |x − y| on the plan, so that powers of moves neither overflow nor vanish. */
    private static double largestMove(SortedSample a, SortedSample b) {
        double low = Math.abs(a.values()[0] - b.values()[b.values().length - 1]);
        double high = Math.abs(a.values()[a.values().length - 1] - b.values()[0]);
        return Math.max(low, high);
    }

    private static double checked(double distance, SortedSample a, SortedSample b) {
        if (!Double.isFinite(distance)) {
            throw new IllegalArgumentException("p, q: lie farther apart than a double holds, around " + a.values()[0]
                    + " and " + b.values()[0] + " (distances below " + Double.MAX_VALUE + ")");
        }
        return distance;
    }

    /**
     * W₁ of two equally weighted samples of one size that are in rising order already: the mean of |aᵢ − bᵢ|.
     *
     * @param a n numbers, rising (not checked)
     * @param b n numbers, rising (not checked)
     * @throws IllegalArgumentException if the sizes differ or are 0
     */
    public static double w1Sorted(double[] a, double[] b) {
        requireSameSize(a, b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs(a[i] - b[i]);
        }
        return sum / a.length;
    }

    /**
     * W₂ of two equally weighted samples of one size that are in rising order already.
     *
     * @param a n numbers, rising (not checked)
     * @param b n numbers, rising (not checked)
     * @throws IllegalArgumentException if the sizes differ or are 0
     */
    public static double w2Sorted(double[] a, double[] b) {
        requireSameSize(a, b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            double move = a[i] - b[i];
            sum += move * move;
        }
        return Math.sqrt(sum / a.length);
    }

    private static void requireSameSize(double[] a, double[] b) {
        if (a.length == 0 || a.length != b.length) {
            throw new IllegalArgumentException(
                    "a, b: sizes " + a.length + " and " + b.length + " (one size, at least 1)");
        }
    }

    /**
     * The monotone plan, optimal for every order at once: quantile t of p goes to quantile t of q.
     *
     * @return at most n + m − 1 entries in rising order of t
     * @throws IllegalArgumentException as {@link #w1(Points, Points)}
     */
    public static TransportPlan plan(Points p, Points q) {
        SortedSample a = SortedSample.of(p, "p");
        SortedSample b = SortedSample.of(q, "q");
        QuantileWalk walk = QuantileWalk.of(a, b);
        int[] from = new int[walk.size()];
        int[] to = new int[walk.size()];
        for (int k = 0; k < walk.size(); k++) {
            from[k] = a.order()[walk.rankP()[k]];
            to[k] = b.order()[walk.rankQ()[k]];
        }
        return new TransportPlan(from, to, Arrays.copyOf(walk.mass(), walk.size()));
    }

    /**
     * W₁ = ∫ |F_p − F| dx between a sample and a known distribution: exact in the sample, Gauss–Legendre quadrature
     * between its points.
     *
     * @param p n points in dimension 1
     * @param cdf F, the distribution function, nondecreasing from 0 to 1
     * @param low where F is as good as 0
     * @param high where F is as good as 1, above {@code low}
     * @throws IllegalArgumentException if p is not 1-D or the interval is empty or not finite
     */
    public static double w1(Points p, DoubleUnaryOperator cdf, double low, double high) {
        return CdfIntegral.ofDifference(SortedSample.of(p, "p"), cdf, low, high);
    }
}
