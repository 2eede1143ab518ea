package ganscope.chart.layer;

import ganscope.chart.axis.Projection;
import ganscope.chart.style.Look;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * An upright line at the past moment that the other charts show, with a triangle at its top; where settings changed, lines are
 * dashed.
 */
public final class MomentLayer extends PaintedLayer {
    private static final double TRIANGLE = 5;

    private final long step;
    private final transient Look look;

    /** The moment of a step. */
    public MomentLayer(long step, Look look) {
        this.step = step;
        this.look = look;
    }

    @Override
    public void paint(Graphics2D g, Projection projection) {
        Rectangle2D area = projection.area();
        double x = projection.x(step);
        double size = TRIANGLE * look.unit();
        g.setPaint(look.theme().ink());
        g.setStroke(look.line(1.6));
        g.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x - size, area.getMinY());
        triangle.lineTo(x + size, area.getMinY());
        triangle.lineTo(x, area.getMinY() + 1.6 * size);
        triangle.closePath();
        g.fill(triangle);
    }
}
