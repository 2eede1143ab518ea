package ganscope.divergence;

/**
 * Means of the Gaussian kernel over all pairs of two weighted samples on the line, in linear time: the fast Gauss
 * transform (Greengard and Strain, 1991), here with one expansion for both sides.
 *
 * <p>Points are gathered in boxes half a bandwidth wide. With x = a + s and y = b + t about the centres of their boxes,
 * k(x, y) = Σ hₙ(a − b) (t − s)ⁿ / n!, where hₙ(z) = Heₙ(z) e^(−z²/2) are Hermite functions; powers of t − s split into
 * moments of each box. As |t − s| ≤ 1/2 bandwidth and |hₙ| ≤ 1.1 √n!, twenty terms leave less than 1e-15.
 */
final class FastGaussSum {
    private static final int TERMS = 20;

    /** Bandwidths per box. */
    private static final double BOX = 0.5;

    /** Boxes farther apart hold kernels below e^(−50). */
    private static final int REACH = 21;

    /** Up to this many boxes, most of them empty, the sum is made this way; farther out places lose digits. */
    private static final int MOST_BOXES = 1 << 17;

    /** h[d][n] = hₙ(d · BOX) for d = −REACH … REACH. */
    private static final double[][] HERMITE = hermite();

    private final double bandwidth;
    private final double origin;
    /** Which boxes hold points, rising, and where in that list each box stands. */
    private final int[] occupied;

    private final int[] place;

    private FastGaussSum(double bandwidth, double origin, int boxes, double[] x, double[] y) {
        this.bandwidth = bandwidth;
        this.origin = origin;
        place = new int[boxes];
        mark(x);
        mark(y);
        int count = 0;
        for (int box = 0; box < boxes; box++) {
            count += place[box];
        }
        occupied = new int[count];
        int next = 0;
        for (int box = 0; box < boxes; box++) {
            if (place[box] == 1) {
                place[box] = next;
                occupied[next++] = box;
            }
        }
    }

    private void mark(double[] x) {
        for (double value : x) {
            place[box(value)] = 1;
        }
    }

    private int box(double value) {
        return Math.min((int) ((value - origin) / bandwidth / BOX), place.length - 1);
    }

    /** Whether points over this range, in bandwidths, fit into the boxes. */
    static boolean covers(double range) {
        return range < BOX * MOST_BOXES;
    }

    /** A sum over the points of two samples, all of them in [low, high]. */
    static FastGaussSum over(double low, double high, double bandwidth, double[] x, double[] y) {
        return new FastGaussSum(bandwidth, low, (int) ((high - low) / bandwidth / BOX) + 1, x, y);
    }

    private static double[][] hermite() {
        double[][] h = new double[2 * REACH + 1][TERMS];
        for (int d = -REACH; d <= REACH; d++) {
            double z = d * BOX;
            double[] row = h[d + REACH];
            row[0] = Math.exp(-z * z / 2);
            row[1] = z * row[0];
            for (int n = 1; n + 1 < TERMS; n++) {
                row[n + 1] = z * row[n] - n * row[n - 1];
            }
        }
        return h;
    }

    /**
     * The moments Σ w sᵏ / k! of the points in each occupied box, s counted from its centre in bandwidths.
     *
     * @return occupied boxes × terms, row-major
     */
    double[] moments(double[] x, double[] weights) {
        double[] moments = new double[occupied.length * TERMS];
        for (int i = 0; i < x.length; i++) {
            int box = box(x[i]);
            double s = (x[i] - origin) / bandwidth - (box + 0.5) * BOX;
            int at = place[box] * TERMS;
            double term = weights[i];
            for (int k = 0; k < TERMS; k++) {
                moments[at + k] += term;
                term *= s / (k + 1);
            }
        }
        return moments;
    }

    /** Σ Σ wᵢ vⱼ k(xᵢ, yⱼ) from the moments of both samples. */
    double sum(double[] p, double[] q) {
        double sum = 0;
        int first = 0;
        for (int a = 0; a < occupied.length; a++) {
            while (occupied[first] < occupied[a] - REACH) {
                first++;
            }
            if (p[a * TERMS] == 0) {
                continue;
            }
            for (int b = first; b < occupied.length && occupied[b] <= occupied[a] + REACH; b++) {
                if (q[b * TERMS] != 0) {
                    sum += boxPair(p, a * TERMS, q, b * TERMS, HERMITE[occupied[a] - occupied[b] + REACH]);
                }
            }
        }
        return sum;
    }

    /** Σ over i + j < TERMS of (−1)ⁱ hᵢ₊ⱼ pᵢ qⱼ: (t − s)ⁿ / n! = Σ (−s)ⁱ / i! · tʲ / j!. */
    private static double boxPair(double[] p, int atP, double[] q, int atQ, double[] h) {
        double sum = 0;
        for (int i = 0; i < TERMS; i++) {
            double inner = 0;
            for (int j = 0; i + j < TERMS; j++) {
                inner += h[i + j] * q[atQ + j];
            }
            sum += (i % 2 == 0 ? inner : -inner) * p[atP + i];
        }
        return sum;
    }
}
