package ganscope.chart.axis;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;

/**
 * A flat axis whose name stands under its right end, in the row of its numbers, and so takes no height. The numbers that it
 * would touch make room for it; where that would leave fewer than two of them, the name stands without its unit, and
 * the numbers come closer; where even that leaves too few, only the name's
 * beginning stands there.
 */
public final class TickRowAxis extends CalmAxis {
    /** Between the name and the number before it, in hairlines. */
    private static final double GAP = 6;

    /** One number makes no scale. */
    private static final int FEWEST = 2;

    /** Letters that remain of a name at least. */
    private static final int SHORTEST = 3;

    private final double unit;
    private final double apart;
    private String name;

    /**
     * An axis.
     *
     * @param label its name
     * @param unit pixels of a hairline
     * @param across hairlines between two ticks at least
     */
    public TickRowAxis(String label, double unit, double across) {
        super(label, unit, across);
        this.unit = unit;
        apart = across;
        name = label;
    }

    @Override
    protected Rectangle2D getLabelEnclosure(Graphics2D g, RectangleEdge edge) {
        return new Rectangle2D.Double();
    }

    @Override
    public List<?> refreshTicks(Graphics2D g, AxisState state, Rectangle2D data, RectangleEdge edge) {
        across(apart);
        List<NumberTick> ticks = named(g, state, data, edge);
        for (double closer = apart / 1.5; numbered(ticks) < FEWEST && closer > apart / 4; closer /= 1.5) {
            across(closer);
            List<NumberTick> more = named(g, state, data, edge);
            if (stand(more, g, data, edge)) {
                ticks = more;
            }
        }
        return numbered(ticks) < FEWEST ? beginning(ticks, g, state, data, edge) : ticks;
    }

    /** Shortens the name until two numbers stand beside it; where none is short enough, it stands as it is. */
    private List<NumberTick> beginning(
            List<NumberTick> otherwise, Graphics2D g, AxisState state, Rectangle2D data, RectangleEdge edge) {
        String whole = name;
        for (double closer = apart; closer > apart / 4; closer /= 1.5) {
            across(closer);
            List<NumberTick> all = numbers(g, state, data, edge);
            if (!stand(all, g, data, edge)) {
                break;
            }
            for (int length = whole.length() - 1; length >= SHORTEST; length--) {
                name = whole.substring(0, length).strip() + "…";
                List<NumberTick> ticks = beside(all, g, data, edge);
                if (numbered(ticks) >= FEWEST) {
                    return ticks;
                }
            }
        }
        name = whole;
        return otherwise;
    }

    private List<NumberTick> numbers(Graphics2D g, AxisState state, Rectangle2D data, RectangleEdge edge) {
        List<NumberTick> all = new ArrayList<>();
        for (Object each : super.refreshTicks(g, state, data, edge)) {
            all.add((NumberTick) each);
        }
        return all;
    }

    /** The ticks beside the whole name, or beside the one without its unit. */
    private List<NumberTick> named(Graphics2D g, AxisState state, Rectangle2D data, RectangleEdge edge) {
        List<NumberTick> all = numbers(g, state, data, edge);
        name = String.valueOf(getLabel());
        List<NumberTick> ticks = beside(all, g, data, edge);
        int unitBegins = name.lastIndexOf(" / ");
        if (unitBegins > 0 && numbered(ticks) < FEWEST) {
            name = name.substring(0, unitBegins);
            return beside(all, g, data, edge);
        }
        return ticks;
    }

    /** Whether the numbers stand apart from each other. */
    private boolean stand(List<NumberTick> ticks, Graphics2D g, Rectangle2D data, RectangleEdge edge) {
        FontMetrics numbers = g.getFontMetrics(getTickLabelFont());
        double free = Double.NEGATIVE_INFINITY;
        for (NumberTick tick : ticks) {
            double half = numbers.stringWidth(tick.getText()) / 2.0;
            double middle = valueToJava2D(tick.getNumber().doubleValue(), data, edge);
            if (half > 0 && middle - half < free) {
                return false;
            }
            free = half > 0 ? middle + half + GAP * unit : free;
        }
        return true;
    }

    /** The ticks, those whose numbers the name would touch without them. */
    private List<NumberTick> beside(List<NumberTick> all, Graphics2D g, Rectangle2D data, RectangleEdge edge) {
        FontMetrics numbers = g.getFontMetrics(getTickLabelFont());
        double free = left(g, data) - GAP * unit;
        List<NumberTick> ticks = new ArrayList<>();
        for (NumberTick tick : all) {
            double end = valueToJava2D(tick.getNumber().doubleValue(), data, edge)
                    + numbers.stringWidth(tick.getText()) / 2.0;
            ticks.add(
                    end <= free
                            ? tick
                            : new NumberTick(
                                    tick.getTickType(), // a grid line stands at major ones
                                    tick.getValue(),
                                    "",
                                    tick.getTextAnchor(),
                                    tick.getRotationAnchor(),
                                    tick.getAngle()));
        }
        return ticks;
    }

    private static int numbered(List<NumberTick> ticks) {
        int numbers = 0;
        for (NumberTick tick : ticks) {
            numbers += tick.getText().isEmpty() ? 0 : 1;
        }
        return numbers;
    }

    private double left(Graphics2D g, Rectangle2D data) {
        return data.getMaxX() - g.getFontMetrics(getLabelFont()).stringWidth(name);
    }

    @Override
    protected AxisState drawLabel(
            String label, Graphics2D g, Rectangle2D plot, Rectangle2D data, RectangleEdge edge, AxisState state) {
        FontMetrics numbers = g.getFontMetrics(getTickLabelFont());
        g.setFont(getLabelFont());
        g.setPaint(getLabelPaint());
        g.drawString(name, (float) left(g, data), (float)
                (data.getMaxY() + getTickLabelInsets().getTop() + numbers.getAscent()));
        return state;
    }
}
