package ganscope.chart.style;

import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;

/**
 * The noise floor of a metric: where the readings of 19 of 20 perfect generators lie.
 *
 * @param low the lower end, finite
 * @param high the upper end; infinite where the best reading is not known
 * @param fromBelow whether the lower end is the limit to keep to, as where more is better; else the upper end is
 */
public record NoiseBand(double low, double high, boolean fromBelow) {
    /** Checks that the limit is finite. */
    public NoiseBand {
        if (!Double.isFinite(low) || !Double.isFinite(fromBelow ? low : high)) {
            throw new IllegalArgumentException("noise floor: from " + low + " to " + high + " (finite)");
        }
    }

    /** From 0, or below it for metrics that can be negative, to the limit; where more is better, from the limit up. */
    public static NoiseBand of(Metric metric, MetricFloor floor) {
        if (!metric.moreIsBetter()) {
            return new NoiseBand(Math.min(0, Math.min(floor.mean(), floor.limit())), floor.limit(), false);
        }
        double most = metric.unit() == Metric.Unit.COUNT ? Double.POSITIVE_INFINITY : 1;
        return new NoiseBand(floor.limit(), most, true);
    }

    /** The end to keep to. */
    public double limit() {
        return fromBelow ? low : high;
    }
}
