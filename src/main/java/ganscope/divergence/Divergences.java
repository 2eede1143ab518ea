package ganscope.divergence;

/**
 * All divergences between two distributions p and q, in nats where logarithms occur.
 *
 * @param js Jensen–Shannon divergence, 0 … ln 2
 * @param klPQ KL(p‖q), 0 … ∞
 * @param klQP KL(q‖p), 0 … ∞
 * @param jeffreys KL(p‖q) + KL(q‖p)
 * @param totalVariation Σ |p − q| / 2, 0 … 1
 * @param squaredHellinger Σ (√p − √q)², 0 … 2
 * @param pearson Σ (p − q)² / q
 * @param neyman Σ (p − q)² / p
 * @param entropyP −Σ p ln p; for densities the differential entropy, which may be negative
 * @param entropyQ −Σ q ln q
 */
public record Divergences(
        double js,
        double klPQ,
        double klQP,
        double jeffreys,
        double totalVariation,
        double squaredHellinger,
        double pearson,
        double neyman,
        double entropyP,
        double entropyQ) {

    /**
     * Compares two probability vectors, which are normalised first.
     *
     * @param p k non-negative finite numbers with a positive sum
     * @param q k such numbers
     * @throws IllegalArgumentException naming the number that is wrong
     */
    public static Divergences between(double[] p, double[] q) {
        double[] first = ProbabilityVector.normalised("p", p);
        double[] second = ProbabilityVector.normalised("q", q, p.length);
        double klPQ = sum(Divergence.KL, first, second);
        double klQP = sum(Divergence.REVERSE_KL, first, second);
        return new Divergences(
                sum(Divergence.JENSEN_SHANNON, first, second),
                klPQ,
                klQP,
                klPQ + klQP,
                sum(Divergence.TOTAL_VARIATION, first, second),
                sum(Divergence.SQUARED_HELLINGER, first, second),
                sum(Divergence.PEARSON, first, second),
                sum(Divergence.NEYMAN, first, second),
                entropyOfNormalised(first),
                entropyOfNormalised(second));
    }

    private static double sum(Divergence divergence, double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += divergence.term(p[i], q[i]);
        }
        return divergence.bounded(sum);
    }

    /**
     * The entropy −Σ p ln p of a probability vector, which is normalised first (Shannon, 1948); in nats, 0 … ln k.
     *
     * @param p k non-negative finite numbers with a positive sum
     * @throws IllegalArgumentException naming the number that is wrong
     */
    public static double entropy(double[] p) {
        return entropyOfNormalised(ProbabilityVector.normalised("p", p));
    }

    private static double entropyOfNormalised(double[] p) {
        double sum = 0;
        for (double share : p) {
            sum -= share > 0 ? share * Math.log(share) : 0;
        }
        return Math.max(0, sum);
    }

    /** These values for densities given at the centres of cells of one size: entropies become differential. */
    Divergences asDensities(double cell) {
        double shift = Math.log(cell);
        return new Divergences(
                js,
                klPQ,
                klQP,
                jeffreys,
                totalVariation,
                squaredHellinger,
                pearson,
                neyman,
                entropyP + shift,
                entropyQ + shift);
    }

    /** One of the values by name. */
    public double get(Divergence divergence) {
        return switch (divergence) {
            case KL -> klPQ;
            case REVERSE_KL -> klQP;
            case JENSEN_SHANNON -> js;
            case JEFFREYS -> jeffreys;
            case TOTAL_VARIATION -> totalVariation;
            case SQUARED_HELLINGER -> squaredHellinger;
            case PEARSON -> pearson;
            case NEYMAN -> neyman;
        };
    }
}
