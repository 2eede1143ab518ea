package ganscope.chart.axis;

/**
 * What a person chose to see of an axis.
 *
 * @param axis its name: the choice ends where the axis means something else
 * @param low its lower end
 * @param high its upper end, above the lower one
 */
public record AxisSpan(String axis, double low, double high) {
    /** Checks the ends. */
    public AxisSpan {
        if (!(low < high) || Double.isInfinite(high - low)) {
            throw new IllegalArgumentException("span: " + low + " to " + high + " (finite, lower before upper)");
        }
    }
}
