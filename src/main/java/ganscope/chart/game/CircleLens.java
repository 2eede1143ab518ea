package ganscope.chart.game;

import ganscope.chart.axis.Projection;
import ganscope.chart.layer.PaintedLayer;
import ganscope.chart.style.Look;
import ganscope.game.Complex;
import ganscope.text.Numbers;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * A magnifying glass in the middle of the unit circle, over the piece of the circle beside an eigenvalue: most games are
 * within a thousandth of it, and the eye cannot tell on which side.
 */
final class CircleLens extends PaintedLayer {
    /** Half the side of the lens, in units of the plane. */
    private static final double HALF = 0.56;
    /** So far from the circle an eigenvalue is told without a lens. */
    private static final double FAR = 0.1;
    /** How much of half the side is between the eigenvalue and the circle. */
    private static final double GAP = 0.4;
    /** What is seen where the eigenvalue is on the circle. */
    private static final double LEAST = 1e-12;

    private static final double ON_CIRCLE = 0.02;
    private static final int POINTS = 60;

    private final transient Complex value;
    private final transient Color color;
    private final transient Look look;

    CircleLens(Complex value, Color color, Look look) {
        this.value = value;
        this.color = color;
        this.look = look;
    }

    @Override
    public void paint(Graphics2D g, Projection projection) {
        double off = Math.abs(value.modulus() - 1);
        if (!(off < FAR)) {
            return;
        }
        double half = off <= LEAST ? ON_CIRCLE : off / GAP;
        double angle = Math.atan2(value.im(), value.re());
        double left = projection.x(-HALF);
        double top = projection.y(HALF);
        Rectangle2D box = new Rectangle2D.Double(left, top, projection.x(HALF) - left, projection.y(-HALF) - top);
        g.setStroke(look.line(0.8));
        g.setPaint(look.theme().muted());
        g.draw(new Line2D.Double(box.getMaxX(), box.getCenterY(), projection.x(value.re()), projection.y(value.im())));
        g.setPaint(look.theme().background());
        g.fill(box);
        Shape clip = g.getClip();
        g.clip(box);
        Path2D arc = arc(angle, half, box);
        Path2D inside = new Path2D.Double(arc);
        double farX = box.getCenterX() - 4 * box.getWidth() * Math.cos(angle);
        double farY = box.getCenterY() + 4 * box.getHeight() * Math.sin(angle);
        inside.lineTo(farX, farY);
        inside.closePath();
        g.setPaint(UnitDiscLayer.tint(look.theme()));
        g.fill(inside);
        g.setPaint(look.theme().ink());
        g.setStroke(look.dashes(1.6));
        g.draw(arc);
        double r = 5 * look.unit();
        double x = px(value.re(), Math.cos(angle), half, box, true);
        double y = px(value.im(), Math.sin(angle), half, box, false);
        g.setPaint(color);
        g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        label(g, box, HALF / half);
        g.setClip(clip);
        g.setPaint(look.theme().muted());
        g.setStroke(look.line(1));
        g.draw(box);
    }

    /** The circle within twice the lens, in pixels. */
    private static Path2D arc(double angle, double half, Rectangle2D box) {
        Path2D arc = new Path2D.Double();
        double wide = Math.min(Math.PI, 3 * half);
        for (int i = 0; i <= POINTS; i++) {
            double at = angle - wide + 2 * wide * i / POINTS;
            double x = px(Math.cos(at), Math.cos(angle), half, box, true);
            double y = px(Math.sin(at), Math.sin(angle), half, box, false);
            if (i == 0) {
                arc.moveTo(x, y);
            } else {
                arc.lineTo(x, y);
            }
        }
        return arc;
    }

    private static double px(double at, double center, double half, Rectangle2D box, boolean across) {
        double share = (at - center) / half;
        return across ? box.getCenterX() + share * box.getWidth() / 2 : box.getCenterY() - share * box.getHeight() / 2;
    }

    private void label(Graphics2D g, Rectangle2D box, double times) {
        g.setFont(look.tickFont());
        FontMetrics metrics = g.getFontMetrics();
        String words = "× " + Numbers.shortest(times);
        double u = look.unit();
        g.setPaint(look.theme().background());
        g.fill(new Rectangle2D.Double(
                box.getMinX(), box.getMinY(), metrics.stringWidth(words) + 7 * u, metrics.getHeight() + 2 * u));
        g.setPaint(look.theme().muted());
        g.drawString(words, (float) (box.getMinX() + 4 * u), (float) (box.getMinY() + 2 * u + metrics.getAscent()));
    }
}
