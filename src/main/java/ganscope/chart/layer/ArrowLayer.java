package ganscope.chart.layer;

import ganscope.chart.axis.Projection;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import ganscope.evaluation.metric.Series;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.stream.IntStream;

/** Arrows from points; one of a given norm has a fixed length on screen, the others are in proportion. */
public final class ArrowLayer extends PaintedLayer {
    /** No arrow is drawn longer than this many times the length of the norm. */
    private static final double FARTHEST = 3;

    /** Length of a head, pixels at scale 1, and half its width in lengths. */
    private static final double HEAD = 6;

    private static final double SLIM = 0.45;

    private final transient Series at;
    private final transient Series arrow;
    private final transient Color color;
    private final transient Color rim;
    private final transient BasicStroke stroke;
    private final transient BasicStroke rimStroke;
    private final double unit;
    private final double longest;
    private final double norm;

    /** Arrows at points x, y, x, y, … with components in the same order; the longest has a fixed length. */
    public ArrowLayer(Series at, Series arrow, Color color, Look look) {
        this(at, arrow, color, look, 1.4, 22, quantile(arrow, 1));
    }

    /**
     * Arrows on a scale of one's own.
     *
     * @param width of their lines, in pixels at scale 1
     * @param length of an arrow of that norm, in pixels at scale 1
     * @param norm 0 draws nothing
     */
    public ArrowLayer(Series at, Series arrow, Color color, Look look, double width, double length, double norm) {
        this.at = at;
        this.arrow = arrow;
        this.color = color;
        rim = ChartTheme.fade(look.theme().background(), 0.7);
        stroke = look.line(width);
        rimStroke = look.line(width + 1.6);
        unit = look.unit();
        longest = length * unit;
        this.norm = norm;
    }

    /** The norm that this share of the arrows do not exceed; 0 if there are none. */
    public static double quantile(Series arrow, double share) {
        double[] norms = IntStream.range(0, arrow.size() / 2)
                .mapToDouble(i -> Math.hypot(arrow.get(2 * i), arrow.get(2 * i + 1)))
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return norms.length == 0 ? 0 : norms[(int) (share * (norms.length - 1))];
    }

    @Override
    public void paint(Graphics2D g, Projection projection) {
        if (norm == 0) {
            return;
        }
        Path2D path = new Path2D.Double();
        for (int i = 0; i + 1 < at.size(); i += 2) {
            add(
                    path,
                    projection.x(at.get(i)),
                    projection.y(at.get(i + 1)),
                    longest * arrow.get(i) / norm,
                    -longest * arrow.get(i + 1) / norm);
        }
        g.setPaint(rim);
        g.setStroke(rimStroke);
        g.draw(path);
        g.setPaint(color);
        g.setStroke(stroke);
        g.draw(path);
    }

    /** One arrow in pixels; below two pixels nothing is to be seen, and one far beyond the others is cut. */
    private void add(Path2D path, double x, double y, double wantedX, double wantedY) {
        double wanted = Math.hypot(wantedX, wantedY);
        if (!(wanted >= 2)) {
            return;
        }
        double length = Math.min(wanted, FARTHEST * longest);
        double dx = wantedX * length / wanted;
        double dy = wantedY * length / wanted;
        double head = Math.min(0.35, HEAD * unit / length);
        double endX = x + dx;
        double endY = y + dy;
        path.moveTo(x, y);
        path.lineTo(endX, endY);
        path.moveTo(endX - head * (dx - SLIM * dy), endY - head * (dy + SLIM * dx));
        path.lineTo(endX, endY);
        path.lineTo(endX - head * (dx + SLIM * dy), endY - head * (dy - SLIM * dx));
    }
}
