package ganscope.chart.axis;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** From data to pixels, for one pair of axes; straight lines are computed once, not asked of the axis for every point. */
public final class Projection {
    private final Rectangle2D area;
    private final Scale horizontal;
    private final Scale vertical;

    public Projection(Rectangle2D area, XYPlot plot, ValueAxis x, ValueAxis y) {
        this.area = area;
        horizontal = Scale.of(x, area, plot.getDomainAxisEdge());
        vertical = Scale.of(y, area, plot.getRangeAxisEdge());
    }

    /** The pixels of the plot. */
    public Rectangle2D area() {
        return area;
    }

    public double x(double value) {
        return horizontal.pixel(value);
    }

    public double y(double value) {
        return vertical.pixel(value);
    }

    /** One axis: offset + factor · value, or of the value's logarithm; nothing at or below 0 has a place on the latter. */
    private record Scale(boolean logarithmic, double offset, double factor) {
        static Scale of(ValueAxis axis, Rectangle2D area, RectangleEdge edge) {
            boolean logarithmic = axis instanceof LogAxis;
            double low = axis.getLowerBound();
            double high = axis.getUpperBound();
            double from = axis.valueToJava2D(low, area, edge);
            double to = axis.valueToJava2D(high, area, edge);
            double first = logarithmic ? Math.log(low) : low;
            double last = logarithmic ? Math.log(high) : high;
            double factor = (to - from) / (last - first);
            return new Scale(logarithmic, from - first * factor, factor);
        }

        double pixel(double value) {
            if (!logarithmic) {
                return offset + factor * value;
            }
            return value > 0 ? offset + factor * Math.log(value) : Double.NaN;
        }
    }
}
