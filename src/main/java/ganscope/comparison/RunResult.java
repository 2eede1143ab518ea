package ganscope.comparison;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.evaluation.Telling;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Metrics;
import ganscope.session.HeadlessRun;
import ganscope.session.HeadlessRun.Ending;
import java.util.EnumMap;
import java.util.Map;

/**
 * What came of one run of a sweep, without anything that depends on the clock.
 *
 * @param ending finished or diverged
 * @param steps training steps done
 * @param metrics of the last step
 * @param telling the rank correlation of other metrics with W₁ along the run, where it is defined ({@link Telling#ofRun})
 */
public record RunResult(Ending ending, long steps, Metrics metrics, Map<Metric, Double> telling) {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String TELLING = "rankCorrelationWithW1";

    /** Copies. */
    public RunResult {
        telling = Map.copyOf(telling);
    }

    /** The result of a run that was not interrupted. */
    static RunResult of(HeadlessRun run) {
        return new RunResult(run.ending(), run.steps(), run.rows().getLast().metrics(), Telling.ofRun(run.history()));
    }

    /**
     * The reading of a metric as runs are compared by it: one that diverged is worse than every other.
     *
     * @return NaN where the metric is not defined
     */
    public double compared(Metric metric) {
        if (ending == Ending.DIVERGED) {
            return metric.moreIsBetter() ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return metrics.get(metric);
    }

    /** As JSON, with every digit; {@link #read} gives it back. */
    String toText() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("status", ending.id()).put("steps", steps);
        ObjectNode values = tree.putObject("metrics");
        metrics.defined().forEach((metric, value) -> values.put(metric.id(), Double.toString(value)));
        ObjectNode correlations = tree.putObject(TELLING);
        for (Metric metric : Telling.CANDIDATES) {
            if (telling.containsKey(metric)) {
                correlations.put(metric.id(), Double.toString(telling.get(metric)));
            }
        }
        return tree.toPrettyString() + "\n";
    }

    /**
     * Reads what {@link #toText} wrote.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    static RunResult read(String text) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
        Ending ending = null;
        for (Ending each : Ending.values()) {
            ending = each != Ending.INTERRUPTED
                            && each.id().equals(tree.path("status").asText())
                    ? each
                    : ending;
        }
        if (ending == null
                || tree.path("steps").asLong() < 1
                || !tree.path("metrics").isObject()) {
            throw new IllegalArgumentException("not the result of a run");
        }
        return new RunResult(
                ending,
                tree.path("steps").asLong(),
                Metrics.of(values(tree.path("metrics"))),
                values(tree.path(TELLING)));
    }

    private static Map<Metric, Double> values(JsonNode tree) {
        Map<Metric, Double> values = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            JsonNode value = tree.path(metric.id());
            if (!value.isMissingNode()) {
                values.put(metric, Double.valueOf(value.asText()));
            }
        }
        return values;
    }
}
