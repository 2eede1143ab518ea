package ganscope.chart.sheet;

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
 * A plot that uses only as much of its space as keeps one data unit equally long in both directions; where the units of both
 * axes have nothing to do with each other, all of it. What is left beside it holds the key.
 */
public final class PlanePlot extends XYPlot {
    /** The share of the width that a key may take from a plot that could fill it. */
    private static final double KEY = 0.35;

    private transient @Nullable SideKey key;
    private boolean free;

    /** Lets each axis have a scale of its own. */
    public void free() {
        free = true;
    }

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
        double left = free ? KEY * area.getWidth() : Math.max(0, area.getWidth() - aside - tallest * across);
        double keyWidth = beside == null ? 0 : beside.arrange(g, new RectangleConstraint(left, area.getHeight())).width;
        double widest = Math.max(1, area.getWidth() - keyWidth - aside) / across;
        double width = aside + (free ? widest : Math.min(widest, tallest)) * across;
        double height = above + (free ? tallest : Math.min(widest, tallest)) * up;
        double from = area.getX() + Math.max(0, area.getWidth() - keyWidth - width) / 2;
        super.draw(g, new Rectangle2D.Double(from, area.getY(), width, height), anchor, parentState, info);
        if (beside != null) {
            beside.draw(g, new Rectangle2D.Double(from + width, area.getY(), keyWidth, area.getHeight()));
        }
    }
}
