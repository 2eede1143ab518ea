package ganscope.chart.layer;

import ganscope.chart.axis.Projection;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import ganscope.evaluation.metric.Series;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Box plots (Tukey, 1977) beside each other at 0, 1, 2 …: the box is the middle half of the readings, the line in it their
 * median, whiskers go to the least and the greatest, and each reading is a dot.
 */
public final class BoxLayer extends PaintedLayer {
    private static final double HALF_WIDTH = 0.28;

    private final transient List<double[]> readings;
    private final transient Color color;
    private final transient Look look;

    /**
     * Box plots.
     *
     * @param readings for each box, ascending; those that are not finite are not drawn
     */
    public BoxLayer(List<Series> readings, Color color, Look look) {
        this.readings = readings.stream().map(BoxLayer::finite).toList();
        this.color = color;
        this.look = look;
    }

    /** The finite ones. */
    public static double[] finite(Series readings) {
        return DoubleStream.of(readings.toArray()).filter(Double::isFinite).toArray();
    }

    @Override
    public void paint(Graphics2D g, Projection projection) {
        for (int i = 0; i < readings.size(); i++) {
            double[] sorted = readings.get(i);
            if (sorted.length > 0) {
                box(g, projection, i, sorted);
            }
        }
    }

    private void box(Graphics2D g, Projection projection, double at, double[] sorted) {
        double left = projection.x(at - HALF_WIDTH);
        double right = projection.x(at + HALF_WIDTH);
        double middle = projection.x(at);
        double low = projection.y(sorted[0]);
        double quarter = projection.y(quantile(sorted, 0.25));
        double median = projection.y(quantile(sorted, 0.5));
        double threeQuarters = projection.y(quantile(sorted, 0.75));
        double high = projection.y(sorted[sorted.length - 1]);
        Rectangle2D box = new Rectangle2D.Double(left, threeQuarters, right - left, quarter - threeQuarters);
        g.setPaint(ChartTheme.fade(color, 0.22));
        g.fill(box);
        g.setPaint(color);
        g.setStroke(look.line(1));
        g.draw(box);
        g.draw(new Line2D.Double(middle, low, middle, quarter));
        g.draw(new Line2D.Double(middle, threeQuarters, middle, high));
        g.setStroke(look.line(2.4));
        g.draw(new Line2D.Double(left, median, right, median));
        double radius = 1.8 * look.unit();
        g.setPaint(ChartTheme.fade(look.theme().ink(), 0.7));
        for (double reading : sorted) {
            double y = projection.y(reading);
            g.fill(new Ellipse2D.Double(middle - radius, y - radius, 2 * radius, 2 * radius));
        }
    }

    /** Linear between order statistics. */
    private static double quantile(double[] sorted, double p) {
        double position = p * (sorted.length - 1);
        int lower = (int) position;
        double next = sorted[Math.min(lower + 1, sorted.length - 1)];
        return sorted[lower] + (position - lower) * (next - sorted[lower]);
    }
}
