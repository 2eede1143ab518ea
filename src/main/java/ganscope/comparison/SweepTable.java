package ganscope.comparison;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import ganscope.evaluation.Telling;
import ganscope.evaluation.metric.Metric;
import ganscope.stats.Quantiles;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What came of a sweep. Immutable.
 *
 * @param plan the runs
 * @param results one for each run; empty where it is not finished
 */
public record SweepTable(SweepPlan plan, List<Optional<RunResult>> results) {
    /** Copies. */
    public SweepTable {
        results = List.copyOf(results);
    }

    /** How many runs are finished, or diverged. */
    public int finished() {
        return (int) results.stream().filter(Optional::isPresent).count();
    }

    /** How many runs of a cell are finished, or diverged. */
    public int finished(int cell) {
        int seeds = plan.seeds().count();
        return (int) results.subList(cell * seeds, (cell + 1) * seeds).stream()
                .filter(Optional::isPresent)
                .count();
    }

    /**
     * A header, then one line for each run that is finished, in the order of the plan: its number, the varied values, seed,
     * status, steps, every {@link Metric} of the last step by its id, and the rank correlation of losses and of the critic's
     * estimate with W₁ along the run; empty where it is not defined. Numbers have the fewest digits that give the same double
     * back.
     */
    public String csv() {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text);
        List<String> header = new ArrayList<>(List.of("run"));
        plan.varied().forEach(each -> header.add(each.path()));
        header.addAll(List.of("seed", "status", "steps"));
        List<Metric> columns = Metric.columns(results.stream()
                .flatMap(Optional::stream)
                .map(RunResult::metrics)
                .toList());
        columns.stream().map(Metric::id).forEach(header::add);
        Telling.CANDIDATES.forEach(metric -> header.add("rank_correlation_w1_" + metric.id()));
        csv.writeRecord(header);
        for (int run = 0; run < results.size(); run++) {
            if (results.get(run).isPresent()) {
                csv.writeRecord(line(run, results.get(run).get(), columns));
            }
        }
        return text.toString();
    }

    private List<String> line(int run, RunResult result, List<Metric> columns) {
        List<String> fields = new ArrayList<>(List.of(SweepFolder.name(run)));
        fields.addAll(plan.values(plan.cell(run)));
        fields.add(Integer.toString(plan.seed(run)));
        fields.add(result.ending().id());
        fields.add(Long.toString(result.steps()));
        for (Metric metric : columns) {
            fields.add(
                    result.metrics().has(metric)
                            ? Double.toString(result.metrics().get(metric))
                            : "");
        }
        for (Metric metric : Telling.CANDIDATES) {
            Double correlation = result.telling().get(metric);
            fields.add(correlation == null ? "" : correlation.toString());
        }
        return fields;
    }

    /**
     * The readings of a metric by the runs of a cell that are finished, ascending; a run that diverged is worse than every
     * other, infinitely. Runs in which the metric is not defined are left out.
     */
    public double[] readings(int cell, Metric metric) {
        int seeds = plan.seeds().count();
        return IntStream.range(cell * seeds, (cell + 1) * seeds)
                .mapToObj(results::get)
                .flatMap(Optional::stream)
                .mapToDouble(result -> result.compared(metric))
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
    }

    /** The median of {@link #readings}, infinite where half of the runs diverged; NaN where there are none. */
    public double median(int cell, Metric metric) {
        double[] readings = readings(cell, metric);
        if (readings.length == 0) {
            return Double.NaN;
        }
        double lower = readings[(readings.length - 1) / 2];
        double upper = readings[readings.length / 2];
        if (Double.isFinite(lower) && Double.isFinite(upper)) {
            return Quantiles.ofSorted(readings, 0.5);
        }
        return Double.isInfinite(upper) ? upper : lower; // of two middle ones, that which diverged
    }

    /** The cell with these values, by their places among the values of each varied path. */
    public int cell(int... places) {
        int cell = 0;
        for (int i = 0; i < places.length; i++) {
            cell = cell * plan.varied().get(i).values().size() + places[i];
        }
        return cell;
    }
}
