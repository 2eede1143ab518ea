package ganscope.chart.axis;

import ganscope.chart.text.ChartText;
import ganscope.chart.text.FittingLabel;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * An upright logarithmic axis with a line at every power of ten, and numbers 0.01, 0.1, 1, 10, and 1e4 beyond a thousand: at
 * every one of them if there is room, else at every second or third. Fine lines at twice and five times a power, or at all its
 * multiples, where there is room, show that it is logarithmic.
 */
public final class DecadeAxis extends LogAxis {
    /** From one number to the next at least, hairlines. */
    private static final double UP = 15;
    /** A decade as high as this has fine lines at 2 and 5, hairlines. */
    private static final double FINE = 22;
    /** A decade as high as this has them at 2 to 9. */
    private static final double FINEST = 60;

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
        double decade = length / Math.max(high - low, 1e-9) / unit;
        int stride = Math.max(1, (int) Math.ceil(UP / Math.max(decade, 1e-9)));
        TextAnchor anchor = RectangleEdge.RIGHT.equals(edge) ? TextAnchor.CENTER_LEFT : TextAnchor.CENTER_RIGHT;
        List<NumberTick> ticks = new ArrayList<>();
        for (int exponent = (int) Math.floor(low); exponent <= high + 1e-9; exponent++) {
            double power = Math.pow(10, exponent);
            if (exponent >= low - 1e-9) {
                String label = Math.floorMod(exponent, stride) == 0 ? label(exponent) : "";
                ticks.add(new NumberTick(power, label, anchor, TextAnchor.CENTER, 0));
            }
            for (int times = 2; times <= 9 && decade >= FINE; times++) {
                double at = times * power;
                if ((decade >= FINEST || times == 2 || times == 5) && at > getLowerBound() && at < getUpperBound()) {
                    ticks.add(new NumberTick(TickType.MINOR, at, "", anchor, TextAnchor.CENTER, 0));
                }
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
