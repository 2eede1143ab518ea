package ganscope.chart;

import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import java.util.List;
import java.util.Optional;

/**
 * What a picture of a race is drawn from: one metric of several runs over the steps.
 *
 * @param unit of the metric in these runs
 * @param runs in the order of their colours
 * @param floor of all of them; empty if it is not known or differs between them
 */
public record RacePicture(Metric metric, Metric.Unit unit, List<Run> runs, Optional<MetricFloor> floor) {
    /**
     * One of the runs.
     *
     * @param name in the key
     * @param history what was measured
     */
    public record Run(String name, History history) {}

    /** Copies. */
    public RacePicture {
        runs = List.copyOf(runs);
    }
}
