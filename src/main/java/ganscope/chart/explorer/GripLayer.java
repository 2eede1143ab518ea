package ganscope.chart.explorer;

import ganscope.chart.axis.Projection;
import ganscope.chart.explorer.ExplorerScene.Change;
import ganscope.chart.explorer.ExplorerScene.Grip;
import ganscope.chart.layer.PaintedLayer;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** What distributions are taken by: a knob with arrows both ways for the place, a bar at the end of a measure for the width. */
final class GripLayer extends PaintedLayer {
    private static final double KNOB = 7;
    private static final double BAR = 8;
    private static final double ARROW = 5;

    private final transient List<Grip> grips;
    private final transient Look look;

    GripLayer(List<Grip> grips, Look look) {
        this.grips = List.copyOf(grips);
        this.look = look;
    }

    @Override
    public void paint(Graphics2D g, Projection projection) {
        for (Grip grip : grips) {
            Color color = grip.ofP() ? look.theme().real() : look.theme().generated();
            double x = projection.x(grip.x());
            double y = projection.y(grip.y());
            if (grip.change() == Change.WIDTH) {
                g.setPaint(ChartTheme.fade(color, 0.9));
                g.setStroke(look.dashes(1.4));
                g.draw(new Line2D.Double(projection.x(grip.from()), y, x, y));
                draw(g, bar(x, y), color, grip.lit());
                arrows(g, x, y, 0.55 * BAR, color);
            } else {
                draw(g, knob(x, y, grip.lit() ? 1.2 : 1), color, grip.lit());
                arrows(g, x, y, 1.25 * KNOB, color);
            }
        }
    }

    private void draw(Graphics2D g, Shape shape, Color color, boolean lit) {
        ChartTheme theme = look.theme();
        g.setPaint(color);
        g.fill(shape);
        g.setPaint(lit ? theme.ink() : theme.background());
        g.setStroke(look.line(lit ? 2.6 : 1.6));
        g.draw(shape);
    }

    private Shape knob(double x, double y, double times) {
        double r = KNOB * times * look.unit();
        return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }

    private Shape bar(double x, double y) {
        double w = 0.42 * BAR * look.unit();
        double h = BAR * look.unit();
        return new RoundRectangle2D.Double(x - w, y - h, 2 * w, 2 * h, w, w);
    }

    /** A head to each side, so far from the middle. */
    private void arrows(Graphics2D g, double x, double y, double apart, Color color) {
        double u = look.unit();
        Path2D heads = new Path2D.Double();
        for (int side : new int[] {-1, 1}) {
            double foot = x + side * (apart + 2) * u;
            heads.moveTo(foot, y - 0.8 * ARROW * u);
            heads.lineTo(foot + side * ARROW * u, y);
            heads.lineTo(foot, y + 0.8 * ARROW * u);
            heads.closePath();
        }
        g.setPaint(look.theme().background());
        g.setStroke(look.line(1.4));
        g.draw(heads);
        g.setPaint(color);
        g.fill(heads);
    }
}
