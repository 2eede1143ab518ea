package ganscope.chart;

/**
 * The noise floor of a metric: what two samples of one and the same distribution give.
 *
 * @param mean on average
 * @param p95 in 19 of 20 cases at most
 */
public record NoiseBand(double mean, double p95) {
    /** Checks the order. */
    public NoiseBand {
        if (!(mean <= p95) || !Double.isFinite(p95)) {
            throw new IllegalArgumentException(
                    "noise floor: mean " + mean + ", p95 " + p95 + " (finite, mean at most p95)");
        }
    }
}
