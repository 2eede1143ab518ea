package ganscope.claim;

import ganscope.diagnosis.Course;
import ganscope.diagnosis.Explainer;
import ganscope.diagnosis.Finding;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.session.HeadlessRun;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a claim can be told of a training run, finished or under way.
 *
 * @param history what was measured so far
 * @param floors what a perfect generator reads, as far as that is known
 * @param findings ids of what the panel says at the last step
 * @param ranAway whether training ran away
 */
public record RunReadings(History history, Map<Metric, MetricFloor> floors, Set<String> findings, boolean ranAway) {
    /** Copies. */
    public RunReadings {
        floors = Map.copyOf(floors);
        findings = Set.copyOf(findings);
    }

    /** What a finished run tells; with other floors than its own. */
    static RunReadings of(HeadlessRun run, Map<Metric, MetricFloor> floors) {
        History history = run.history();
        Course.End end = run.diverged().isEmpty() ? null : new Course.End(run.steps(), run.divergence());
        Course course = new Course(run.snapshot(), history, floors, run.held(), 0, end);
        Set<String> findings =
                Explainer.explain(course).stream().map(Finding::id).collect(Collectors.toSet());
        return new RunReadings(history, floors, findings, end != null);
    }
}
