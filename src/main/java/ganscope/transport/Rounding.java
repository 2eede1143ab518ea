package ganscope.transport;

/**
 * Moves a plan that is nearly a coupling onto its marginals, so that its cost is that of a transport: rows and columns with
 * too much are scaled down, and what is missing then is added as the product of the two remainders (Altschuler, Weed &amp;
 * Rigollet, Near-linear time approximation algorithms for optimal transport via Sinkhorn iteration, 2017, algorithm 2). The
 * plan moves by at most twice the error of its marginals.
 */
final class Rounding {
    private Rounding() {}

    /**
     * Rounds a plan in place.
     *
     * @param plan n × m, row-major, at least 0
     * @param p n weights
     * @param q m weights with the same sum
     */
    static void onto(double[] plan, double[] p, double[] q) {
        int m = q.length;
        for (int i = 0; i < p.length; i++) {
            double sum = 0;
            for (int j = 0; j < m; j++) {
                sum += plan[i * m + j];
            }
            if (sum > p[i]) {
                for (int j = 0; j < m; j++) {
                    plan[i * m + j] *= p[i] / sum;
                }
            }
        }
        double[] columns = sumsOfColumns(plan, m);
        double[] missingP = new double[p.length];
        double[] missingQ = new double[m];
        double missing = 0;
        for (int i = 0; i < p.length; i++) {
            double sum = 0;
            for (int j = 0; j < m; j++) {
                plan[i * m + j] *= columns[j] > q[j] ? q[j] / columns[j] : 1;
                sum += plan[i * m + j];
            }
            missingP[i] = Math.max(0, p[i] - sum);
            missing += missingP[i];
        }
        columns = sumsOfColumns(plan, m);
        for (int j = 0; j < m; j++) {
            missingQ[j] = Math.max(0, q[j] - columns[j]);
        }
        for (int i = 0; i < p.length && missing > 0; i++) {
            for (int j = 0; j < m; j++) {
                plan[i * m + j] += missingP[i] * (missingQ[j] / missing);
            }
        }
    }

    private static double[] sumsOfColumns(double[] plan, int m) {
        double[] sums = new double[m];
        for (int k = 0; k < plan.length; k++) {
            sums[k % m] += plan[k];
        }
        return sums;
    }
}
