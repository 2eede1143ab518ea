package ganscope.chart.axis;

import ganscope.chart.text.FittingLabel;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleEdge;

/** A linear axis with few ticks: at most one every so many pixels, but closer where there would be less than four. */
class CalmAxis extends NumberAxis {
    private static final double UP = 36;
    /** Two ticks make no scale. */
    private static final int FEWEST = 4;
    /** How close ticks of an upright axis may come for that, in hairlines: their numbers still stand apart. */
    private static final double CLOSEST = 17;

    private final double unit;
    private double across;

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

    /** Hairlines between two ticks at least, where the axis lies flat, from now on. */
    final void across(double hairlines) {
        across = hairlines;
    }

    @Override
    protected void selectAutoTickUnit(Graphics2D g, Rectangle2D area, RectangleEdge edge) {
        boolean upright = RectangleEdge.isLeftOrRight(edge);
        double pixels = Math.max(1, upright ? area.getHeight() : area.getWidth());
        double perPixel = getRange().getLength() * unit / pixels;
        double apart = perPixel * (upright ? UP : across);
        NumberTickUnit chosen = atLeast(apart);
        while (upright && count(chosen) < FEWEST && apart > perPixel * CLOSEST) {
            apart = Math.max(perPixel * CLOSEST, apart / 1.5);
            chosen = atLeast(apart);
        }
        setTickUnit(chosen, false, false);
    }

    @Override
    protected AxisState drawLabel(
            String label, Graphics2D g, Rectangle2D plot, Rectangle2D data, RectangleEdge edge, AxisState state) {
        Graphics2D fitting = FittingLabel.of(label, getLabelFont(), g, data, edge);
        return super.drawLabel(label, fitting, plot, data, edge, state);
    }

    private NumberTickUnit atLeast(double distance) {
        return (NumberTickUnit) getStandardTickUnits().getCeilingTickUnit(distance);
    }

    /** How many ticks of that distance lie in the range. */
    private int count(NumberTickUnit ticks) {
        double size = ticks.getSize();
        return (int) (Math.floor(getUpperBound() / size + 1e-9) - Math.ceil(getLowerBound() / size - 1e-9)) + 1;
    }
}
