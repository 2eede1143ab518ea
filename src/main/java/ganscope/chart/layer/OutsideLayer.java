package ganscope.chart.layer;

import ganscope.chart.axis.Projection;
import ganscope.chart.curve.Curve;
import ganscope.chart.style.Look;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Small triangles at the edge of the plot where curves leave it upwards or downwards. */
public final class OutsideLayer extends PaintedLayer {
    private static final double SIZE = 5;

    private final transient List<Curve> curves;
    private final transient Look look;

    public OutsideLayer(List<Curve> curves, Look look) {
        this.curves = curves;
        this.look = look;
    }

    @Override
    public void paint(Graphics2D g, Projection projection) {
        Rectangle2D area = projection.area();
        double size = SIZE * look.unit();
        for (Curve curve : curves) {
            Path2D path = new Path2D.Double();
            double up = Double.NEGATIVE_INFINITY;
            double down = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < curve.x().length; i++) {
                double x = projection.x(curve.x()[i]);
                double y = projection.y(curve.y()[i]);
                if (y < area.getMinY() && x - up >= 2 * size) {
                    up = x;
                    triangle(path, x, area.getMinY(), size);
                } else if (y > area.getMaxY() && x - down >= 2 * size) {
                    down = x;
                    triangle(path, x, area.getMaxY(), -size);
                }
            }
            g.setPaint(curve.ink().color());
            g.fill(path);
        }
    }

    private static void triangle(Path2D path, double x, double tip, double size) {
        path.moveTo(x, tip);
        path.lineTo(x + size, tip + size);
        path.lineTo(x - size, tip + size);
        path.closePath();
    }
}
