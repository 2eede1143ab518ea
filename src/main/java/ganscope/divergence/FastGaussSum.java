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

    /** Up to this many boxes the sum is made this way. */
    private static final int MOST_BOXES = 2048;

    /** h[d][n] = hₙ(d · BOX) for d = −REACH … REACH. */
    private static final double[][] HERMITE = hermite();

    private final double bandwidth;
    private final double origin;
    private final int boxes;

    private FastGaussSum(double bandwidth, double origin, int boxes) {
        this.bandwidth = bandwidth;
        this.origin = origin;
        this.boxes = boxes;
    }

    /** Whether points over this range, in bandwidths, fit into the boxes. */
    static boolean covers(double range) {
        return range < BOX * MOST_BOXES;
    }

    /** A sum for points in [low, high]. */
    static FastGaussSum over(double low, double high, double bandwidth) {
        return new FastGaussSum(bandwidth, low, (int) ((high - low) / bandwidth / BOX) + 1);
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
     * The moments Σ w sᵏ / k! of the points in each box, s counted from its centre in bandwidths.
     *
     * @return boxes × terms, row-major
     */
    double[] moments(double[] x, double[] weights) {
        double[] moments = new double[boxes * TERMS];
        for (int i = 0; i < x.length; i++) {
            double place = (x[i] - origin) / bandwidth;
            int box = Math.min((int) (place / BOX), boxes - 1);
            double s = place - (box + 0.5) * BOX;
            double term = weights[i];
            for (int k = 0; k < TERMS; k++) {
                moments[box * TERMS + k] += term;
                term *= s / (k + 1);
            }
        }
        return moments;
    }

    /** Σ Σ wᵢ vⱼ k(xᵢ, yⱼ) from the moments of both samples. */
    double sum(double[] p, double[] q) {
        double sum = 0;
        for (int a = 0; a < boxes; a++) {
            if (p[a * TERMS] == 0) {
                continue;
            }
            for (int b = Math.max(0, a - REACH); b <= Math.min(boxes - 1, a + REACH); b++) {
                if (q[b * TERMS] != 0) {
                    sum += boxPair(p, a * TERMS, q, b * TERMS, HERMITE[a - b + REACH]);
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
