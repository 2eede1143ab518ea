package ganscope.chart.layer;

import ganscope.chart.axis.Projection;
import ganscope.data.distribution.Range;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** Lines of equal value over a grid, by marching squares (Lorensen and Cline, 1987, in two dimensions). */
public final class ContourLayer extends PaintedLayer {
    private final transient double[] values;
    private final transient Range box;
    private final int side;
    private final double level;
    private final transient Color color;
    private final transient BasicStroke stroke;

    /**
     * The line of one value.
     *
     * @param values side × side, row-major from the lower left corner, at cell centres
     */
    public ContourLayer(double[] values, int side, Range box, double level, Color color, BasicStroke stroke) {
        this.values = values;
        this.side = side;
        this.box = box;
        this.level = level;
        this.color = color;
        this.stroke = stroke;
    }

    @Override
    public void paint(Graphics2D g, Projection projection) {
        g.setPaint(color);
        g.setStroke(stroke);
        g.draw(path(projection));
    }

    /** All pieces, in pixels. */
    Path2D path(Projection projection) {
        Path2D path = new Path2D.Double();
        for (int row = 0; row + 1 < side; row++) {
            for (int column = 0; column + 1 < side; column++) {
                square(path, projection, column, row);
            }
        }
        return path;
    }

    /** The pieces inside the square whose lower left corner is a cell centre. */
    private void square(Path2D path, Projection projection, int column, int row) {
        double a = values[row * side + column] - level;
        double b = values[row * side + column + 1] - level;
        double c = values[(row + 1) * side + column + 1] - level;
        double d = values[(row + 1) * side + column] - level;
        int corners = (a > 0 ? 1 : 0) | (b > 0 ? 2 : 0) | (c > 0 ? 4 : 0) | (d > 0 ? 8 : 0);
        if (corners == 0 || corners == 15 || Double.isNaN(a + b + c + d)) {
            return;
        }
        double[] ends = new double[8];
        int count = 0;
        count = crossing(ends, count, a, b, column, row, 1, 0);
        count = crossing(ends, count, b, c, column + 1, row, 0, 1);
        count = crossing(ends, count, c, d, column + 1, row + 1, -1, 0);
        count = crossing(ends, count, d, a, column, row + 1, 0, -1);
        boolean saddle = count == 4;
        // In a saddle the mean value tells which corners belong together.
        boolean turned = saddle && (a + b + c + d > 0) == (a > 0);
        for (int i = 0; i < count; i += 2) {
            int from = turned ? (i + 1) % count : i;
            int to = turned ? (i + 2) % count : i + 1;
            path.moveTo(px(projection, ends[2 * from]), py(projection, ends[2 * from + 1]));
            path.lineTo(px(projection, ends[2 * to]), py(projection, ends[2 * to + 1]));
        }
    }

    private static int crossing(
            double[] ends, int count, double from, double to, int column, int row, int right, int up) {
        if (from > 0 == to > 0) {
            return count;
        }
        double share = from / (from - to);
        ends[2 * count] = column + share * right;
        ends[2 * count + 1] = row + share * up;
        return count + 1;
    }

    private double px(Projection projection, double column) {
        return projection.x(box.low().get(0) + (column + 0.5) / side * box.length(0));
    }

    private double py(Projection projection, double row) {
        return projection.y(box.low().get(1) + (row + 0.5) / side * box.length(1));
    }
}
