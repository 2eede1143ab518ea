package ganscope.chart.curve;

import ganscope.chart.style.Ink;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.LineView;
import ganscope.evaluation.metric.Series;
import java.util.Arrays;
import java.util.List;
import org.jfree.data.Range;

/** Both histograms as pale shapes in the lower third of a plot whose ordinate is something else. */
public final class Backdrop {
    private static final double SHARE = 0.33;

    private Backdrop() {}

    /** The shapes, in units of an ordinate of this range. */
    public static List<Curve> of(LineView line, Range range, Look look) {
        ChartText text = look.text();
        return List.of(
                shape(
                        Term.REAL,
                        text.get("chart.key.real"),
                        line.edges(),
                        line.real(),
                        range,
                        look.shade(look.theme().real())),
                shape(
                        Term.GENERATED,
                        text.get("chart.key.generated"),
                        line.edges(),
                        line.generated(),
                        range,
                        look.shade(look.theme().generated())));
    }

    private static Curve shape(Term term, String name, Series edges, Series heights, Range range, Ink ink) {
        double tallest = Arrays.stream(heights.toArray()).max().orElse(0);
        double factor = tallest > 0 ? SHARE * range.getLength() / tallest : 0;
        return Curve.steps(term, name, edges, heights, ink).scaled(range.getLowerBound(), factor);
    }
}
