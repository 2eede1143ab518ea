package ganscope.chart.layer;

import ganscope.chart.axis.Projection;
import ganscope.chart.style.Dot;
import ganscope.chart.style.Look;
import ganscope.evaluation.metric.Series;
import java.awt.Color;
import java.awt.Graphics2D;

/**
 * Two clouds of dots drawn in turns, a few of one and a few of the other: where they lie on each other both are seen, and
 * neither hides the other because it came last.
 */
public final class MixedPoints extends PaintedLayer {
    /** Dots drawn at a time. */
    private static final int TURN = 16;

    private final transient PointLayer first;
    private final transient PointLayer second;

    /** Dots at points x, y, x, y, …, of this radius at scale 1. */
    public MixedPoints(Series first, Color firstColor, Series second, Color secondColor, Look look, double radius) {
        this.first = PointLayer.of(first, firstColor, look, radius);
        this.second = PointLayer.of(second, secondColor, look, radius);
    }

    public PointLayer first() {
        return first;
    }

    public PointLayer second() {
        return second;
    }

    @Override
    public void paint(Graphics2D g, Projection projection) {
        Dot.Pen one = first.pen(g);
        Dot.Pen other = second.pen(g);
        for (int from = 0; from < Math.max(first.size(), second.size()); from += TURN) {
            first.paint(one, projection, from, from + TURN);
            second.paint(other, projection, from, from + TURN);
        }
    }
}
