package ganscope.chart.som;

import ganscope.chart.axis.Projection;
import ganscope.chart.layer.PaintedLayer;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/** Straight lines between pairs of points of the plane. */
final class SegmentLayer extends PaintedLayer {
    private final transient double[] ends;
    private final transient Color color;
    private final transient BasicStroke stroke;

    /**
     * Lines.
     *
     * @param ends x, y of one end and x, y of the other, for each line
     */
    SegmentLayer(double[] ends, Color color, BasicStroke stroke) {
        this.ends = ends;
        this.color = color;
        this.stroke = stroke;
    }

    @Override
    public void paint(Graphics2D g, Projection projection) {
        g.setPaint(color);
        g.setStroke(stroke);
        for (int i = 0; i + 3 < ends.length; i += 4) {
            g.draw(new Line2D.Double(
                    projection.x(ends[i]),
                    projection.y(ends[i + 1]),
                    projection.x(ends[i + 2]),
                    projection.y(ends[i + 3])));
        }
    }
}
