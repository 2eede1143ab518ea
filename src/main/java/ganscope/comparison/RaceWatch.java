package ganscope.comparison;

import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.session.MetricsRow;
import java.util.Map;

/** Sees a race while it is run. */
public interface RaceWatch {
    /** Sees nothing. */
    RaceWatch NONE = (entrant, row) -> {};

    /**
     * A row of an entrant was measured; called on the thread of that entrant.
     *
     * @param entrant its place, from 0
     */
    void measured(int entrant, MetricsRow row);

    /** The noise floors of an entrant are known; called once for each, on the thread that waits for the race. */
    default void floors(int entrant, Map<Metric, MetricFloor> floors) {}
}
