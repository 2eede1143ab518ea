package ganscope.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.data.taken.Taken;
import ganscope.evaluation.ClassView;
import ganscope.evaluation.Telling;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Metrics;
import ganscope.evaluation.metric.Series;
import ganscope.session.HeadlessRun;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said of a run on standard output. */
public final class RunSummary {
    private RunSummary() {}

    /** As JSON: how it ended, the last row, noise floors, layers and findings. */
    public static ObjectNode json(HeadlessRun run, Optional<Taken> taken) {
        ObjectNode summary = JsonNodeFactory.instance.objectNode();
        summary.put("steps", run.steps());
        summary.put("status", run.ending().id());
        if (!run.diverged().isEmpty()) {
            summary.put("message", run.diverged());
        }
        DataReport.of(run.experiment().target(), taken).ifPresent(data -> summary.set("data", data));
        summary.put("stepsPerSecond", run.stepsPerSecond());
        summary.put("seconds", run.seconds());
        ObjectNode metrics = summary.putObject("metrics");
        metrics.put("step", run.rows().getLast().step());
        Metrics last = run.rows().getLast().metrics();
        for (Metric metric : Metric.columns(List.of(last))) {
            if (last.has(metric)) {
                JsonOutput.put(metrics, metric.id(), last.get(metric));
            } else {
                metrics.putNull(metric.id());
            }
        }
        ObjectNode correlations = summary.putObject("rankCorrelationWithW1");
        Telling.ofRun(run.history()).forEach((metric, value) -> JsonOutput.put(correlations, metric.id(), value));
        ObjectNode floors = summary.putObject("noiseFloor");
        run.floors().forEach((metric, floor) -> {
            ObjectNode band = floors.putObject(metric.id());
            JsonOutput.put(band, "mean", floor.mean());
            JsonOutput.put(band, metric.moreIsBetter() ? "p5" : "p95", floor.limit());
        });
        ClassView classes = run.snapshot().classes();
        if (classes != null) {
            ClassReport.put(classes, summary.putArray("classes"));
        }
        ObjectNode layers = summary.putObject("layers");
        put(layers, "generator", run.snapshot().generatorLayers());
        put(layers, "discriminator", run.snapshot().discriminatorLayers());
        put(layers, "score", run.snapshot().scoreLayers());
        RunFindings.put(RunFindings.of(run), summary.putArray("findings"));
        return summary;
    }

    private static void put(ObjectNode parent, String name, Series numbers) {
        ArrayNode array = parent.putArray(name);
        for (int i = 0; i < numbers.size(); i++) {
            JsonOutput.add(array, numbers.get(i));
        }
    }

    /** Which numbers moved with W1 along the run, in a line; empty where there is nothing to say. */
    private static String ranks(HeadlessRun run) {
        Map<Metric, Double> telling = Telling.ofRun(run.history());
        return telling.isEmpty()
                ? ""
                : telling.entrySet().stream()
                        .map(each -> String.format(
                                Locale.ROOT, "%s %.2f", each.getKey().id(), each.getValue()))
                        .collect(Collectors.joining(
                                ", ",
                                "rank correlation with w1 over " + run.rows().size() + " rows: ",
                                System.lineSeparator()));
    }

    /** As lines for a person. */
    public static String words(HeadlessRun run) {
        StringBuilder words = new StringBuilder();
        run.rows()
                .getLast()
                .metrics()
                .defined()
                .forEach((metric, value) ->
                        words.append(String.format(Locale.ROOT, "%-18s %.6g%n", metric.id(), value)));
        words.append(ranks(run));
        ClassView classes = run.snapshot().classes();
        words.append(classes == null ? "" : ClassReport.lines(classes));
        return words.append(RunFindings.lines(RunFindings.of(run)))
                .append(String.format(
                        Locale.ROOT,
                        "%s after %d steps in %.1f s (%.0f steps/s)",
                        run.ending().id(),
                        run.steps(),
                        run.seconds(),
                        run.stepsPerSecond()))
                .toString();
    }
}
