package ganscope.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.comparison.RunResult;
import ganscope.comparison.SweepTable;
import ganscope.comparison.Varied;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.session.HeadlessRun.Ending;
import ganscope.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** What is said of a sweep on standard output: for each cell the metric that is shown, over its seeds. */
public final class SweepSummary {
    private SweepSummary() {}

    /** As JSON: runs, and for each cell its values, the median and range of the metric, and its noise floor. */
    public static ObjectNode json(
            SweepTable table, Metric metric, IntFunction<Map<Metric, MetricFloor>> floors, double seconds) {
        ObjectNode summary = JsonNodeFactory.instance.objectNode();
        summary.put("runs", table.plan().size());
        summary.put("finished", table.finished());
        summary.put("diverged", diverged(table));
        summary.put("seconds", seconds);
        summary.put("metric", metric.id());
        ArrayNode cells = summary.putArray("cells");
        for (int cell = 0; cell < table.plan().cells(); cell++) {
            ObjectNode node = cells.addObject();
            ObjectNode values = node.putObject("values");
            List<String> words = table.plan().values(cell);
            for (int i = 0; i < words.size(); i++) {
                values.put(table.plan().varied().get(i).path(), words.get(i));
            }
            double[] readings = table.readings(cell, metric);
            node.put("runs", readings.length);
            if (readings.length > 0) {
                JsonOutput.put(node, "median", table.median(cell, metric));
                JsonOutput.put(node, "least", readings[0]);
                JsonOutput.put(node, "greatest", readings[readings.length - 1]);
            }
            MetricFloor floor = floors.apply(cell).get(metric);
            if (floor != null) {
                ObjectNode band = node.putObject("noiseFloor");
                JsonOutput.put(band, "mean", floor.mean());
                JsonOutput.put(band, metric.moreIsBetter() ? "p5" : "p95", floor.limit());
            }
        }
        return summary;
    }

    private static int diverged(SweepTable table) {
        return (int) table.results().stream()
                .flatMap(Optional::stream)
                .map(RunResult::ending)
                .filter(ending -> ending == Ending.DIVERGED)
                .count();
    }

    /** As a table for a person. */
    public static String words(
            SweepTable table, Metric metric, IntFunction<Map<Metric, MetricFloor>> floors, double seconds) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header =
                new ArrayList<>(table.plan().varied().stream().map(Varied::path).toList());
        header.addAll(List.of("runs", metric.id() + " median", "least", "greatest", "noise floor"));
        rows.add(header);
        for (int cell = 0; cell < table.plan().cells(); cell++) {
            List<String> row = new ArrayList<>(table.plan().values(cell));
            double[] readings = table.readings(cell, metric);
            row.add(Integer.toString(readings.length));
            row.add(Numbers.measured(table.median(cell, metric)));
            row.add(Numbers.measured(readings.length == 0 ? Double.NaN : readings[0]));
            row.add(Numbers.measured(readings.length == 0 ? Double.NaN : readings[readings.length - 1]));
            MetricFloor floor = floors.apply(cell).get(metric);
            row.add(Numbers.measured(floor == null ? Double.NaN : floor.limit()));
            rows.add(row);
        }
        return TextTable.of(rows)
                + String.format(
                        Locale.ROOT,
                        "%d of %d runs in %.1f s, %d diverged",
                        table.finished(),
                        table.plan().size(),
                        seconds,
                        diverged(table));
    }
}
