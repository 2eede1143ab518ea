package ganscope.chart.axis;

import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;

/**
 * The part of a chart that a person chose to see, axis by axis; an axis without a choice shows everything. It is in the
 * units of the axes, so that it stays where it is while a run goes on. Immutable.
 *
 * @param x the abscissa
 * @param left the left ordinate
 * @param right the right ordinate
 */
public record Zoom(
        @Nullable AxisSpan x,
        @Nullable AxisSpan left,
        @Nullable AxisSpan right) {
    /** Everything. */
    public static final Zoom NONE = new Zoom(null, null, null);

    /** Whether everything is shown. */
    public boolean isNone() {
        return x == null && left == null && right == null;
    }

    /** The same with another choice for one axis. */
    public Zoom with(AxisSpan span, ChartPlace axis) {
        return switch (axis) {
            case ABSCISSA -> new Zoom(span, left, right);
            case LEFT -> new Zoom(x, span, right);
            case RIGHT -> new Zoom(x, left, span);
            case PLOT, TITLE, NOWHERE -> this;
        };
    }

    /** Sets the axes of a plot that still mean the same. */
    public void apply(XYPlot plot) {
        apply(x, plot.getDomainAxis());
        apply(left, plot.getRangeAxis());
        apply(right, plot.getRangeAxisCount() > 1 ? plot.getRangeAxis(1) : null);
    }

    /** The axes of a plot as they are. */
    public static Zoom of(XYPlot plot) {
        return new Zoom(
                span(plot.getDomainAxis()),
                span(plot.getRangeAxis()),
                span(plot.getRangeAxisCount() > 1 ? plot.getRangeAxis(1) : null));
    }

    /** Widens the axes of a plot that mean the same, so that they reach as far as these. */
    public void widen(XYPlot plot) {
        widen(x, plot.getDomainAxis());
        widen(left, plot.getRangeAxis());
        widen(right, plot.getRangeAxisCount() > 1 ? plot.getRangeAxis(1) : null);
    }

    private static @Nullable AxisSpan span(@Nullable ValueAxis axis) {
        return axis == null || axis.getLabel() == null
                ? null
                : new AxisSpan(axis.getLabel(), axis.getLowerBound(), axis.getUpperBound());
    }

    private static void widen(@Nullable AxisSpan span, @Nullable ValueAxis axis) {
        if (span != null && axis != null && isOf(span, axis)) {
            axis.setRange(Math.min(span.low(), axis.getLowerBound()), Math.max(span.high(), axis.getUpperBound()));
        }
    }

    /** Whether a part is one of an axis: a chart that waits for data has the name of its axis, but no logarithms yet. */
    private static boolean isOf(AxisSpan span, ValueAxis axis) {
        return span.axis().equals(axis.getLabel()) && (span.low() > 0 || !(axis instanceof LogAxis));
    }

    private static void apply(@Nullable AxisSpan span, @Nullable ValueAxis axis) {
        if (span != null && axis != null && isOf(span, axis)) {
            axis.setRange(span.low(), span.high());
        }
    }
}
