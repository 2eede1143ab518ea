package ganscope.explorer;

import java.util.Arrays;

/**
 * How an estimate scatters from sample to sample, in its own unit.
 *
 * @param mean of all estimates; infinite if one is
 * @param p5 their 5th percentile: an estimate that is there, no mean of two
 * @param p95 their 95th percentile
 */
public record Spread(double mean, double p5, double p95) {
    private static final double LOWER = 0.05;
    private static final double UPPER = 0.95;

    /**
     * The scatter of numbers that may be infinite.
     *
     * @param estimates at least one, none NaN
     */
    static Spread of(double[] estimates) {
        double[] rising = estimates.clone();
        Arrays.sort(rising);
        return new Spread(Arrays.stream(rising).average().orElseThrow(), at(rising, LOWER), at(rising, UPPER));
    }

    private static double at(double[] rising, double share) {
        return rising[Math.clamp((int) Math.ceil(share * rising.length) - 1, 0, rising.length - 1)];
    }
}
