package ganscope.evaluation.metric;

import ganscope.stats.Quantiles;
import java.util.Arrays;

/**
 * What a metric reads when the generator is perfect.
 *
 * @param mean the mean reading, in the metric's unit
 * @param limit the reading that 95 of 100 perfect generators are as good as, or better: the 95th percentile of their
 *     readings, or the 5th where more is better ({@link Metric#moreIsBetter}). It can lie beyond the mean, on the better
 *     side, where a few readings are far from all others, as with data that hold one far outlier
 */
public record MetricFloor(double mean, double limit) {
    /** Of 100 perfect generators, how many may read worse than the limit. */
    private static final double WORSE = 0.05;

    /** Whether a perfect generator could well read this; never where it is not a number. */
    public boolean isWithin(double reading, Metric metric) {
        return metric.moreIsBetter() ? reading >= limit : reading <= limit;
    }

    /**
     * The floor that some perfect generators' readings show.
     *
     * @param readings finite, at least one; their order is changed
     */
    public static MetricFloor of(Metric metric, double[] readings) {
        double mean = Arrays.stream(readings).sum() / readings.length;
        return new MetricFloor(mean, Quantiles.selecting(readings, metric.moreIsBetter() ? WORSE : 1 - WORSE));
    }
}
