package ganscope.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleEdge;

/** A linear axis with few ticks: at most one every so many pixels, not as many as fit. */
final class CalmAxis extends NumberAxis {
    private static final double UP = 36;

    private final double unit;
    private final double across;

    /**
     * An axis.
     *
     * @param label its name
     * @param unit pixels of a hairline
     * @param across hairlines between two ticks at least, where the axis lies flat
     */
    CalmAxis(String label, double unit, double across) {
        super(label);
        this.across = across;
        this.unit = unit;
    }

    @Override
    protected void selectAutoTickUnit(Graphics2D g, Rectangle2D area, RectangleEdge edge) {
        boolean upright = RectangleEdge.isLeftOrRight(edge);
        double pixels = Math.max(1, upright ? area.getHeight() : area.getWidth());
        double smallest = getRange().getLength() * unit * (upright ? UP : across) / pixels;
        setTickUnit((NumberTickUnit) getStandardTickUnits().getCeilingTickUnit(smallest), false, false);
    }
}
