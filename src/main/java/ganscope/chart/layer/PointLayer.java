package ganscope.chart.layer;

import ganscope.chart.axis.Projection;
import ganscope.chart.style.Dot;
import ganscope.chart.style.Look;
import ganscope.evaluation.metric.Series;
import java.awt.Color;
import java.awt.Graphics2D;

/** A cloud of dots. */
public final class PointLayer extends PaintedLayer {
    private final transient double[] x;
    private final transient double[] y;
    private final transient Dot dot;

    private PointLayer(double[] x, double[] y, Dot dot) {
        this.x = x;
        this.y = y;
        this.dot = dot;
    }

    /** Dots at (x, y), of this radius at scale 1. */
    public static PointLayer of(Series x, Series y, Color color, Look look, double radius) {
        return new PointLayer(x.toArray(), y.toArray(), Dot.of(color, look, radius));
    }

    /** Dots at points x, y, x, y, … */
    public static PointLayer of(Series points, Color color, Look look, double radius) {
        double[] x = new double[points.size() / 2];
        double[] y = new double[points.size() / 2];
        for (int i = 0; i < x.length; i++) {
            x[i] = points.get(2 * i);
            y[i] = points.get(2 * i + 1);
        }
        return new PointLayer(x, y, Dot.of(color, look, radius));
    }

    /** Their abscissae; not to be written. */
    public double[] x() {
        return x;
    }

    /** Their ordinates; not to be written. */
    public double[] y() {
        return y;
    }

    /** How many dots there are. */
    int size() {
        return x.length;
    }

    @Override
    public void paint(Graphics2D g, Projection projection) {
        paint(pen(g), projection, 0, x.length);
    }

    /** What draws these dots. */
    Dot.Pen pen(Graphics2D g) {
        return dot.pen(g, x.length);
    }

    /** Paints the dots from one number to before another, as far as there are any. */
    void paint(Dot.Pen pen, Projection projection, int from, int to) {
        int n = Math.max(0, Math.min(to, x.length) - from);
        double[] px = new double[n];
        double[] py = new double[n];
        for (int i = 0; i < n; i++) {
            px[i] = projection.x(x[from + i]);
            py[i] = projection.y(y[from + i]);
        }
        pen.draw(px, py);
    }
}
