package ganscope.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/**
 * A dashed line at a value of an ordinate, with its name at the right end: on the side that was chosen for it, but inside the
 * plot, however low that is.
 */
final class LevelMarker extends ValueMarker {
    private final boolean above;
    private final double unit;

    /**
     * A line.
     *
     * @param name its name; empty for none
     * @param above whether the name stands above it where there is room on both sides
     */
    LevelMarker(double value, Color color, String name, boolean above, Look look) {
        super(value, color, look.dashes(1.2));
        this.above = above;
        unit = look.unit();
        setLabel(name.isEmpty() ? null : name);
        setLabelFont(look.textFont());
        setLabelPaint(color);
        setLabelBackgroundColor(ChartTheme.fade(look.theme().background(), 0.75));
        setLabelOffset(new RectangleInsets(unit, 0, unit, 4 * unit));
        stand(above);
    }

    /** Chooses the side for a plot of this size, which is about to be drawn. */
    void fit(Graphics2D g, XYPlot plot, ValueAxis axis, Rectangle2D area) {
        double height = g.getFontMetrics(getLabelFont()).getHeight() + unit;
        double y = axis.valueToJava2D(getValue(), area, plot.getRangeAxisEdge());
        boolean fitsAbove = y - area.getMinY() >= height;
        boolean fitsBelow = area.getMaxY() - y >= height;
        boolean wanted = fitsAbove == fitsBelow ? above : fitsAbove;
        if (wanted != (getLabelAnchor() == RectangleAnchor.TOP_RIGHT)) {
            stand(wanted);
        }
    }

    private void stand(boolean high) {
        setLabelAnchor(high ? RectangleAnchor.TOP_RIGHT : RectangleAnchor.BOTTOM_RIGHT);
        setLabelTextAnchor(high ? TextAnchor.BOTTOM_RIGHT : TextAnchor.TOP_RIGHT);
    }
}
