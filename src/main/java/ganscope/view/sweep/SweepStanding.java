package ganscope.view.sweep;

import ganscope.comparison.SweepProgress;
import ganscope.comparison.SweepTable;
import ganscope.evaluation.Metric;
import ganscope.evaluation.MetricFloor;
import java.util.List;
import java.util.Map;

/**
 * How a sweep stands. Immutable.
 *
 * @param table what came of the runs that are finished
 * @param floors for each cell the noise floors that are known
 * @param progress how far it is
 */
record SweepStanding(SweepTable table, List<Map<Metric, MetricFloor>> floors, SweepProgress progress) {
    SweepStanding {
        floors = List.copyOf(floors);
    }
}
