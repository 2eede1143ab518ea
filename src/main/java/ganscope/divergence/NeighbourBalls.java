package ganscope.divergence;

/**
 * Fidelity and diversity by nearest neighbours. Around each sample x lies a ball that reaches to its k-th nearest neighbour among
 * samples of its own kind; their union stands for the support of the distribution.
 *
 * @param precision the share of generated samples within a ball of a real one (Kynkäänniemi et al., 2019, equation 3)
 * @param recall the share of real samples within a ball of a generated one (the same, equation 3)
 * @param density the mean number of balls of real samples that a generated one lies in, over k: about 1 where the
 *     distributions agree, and more where samples crowd (Naeem et al., 2020, equation 5)
 * @param coverage the share of real samples whose ball holds a generated one (the same, equation 6)
 */
public record NeighbourBalls(double precision, double recall, double density, double coverage) {
    /** k of Naeem et al. (2020, section 3.2) for density and coverage, used here for all four; Kynkäänniemi et al. take 3. */
    public static final int NEAREST = 5;

    /**
     * The four shares.
     *
     * @param between distances from generated (rows) to real (columns) samples
     * @param realRadii of the real samples' balls
     * @param generatedRadii of the generated samples' balls
     * @param k to which neighbour they reach
     */
    public static NeighbourBalls of(DistanceTable between, double[] realRadii, double[] generatedRadii, int k) {
        int n = between.rows();
        int m = between.columns();
        boolean[] recalled = new boolean[m];
        boolean[] covered = new boolean[m];
        int precise = 0;
        long balls = 0;
        for (int i = 0; i < n; i++) {
            int held = 0;
            for (int j = 0; j < m; j++) {
                double distance = between.get(i, j);
                if (distance <= realRadii[j]) {
                    held++;
                    covered[j] = true;
                }
                recalled[j] |= distance <= generatedRadii[i];
            }
            precise += held > 0 ? 1 : 0;
            balls += held;
        }
        return new NeighbourBalls(
                (double) precise / n, share(recalled), (double) balls / ((long) k * n), share(covered));
    }

    private static double share(boolean[] which) {
        int count = 0;
        for (boolean each : which) {
            count += each ? 1 : 0;
        }
        return (double) count / which.length;
    }
}
