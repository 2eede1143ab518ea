package ganscope.chart;

/**
 * The noise floor of a metric: what two samples of one and the same distribution give.
 *
 * @param mean on average; above {@code p95} where a few cases lie far beyond all others
 * @param p95 in 19 of 20 cases at most
 */
public record NoiseBand(double mean, double p95) {
    /** Checks that both are finite. */
    public NoiseBand {
        if (!Double.isFinite(mean) || !Double.isFinite(p95)) {
            throw new IllegalArgumentException("noise floor: mean " + mean + ", p95 " + p95 + " (finite)");
        }
    }

    /** Where the band begins: at 0, or below it for metrics that can be negative. */
    double low() {
        return Math.min(0, Math.min(mean, p95));
    }
}
