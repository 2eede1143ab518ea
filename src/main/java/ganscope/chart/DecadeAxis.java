package ganscope.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An upright logarithmic axis with ticks at powers of ten only: 0.01, 0.1, 1, 10, and 1e4 beyond a thousand. */
final class DecadeAxis extends LogAxis {
    private static final double UP = 24;

    private final double unit;

    /**
     * An axis.
     *
     * @param label its name
     * @param unit pixels of a hairline
     */
    DecadeAxis(String label, double unit) {
        super(label);
        this.unit = unit;
    }

    @Override
    protected AxisState drawLabel(
            String label, Graphics2D g, Rectangle2D plot, Rectangle2D data, RectangleEdge edge, AxisState state) {
        Graphics2D fitting = FittingLabel.of(label, getLabelFont(), g, data, edge);
        return super.drawLabel(label, fitting, plot, data, edge, state);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        double low = Math.log10(getLowerBound());
        double high = Math.log10(getUpperBound());
        double length = RectangleEdge.isLeftOrRight(edge) ? area.getHeight() : area.getWidth();
        int stride = Math.max(1, (int) Math.ceil((high - low) * UP * unit / Math.max(1, length)));
        List<NumberTick> ticks = new ArrayList<>();
        for (int exponent = (int) Math.ceil(low - 1e-9); exponent <= high + 1e-9; exponent++) {
            if (Math.floorMod(exponent, stride) == 0) {
                TextAnchor anchor = RectangleEdge.RIGHT.equals(edge) ? TextAnchor.CENTER_LEFT : TextAnchor.CENTER_RIGHT;
                ticks.add(new NumberTick(Math.pow(10, exponent), label(exponent), anchor, TextAnchor.CENTER, 0));
            }
        }
        return ticks;
    }

    /** A power of ten as it is read most easily. */
    static String label(int exponent) {
        if (exponent > 3 || exponent < -3) {
            return ChartText.power(exponent);
        }
        return exponent >= 0 ? "1" + "0".repeat(exponent) : "0." + "0".repeat(-exponent - 1) + "1";
    }
}
