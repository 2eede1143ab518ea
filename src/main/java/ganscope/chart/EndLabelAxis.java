package ganscope.chart;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.ui.RectangleEdge;

/** A flat axis whose name stands behind its last number, in the same line, and so takes no height. */
final class EndLabelAxis extends CalmAxis {
    /** Between the end of the axis and its name, in hairlines: the last number may stick out by half. */
    private static final double GAP = 14;

    private final double unit;

    /**
     * An axis.
     *
     * @param label its name
     * @param unit pixels of a hairline
     * @param across hairlines between two ticks at least
     */
    EndLabelAxis(String label, double unit, double across) {
        super(label, unit, across);
        this.unit = unit;
    }

    /** How far gap and name reach beyond the end of the axis, in pixels. */
    double beyond(Graphics2D g) {
        return GAP * unit + g.getFontMetrics(getLabelFont()).stringWidth(getLabel());
    }

    @Override
    protected Rectangle2D getLabelEnclosure(Graphics2D g, RectangleEdge edge) {
        return new Rectangle2D.Double();
    }

    @Override
    protected AxisState drawLabel(
            String label, Graphics2D g, Rectangle2D plot, Rectangle2D data, RectangleEdge edge, AxisState state) {
        FontMetrics numbers = g.getFontMetrics(getTickLabelFont());
        g.setFont(getLabelFont());
        g.setPaint(getLabelPaint());
        g.drawString(label, (float) (data.getMaxX() + GAP * unit), (float)
                (data.getMaxY() + getTickLabelInsets().getTop() + numbers.getAscent()));
        return state;
    }
}
