package ganscope.chart.layer;

import ganscope.chart.axis.Projection;
import ganscope.chart.style.ClassMarks;
import ganscope.chart.style.Look;
import ganscope.evaluation.metric.Series;
import java.awt.Graphics2D;
import java.util.List;

/** Generated samples as the marks of the classes that they were asked to be of. */
public final class ClassPoints extends PaintedLayer {
    /** More marks would cover one another. */
    private static final int MOST = 512;

    private final transient Series points;
    private final transient List<Integer> classes;
    private final transient int only;
    private final transient Look look;

    /**
     * Marks.
     *
     * @param points x, y, x, y, …
     * @param classes of the points, counted from 0
     * @param only the one class that is drawn, counted from 0; −1 for all
     */
    public ClassPoints(Series points, List<Integer> classes, int only, Look look) {
        this.points = points;
        this.classes = classes;
        this.only = only;
        this.look = look;
    }

    @Override
    public void paint(Graphics2D g, Projection projection) {
        int drawn = 0;
        for (int i = 0; i < points.size() / 2 && drawn < MOST; i++) {
            int k = classes.get(i);
            double x = projection.x(points.get(2 * i));
            double y = projection.y(points.get(2 * i + 1));
            if ((only < 0 || only == k) && Double.isFinite(x) && Double.isFinite(y)) {
                ClassMarks.draw(g, k, x, y, look);
                drawn++;
            }
        }
    }

    /** The points of one class among others, or all of them. */
    public static Series of(Series points, List<Integer> classes, int only) {
        double[] own = new double[points.size()];
        int count = 0;
        for (int i = 0; i < points.size() / 2; i++) {
            if (only < 0 || classes.get(i) == only) {
                own[count++] = points.get(2 * i);
                own[count++] = points.get(2 * i + 1);
            }
        }
        return Series.of(java.util.Arrays.copyOf(own, count));
    }
}
