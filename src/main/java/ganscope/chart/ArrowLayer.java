package ganscope.chart;

import ganscope.evaluation.Series;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** Arrows from points; the longest has a fixed length on screen, the others are in proportion. */
final class ArrowLayer extends PaintedLayer {
    private final transient Series at;
    private final transient Series arrow;
    private final transient Color color;
    private final transient Color rim;
    private final transient BasicStroke stroke;
    private final transient BasicStroke rimStroke;
    private final double longest;

    /** Arrows at points x, y, x, y, … with components in the same order. */
    ArrowLayer(Series at, Series arrow, Color color, Look look) {
        this.at = at;
        this.arrow = arrow;
        this.color = color;
        rim = ChartTheme.fade(look.theme().background(), 0.7);
        stroke = look.line(1.4);
        rimStroke = look.line(3);
        longest = 22 * look.unit();
    }

    @Override
    void paint(Graphics2D g, Projection projection) {
        double norm = 0;
        for (int i = 0; i + 1 < arrow.size(); i += 2) {
            double length = Math.hypot(arrow.get(i), arrow.get(i + 1));
            norm = Double.isFinite(length) ? Math.max(norm, length) : norm;
        }
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
