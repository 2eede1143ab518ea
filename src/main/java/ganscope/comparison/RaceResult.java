package ganscope.comparison;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.session.HeadlessRun;
import ganscope.session.MetricsRow;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/**
 * What came of a race. Immutable.
 *
 * @param plan the experiments
 * @param runs one for each, in the same order
 * @param floors those of each; empty where they are not known
 */
public record RaceResult(RacePlan plan, List<HeadlessRun> runs, List<Map<Metric, MetricFloor>> floors) {
    /** Copies. */
    public RaceResult {
        runs = List.copyOf(runs);
        floors = List.copyOf(floors);
    }

    /** The floor of a metric, where all entrants have the same. */
    public Optional<MetricFloor> floor(Metric metric) {
        List<Optional<MetricFloor>> distinct = floors.stream()
                .map(known -> Optional.ofNullable(known.get(metric)))
                .distinct()
                .toList();
        return distinct.size() == 1 ? distinct.getFirst() : Optional.empty();
    }

    /** Whether any entrant has readings of a metric. */
    public boolean has(Metric metric) {
        return runs.stream()
                .flatMap(run -> run.rows().stream())
                .anyMatch(row -> row.metrics().has(metric));
    }

    /** The first measured step at which a metric of an entrant is at a limit or better; empty if there is none. */
    public OptionalLong stepsTo(int entrant, Metric metric, double limit) {
        return runs.get(entrant).rows().stream()
                .filter(row ->
                        row.metrics().has(metric) && metric.keeps(row.metrics().get(metric), limit))
                .mapToLong(MetricsRow::step)
                .findFirst();
    }

    /** The reading of a metric at the last step of an entrant; NaN where it is not defined. */
    public double last(int entrant, Metric metric) {
        var metrics = runs.get(entrant).rows().getLast().metrics();
        return metrics.has(metric) ? metrics.get(metric) : Double.NaN;
    }

    /**
     * A header, then the rows of all entrants, step by step: the step, the name of the experiment, and every {@link Metric} by
     * its id, empty where it is not defined. Numbers have the fewest digits that give the same double back.
     */
    public String csv() {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text);
        List<String> header = new ArrayList<>(List.of("step", "experiment"));
        List<Metric> columns = Metric.columns(runs.stream()
                .flatMap(run -> run.rows().stream())
                .map(MetricsRow::metrics)
                .toList());
        columns.stream().map(Metric::id).forEach(header::add);
        csv.writeRecord(header);
        int[] next = new int[runs.size()];
        TreeSet<Long> steps = new TreeSet<>();
        runs.forEach(run -> run.rows().forEach(row -> steps.add(row.step())));
        for (long step : steps) {
            for (int i = 0; i < next.length; i++) {
                List<MetricsRow> rows = runs.get(i).rows();
                if (next[i] < rows.size() && rows.get(next[i]).step() == step) {
                    csv.writeRecord(line(plan.entrants().get(i).name(), rows.get(next[i]++), columns));
                }
            }
        }
        return text.toString();
    }

    private static List<String> line(String name, MetricsRow row, List<Metric> columns) {
        List<String> fields = new ArrayList<>(List.of(Long.toString(row.step()), name));
        for (Metric metric : columns) {
            fields.add(row.metrics().has(metric) ? Double.toString(row.metrics().get(metric)) : "");
        }
        return fields;
    }
}
