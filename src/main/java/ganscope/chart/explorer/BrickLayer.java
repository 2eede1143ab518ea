package ganscope.chart.explorer;

import ganscope.chart.axis.Projection;
import ganscope.chart.layer.PaintedLayer;
import ganscope.chart.style.Look;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Bricks at places of one level; where several would lie on each other they are stacked. */
final class BrickLayer extends PaintedLayer {
    private static final double WIDTH = 9;
    private static final double HEIGHT = 5.5;

    private final transient double[] at;
    private final double level;
    private final transient Color color;
    private final transient Look look;

    /**
     * Bricks.
     *
     * @param at their places, rising
     * @param level on the ordinate
     */
    BrickLayer(double[] at, double level, Color color, Look look) {
        this.at = at.clone();
        this.level = level;
        this.color = color;
        this.look = look;
    }

    @Override
    public void paint(Graphics2D g, Projection projection) {
        double width = WIDTH * look.unit();
        double height = HEIGHT * look.unit();
        double ground = projection.y(level);
        double begin = Double.NEGATIVE_INFINITY;
        int stacked = 0;
        g.setStroke(look.line(0.9));
        for (double place : at) {
            double x = projection.x(place);
            if (x - begin >= width) {
                begin = x;
                stacked = 0;
            }
            double up = level > 0.5 ? -stacked : stacked; // away from the shape that stands there
            Rectangle2D brick =
                    new Rectangle2D.Double(begin - width / 2, ground - height / 2 - up * height, width, height);
            g.setPaint(color);
            g.fill(brick);
            g.setPaint(look.theme().background());
            g.draw(brick);
            stacked++;
        }
    }
}
