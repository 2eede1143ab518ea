package ganscope.chart.style;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The colour and the shape of each class: whoever cannot tell the colours apart can tell the shapes. */
public final class ClassMarks {
    /** A shape of about equal area around the origin, of this reach at scale 1. */
    private static final double REACH = 3.2;

    private static final List<Shape> SHAPES = List.of(
            new Ellipse2D.Double(-0.9, -0.9, 1.8, 1.8),
            polygon(0, -1.2, 1.1, 0.8, -1.1, 0.8),
            new Rectangle2D.Double(-0.8, -0.8, 1.6, 1.6),
            polygon(0, -1.25, 1.0, 0, 0, 1.25, -1.0, 0),
            cross(0),
            polygon(0, 1.2, 1.1, -0.8, -1.1, -0.8),
            cross(45),
            polygon(-1.2, 0, 0.8, -1.1, 0.8, 1.1));

    private ClassMarks() {}

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static Shape cross(double degrees) {
        double a = 0.4;
        double b = 1.2;
        Shape upright = polygon(-a, -b, a, -b, a, -a, b, -a, b, a, a, a, a, b, -a, b, -a, a, -b, a, -b, -a, -a, -a);
        return AffineTransform.getRotateInstance(Math.toRadians(degrees)).createTransformedShape(upright);
    }

    /** The colour of class k, counted from 0; after eight they come again, with other shapes. */
    public static Color color(int k, Look look) {
        return look.theme().metric(k);
    }

    /** Its shape around a place, in pixels. */
    public static Shape at(int k, double x, double y, double size) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size, size);
        return place.createTransformedShape(SHAPES.get((k + k / SHAPES.size()) % SHAPES.size()));
    }

    /** Draws the mark of class k, set off from what is behind it. */
    public static void draw(Graphics2D g, int k, double x, double y, Look look) {
        Shape shape = at(k, x, y, REACH * look.unit());
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(ChartTheme.fade(look.theme().background(), 0.8));
        g.setStroke(new BasicStroke((float) (1.2 * look.unit())));
        g.draw(shape);
        g.setPaint(color(k, look));
        g.fill(shape);
    }
}
