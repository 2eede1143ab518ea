package ganscope.chart.curve;

import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/**
 * A dashed line at a value of an ordinate, with its name at the right end: on the side that was chosen for it, but inside the
 * plot, however low that is, and clear of the names of others.
 */
public final class LevelMarker extends ValueMarker {
    private final boolean above;
    private final double unit;
    private final transient List<LevelMarker> others;
    /** Where its name stands in the chart that is being drawn. */
    private transient Rectangle2D box = new Rectangle2D.Double();

    /**
     * A line.
     *
     * @param name its name; empty for none
     * @param above whether the name stands above it where there is room on both sides
     * @param others drawn before it, whose names it leaves free
     */
    public LevelMarker(double value, Color color, String name, boolean above, Look look, List<LevelMarker> others) {
        super(value, color, look.dashes(1.2));
        this.above = above;
        unit = look.unit();
        this.others = List.copyOf(others);
        setLabel(name.isEmpty() ? null : name);
        setLabelFont(look.textFont());
        setLabelPaint(color);
        setLabelBackgroundColor(ChartTheme.fade(look.theme().background(), 0.75));
        stand(above, 0);
    }

    /**
     * Chooses the side for a plot of this size, which is about to be drawn: the one that is wanted, else the other one, else
     * beside the names that are in the way.
     */
    public void fit(Graphics2D g, XYPlot plot, ValueAxis axis, Rectangle2D area) {
        if (getLabel() == null) {
            return;
        }
        FontMetrics metrics = g.getFontMetrics(getLabelFont());
        double height = metrics.getHeight() + unit;
        double width = metrics.stringWidth(getLabel()) + 6 * unit;
        double y = axis.valueToJava2D(getValue(), area, plot.getRangeAxisEdge());
        boolean fitsAbove = y - area.getMinY() >= height;
        boolean fitsBelow = area.getMaxY() - y >= height;
        boolean first = fitsAbove == fitsBelow ? above : fitsAbove;
        boolean second = first ? !fitsBelow : fitsAbove; // the other side, if there is room
        double shift = 0;
        boolean side = first;
        box = box(side, shift, y, width, height, area);
        if (isTaken()) {
            side = second;
            box = box(side, shift, y, width, height, area);
        }
        while (isTaken() && shift < area.getWidth()) {
            side = first;
            shift += width / 4;
            box = box(side, shift, y, width, height, area);
        }
        stand(side, shift);
    }

    private static Rectangle2D box(
            boolean high, double shift, double y, double width, double height, Rectangle2D area) {
        return new Rectangle2D.Double(area.getMaxX() - shift - width, high ? y - height : y, width, height);
    }

    private boolean isTaken() {
        return others.stream().anyMatch(other -> other.box.intersects(box));
    }

    /** Where the name stands in the chart as it was drawn last; empty where there is none. */
    Rectangle2D box() {
        return (Rectangle2D) box.clone();
    }

    private void stand(boolean high, double shift) {
        setLabelOffset(new RectangleInsets(unit, 0, unit, 4 * unit + shift));
        setLabelAnchor(high ? RectangleAnchor.TOP_RIGHT : RectangleAnchor.BOTTOM_RIGHT);
        setLabelTextAnchor(high ? TextAnchor.BOTTOM_RIGHT : TextAnchor.TOP_RIGHT);
    }
}
