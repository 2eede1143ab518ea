package ganscope.chart.sheet;

import ganscope.chart.layer.NoteLayer;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.data.distribution.Range;
import ganscope.evaluation.LineView;
import ganscope.evaluation.PlaneView;
import ganscope.evaluation.metric.Series;
import ganscope.gan.experiment.Experiment;
import java.util.Arrays;

/**
 * Generated samples that a chart does not show, because they lie outside its axes.
 *
 * @param count how many
 * @param total of so many
 */
public record Outside(long count, long total) {
    /** Of points x, y, x, y, … */
    public static Outside of(Series points, Range box) {
        int n = points.size() / 2;
        long inside = 0;
        for (int i = 0; i < n; i++) {
            if (within(points.get(2 * i), box, 0) && within(points.get(2 * i + 1), box, 1)) {
                inside++;
            }
        }
        return new Outside(n - inside, n);
    }

    /** Of the generated samples that a chart of the plane is drawn from. */
    public static Outside of(PlaneView plane) {
        return of(plane.generated(), plane.range());
    }

    /** Of the samples behind a histogram: what its bars lack to the whole. */
    public static Outside of(LineView line, Experiment experiment) {
        double[] edges = line.edges().toArray();
        double[] heights = line.generated().toArray();
        double inside = 0;
        for (int i = 0; i < heights.length; i++) {
            inside += heights[i] * (edges[i + 1] - edges[i]);
        }
        long total = experiment.evaluation().samples();
        boolean empty = Arrays.stream(heights).noneMatch(Double::isFinite);
        return new Outside(empty ? 0 : Math.round((1 - inside) * total), total);
    }

    private static boolean within(double value, Range box, int axis) {
        return value >= box.low().get(axis) && value <= box.high().get(axis);
    }

    /** Whether they are worth words that cover a corner of the chart: one in a hundred. */
    boolean isWorthSaying() {
        return count > 0 && 100 * count >= total;
    }

    /** Says so on a chart, where it is worth it. */
    public Sheet on(Sheet sheet, Look look) {
        ChartText text = look.text();
        return isWorthSaying()
                ? sheet.layer(
                        new NoteLayer(text.get("chart.generated-outside", text.count(count), text.count(total)), look))
                : sheet;
    }
}
