package ganscope.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;

/**
 * A plot that uses only as much of its space as keeps one data unit equally long in both directions. What is left beside it
 * holds the key.
 */
final class PlanePlot extends XYPlot {
    private transient @Nullable SideKey key;

    /** Puts a key beside the plot. */
    void setKey(SideKey key) {
        this.key = key;
    }

    /** The key beside the plot, if there is one. */
    @Nullable
    SideKey key() {
        return key;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area, Point2D anchor, PlotState parentState, PlotRenderingInfo info) {
        SideKey beside = key;
        Rectangle2D inner = (Rectangle2D) area.clone();
        getInsets().trim(inner);
        AxisSpace space = calculateAxisSpace(g, inner);
        double aside = space.getLeft() + space.getRight() + area.getWidth() - inner.getWidth();
        double above = space.getTop() + space.getBottom() + area.getHeight() - inner.getHeight();
        double across = getDomainAxis().getRange().getLength();
        double up = getRangeAxis().getRange().getLength();
        double tallest = Math.max(1, area.getHeight() - above) / up;
        double left = Math.max(0, area.getWidth() - aside - tallest * across);
        double beyond = getDomainAxis() instanceof EndLabelAxis axis
                ? axis.beyond(g) - getInsets().getRight()
                : 0;
        double keyWidth = beside == null
                ? 0
                : Math.max(beyond, beside.arrange(g, new RectangleConstraint(left, area.getHeight())).width);
        double perUnit = Math.min(Math.max(1, area.getWidth() - keyWidth - aside) / across, tallest);
        double width = aside + perUnit * across;
        double from = area.getX() + Math.max(0, area.getWidth() - keyWidth - width) / 2;
        super.draw(
                g, new Rectangle2D.Double(from, area.getY(), width, above + perUnit * up), anchor, parentState, info);
        if (beside != null) {
            double height = beyond > 0 ? getInsets().getTop() + perUnit * up : area.getHeight();
            beside.draw(g, new Rectangle2D.Double(from + width, area.getY(), keyWidth, height));
        }
    }
}
