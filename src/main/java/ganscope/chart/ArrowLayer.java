package ganscope.chart;

import ganscope.evaluation.Series;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** Arrows from points; one of a given norm has a fixed length on screen, the others are in proportion. */
final class ArrowLayer extends PaintedLayer {
    private final transient Series at;
    private final transient Series arrow;
    private final transient Color color;
    private final transient Color rim;
    private final transient BasicStroke stroke;
    private final transient BasicStroke rimStroke;
    private final double longest;
    private final double norm;

    /** Arrows at points x, y, x, y, … with components in the same order; the longest has a fixed length. */
    ArrowLayer(Series at, Series arrow, Color color, Look look) {
        this(at, arrow, color, look, 1.4, 22, longest(arrow));
    }

    /**
     * Arrows on a scale of one's own.
     *
     * @param width of their lines, in pixels at scale 1
     * @param length of an arrow of that norm, in pixels at scale 1
     * @param norm 0 draws nothing
     */
    ArrowLayer(Series at, Series arrow, Color color, Look look, double width, double length, double norm) {
        this.at = at;
        this.arrow = arrow;
        this.color = color;
        rim = ChartTheme.fade(look.theme().background(), 0.7);
        stroke = look.line(width);
        rimStroke = look.line(width + 1.6);
        longest = length * look.unit();
        this.norm = norm;
    }

    /** The norm of the longest arrow. */
    static double longest(Series arrow) {
        double norm = 0;
        for (int i = 0; i + 1 < arrow.size(); i += 2) {
            double length = Math.hypot(arrow.get(i), arrow.get(i + 1));
            norm = Double.isFinite(length) ? Math.max(norm, length) : norm;
        }
        return norm;
    }

    @Override
    void paint(Graphics2D g, Projection projection) {
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

    /** One arrow in pixels; below two pixels nothing is to be seen. */
    private static void add(Path2D path, double x, double y, double dx, double dy) {
        double length = Math.hypot(dx, dy);
        if (!(length >= 2)) {
            return;
        }
        double head = Math.min(0.35, 7 / length);
        double endX = x + dx;
        double endY = y + dy;
        path.moveTo(x, y);
        path.lineTo(endX, endY);
        path.moveTo(endX - head * (dx - 0.6 * dy), endY - head * (dy + 0.6 * dx));
        path.lineTo(endX, endY);
        path.lineTo(endX - head * (dx + 0.6 * dy), endY - head * (dy - 0.6 * dx));
    }
}
