package ganscope.chart.som;

import ganscope.evaluation.metric.Series;

/**
 * The errors of a self-organising map over its steps. Immutable.
 *
 * @param steps at which it was measured, rising
 * @param quantization the quantization error at each
 * @param topographic the topographic error at each
 */
public record SomErrors(Series steps, Series quantization, Series topographic) {
    /** Nothing was measured yet. */
    public static final SomErrors NONE = new SomErrors(Series.EMPTY, Series.EMPTY, Series.EMPTY);

    /** Checks the lengths. */
    public SomErrors {
        if (quantization.size() != steps.size() || topographic.size() != steps.size()) {
            throw new IllegalArgumentException("errors: " + quantization.size() + " and " + topographic.size() + " for "
                    + steps.size() + " steps (one of each)");
        }
    }
}
