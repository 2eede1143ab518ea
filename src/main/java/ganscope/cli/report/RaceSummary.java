package ganscope.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.comparison.Entrant;
import ganscope.comparison.RaceResult;
import ganscope.data.GivenData;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.lesson.ExperimentText;
import ganscope.session.HeadlessRun;
import ganscope.session.form.ExperimentFile;
import ganscope.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What is said of a race on standard output, and as the table of its page. */
public final class RaceSummary {
    private static final String NONE = "–";

    private RaceSummary() {}

    /** As JSON: for each entrant how it ended, the last row, and the steps to the W1 that was asked for. */
    public static ObjectNode json(RaceResult race, RaceView view) {
        ObjectNode summary = JsonNodeFactory.instance.objectNode();
        Entrant first = race.plan().entrants().getFirst();
        summary.put("seed", first.experiment().seed());
        summary.put("steps", first.experiment().steps());
        OptionalDouble goal = view.goal(race);
        goal.ifPresent(limit -> JsonOutput.put(summary, "untilW1", limit));
        ArrayNode lines = lines(race.plan().entrants(), race.plan().every());
        ArrayNode entrants = summary.putArray("entrants");
        for (int i = 0; i < race.runs().size(); i++) {
            HeadlessRun run = race.runs().get(i);
            ObjectNode node = entrants.addObject();
            node.setAll((ObjectNode) lines.get(i));
            node.put("status", run.ending().id()).put("steps", run.steps());
            OptionalLong reached = stepsTo(race, i, goal);
            if (reached.isPresent()) {
                node.put("stepsToW1", reached.getAsLong());
            } else {
                node.putNull("stepsToW1");
            }
            ObjectNode metrics = node.putObject("metrics");
            run.rows()
                    .getLast()
                    .metrics()
                    .defined()
                    .forEach((metric, value) -> JsonOutput.put(metrics, metric.id(), value));
            ObjectNode floors = node.putObject("noiseFloor");
            race.floors().get(i).forEach((metric, floor) -> {
                ObjectNode band = floors.putObject(metric.id());
                JsonOutput.put(band, "mean", floor.mean());
                JsonOutput.put(band, metric.moreIsBetter() ? "p5" : "p95", floor.limit());
            });
        }
        return summary;
    }

    /** Name and line of text of each entrant; rows of data fit into no line. */
    public static ArrayNode lines(List<Entrant> entrants, int every) {
        ArrayNode lines = JsonNodeFactory.instance.arrayNode();
        for (Entrant entrant : entrants) {
            ObjectNode node = lines.addObject().put("name", entrant.name());
            if (!(entrant.experiment().target() instanceof GivenData)) {
                node.put("experiment", ExperimentText.of(new ExperimentFile(entrant.experiment(), every)));
            }
        }
        return lines;
    }

    private static OptionalLong stepsTo(RaceResult race, int entrant, OptionalDouble goal) {
        return goal.isPresent() ? race.stepsTo(entrant, Metric.W1, goal.getAsDouble()) : OptionalLong.empty();
    }

    /** As a table for a person. */
    public static String words(RaceResult race, RaceView view) {
        Entrant first = race.plan().entrants().getFirst();
        return TextTable.of(table(race, view)) + "seed " + first.experiment().seed() + ", measured every "
                + race.plan().every() + " steps";
    }

    /** A header, a row for each entrant, and one of the noise floors. */
    static List<List<String>> table(RaceResult race, RaceView view) {
        List<Metric> metrics = view.metrics(race);
        OptionalDouble goal = view.goal(race);
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("experiment", "status", "steps"));
        metrics.forEach(metric -> header.add(metric.id()));
        header.add("steps to w1 ≤ " + (goal.isPresent() ? Numbers.measured(goal.getAsDouble()) : NONE));
        rows.add(header);
        for (int i = 0; i < race.runs().size(); i++) {
            HeadlessRun run = race.runs().get(i);
            List<String> row = new ArrayList<>(
                    List.of(race.plan().entrants().get(i).name(), run.ending().id(), Long.toString(run.steps())));
            for (Metric metric : metrics) {
                row.add(number(race.last(i, metric)));
            }
            OptionalLong reached = stepsTo(race, i, goal);
            row.add(reached.isPresent() ? Long.toString(reached.getAsLong()) : "not reached");
            rows.add(row);
        }
        List<String> floors = new ArrayList<>(List.of("noise floor", "", ""));
        for (Metric metric : metrics) {
            floors.add(race.floor(metric)
                    .map(MetricFloor::limit)
                    .map(RaceSummary::number)
                    .orElse(NONE));
        }
        floors.add("");
        rows.add(floors);
        return rows;
    }

    private static String number(double value) {
        return Double.isNaN(value) ? NONE : Numbers.measured(value);
    }
}
