package ganscope.chart.sheet;

import ganscope.chart.curve.Curve;
import ganscope.chart.curve.RobustRange;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartTable;
import ganscope.chart.style.Ink;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import java.util.List;
import java.util.stream.Stream;

/** What the charts over the steps have in common. */
public final class TimeCurves {
    private TimeCurves() {}

    /** The name of a metric and its newest value, as the key shows them. */
    public static String live(String name, Curve curve) {
        return live(name, curve, ChartInput.NOW);
    }

    /** The name of a metric and its last value up to a step, as the key shows them. */
    public static String live(String name, Curve curve, long step) {
        double last = curve.last(step);
        return Double.isNaN(last) ? name : name + "  " + ChartText.number(last);
    }

    /** A metric as a curve whose entry in the key holds the newest value. */
    public static Curve live(String name, History history, Metric metric, Ink ink) {
        return live(name, history, metric, ink, ChartInput.NOW);
    }

    /** A metric as a curve whose entry in the key holds the last value up to a step. */
    public static Curve live(String name, History history, Metric metric, Ink ink, long step) {
        Curve curve = Curve.of(name, history, metric, ink);
        return curve.labelled(live(name, curve, step));
    }

    /** These and others. */
    public static List<Curve> join(List<Curve> curves, List<Curve> others) {
        return Stream.concat(curves.stream(), others.stream()).toList();
    }

    /** Whether there is anything to draw. */
    public static boolean any(History history, List<Metric> metrics) {
        return metrics.stream().anyMatch(history::has);
    }

    /**
     * How to read a chart that begins where its curves began to mean something else, or whose range leaves spikes out: that is
     * said first, for a small chart has room for one line.
     *
     * @param since the step where it begins; 0 = it shows the whole run
     */
    public static String about(String words, long since, RobustRange robust, ChartText text) {
        String outside = robust.words(text);
        if (outside.isEmpty()) {
            return since > 0 ? text.get("chart.since", text.count(since)) : words;
        }
        return since > 0 ? text.get("chart.from", text.count(since)) + " " + outside : outside;
    }

    /** Step and metrics as columns. */
    public static ChartTable table(History history, List<Metric> metrics) {
        ChartTable table = new ChartTable();
        double[] steps = new double[history.size()];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = history.step(i);
        }
        table.column("step", steps);
        for (Metric metric : metrics) {
            double[] values = new double[steps.length];
            for (int i = 0; i < steps.length; i++) {
                values[i] = history.get(metric, i);
            }
            table.column(metric.id(), values);
        }
        return table;
    }
}
