package ganscope.evaluation.metric;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** What was measured at one step; NaN where a quantity is not defined. Immutable. */
public final class Metrics {
    private final double[] values;

    private Metrics(double[] values) {
        this.values = values;
    }

    /** The given values; everything else is undefined. */
    public static Metrics of(Map<Metric, Double> values) {
        double[] all = new double[Metric.values().length];
        Arrays.fill(all, Double.NaN);
        values.forEach((metric, value) -> all[metric.ordinal()] = value);
        return new Metrics(all);
    }

    /** The value, NaN if undefined. */
    public double get(Metric metric) {
        return values[metric.ordinal()];
    }

    /** Whether the quantity is defined here. */
    public boolean has(Metric metric) {
        return !Double.isNaN(get(metric));
    }

    /** The defined ones. */
    public Map<Metric, Double> defined() {
        Map<Metric, Double> result = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            if (has(metric)) {
                result.put(metric, get(metric));
            }
        }
        return result;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Metrics metrics && Arrays.equals(values, metrics.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return defined().toString();
    }
}
