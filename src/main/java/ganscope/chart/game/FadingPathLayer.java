package ganscope.chart.game;

import ganscope.chart.axis.Projection;
import ganscope.chart.layer.PaintedLayer;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import ganscope.evaluation.metric.Series;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** A way through the plane that fades with its age, so that its end is told from its start. */
final class FadingPathLayer extends PaintedLayer {
    /** So many pieces of equal length, each with an opacity of its own. */
    private static final int PIECES = 12;

    private static final double FAINTEST = 0.22;

    /** Points nearer than this to the last one drawn are left out: pixels. */
    private static final double NEAR = 0.7;

    private final transient Series x;
    private final transient Series y;
    private final transient Color color;
    private final transient BasicStroke stroke;

    /** A way through points in their order. */
    FadingPathLayer(Series x, Series y, Color color, Look look) {
        this.x = x;
        this.y = y;
        this.color = color;
        stroke = look.line(2);
    }

    @Override
    public void paint(Graphics2D g, Projection projection) {
        g.setStroke(stroke);
        int moves = x.size() - 1;
        int pieces = Math.min(PIECES, moves);
        for (int i = 0; i < pieces; i++) {
            double share = pieces == 1 ? 1 : i / (pieces - 1.0);
            g.setPaint(ChartTheme.fade(color, FAINTEST + (1 - FAINTEST) * share));
            g.draw(piece(projection, (int) ((long) moves * i / pieces), (int) ((long) moves * (i + 1) / pieces)));
        }
    }

    private Path2D piece(Projection projection, int from, int to) {
        Path2D path = new Path2D.Double();
        double lastX = pixel(projection.x(x.get(from)), projection);
        double lastY = pixel(projection.y(y.get(from)), projection);
        path.moveTo(lastX, lastY);
        for (int i = from + 1; i <= to; i++) {
            double nextX = pixel(projection.x(x.get(i)), projection);
            double nextY = pixel(projection.y(y.get(i)), projection);
            if (i == to || Math.abs(nextX - lastX) > NEAR || Math.abs(nextY - lastY) > NEAR) {
                path.lineTo(nextX, nextY);
                lastX = nextX;
                lastY = nextY;
            }
        }
        return path;
    }

    /** Far outside the plot Java2D needs long for a line. */
    private static double pixel(double at, Projection projection) {
        double far = 20 * (projection.area().getWidth() + projection.area().getHeight());
        return Math.clamp(at, -far, far);
    }
}
