package ganscope.view.sweep;

import ganscope.comparison.SweepProgress;
import ganscope.comparison.SweepTable;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

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

    /** The cell whose median is best; none before every run is finished, or where the metric is defined in none. */
    OptionalInt best(Metric metric) {
        int best = -1;
        for (int cell = 0;
                cell < floors.size() && table.finished() == table.plan().size();
                cell++) {
            double median = table.median(cell, metric);
            boolean better = best < 0
                    || (metric.moreIsBetter()
                            ? median > table.median(best, metric)
                            : median < table.median(best, metric));
            best = Double.isFinite(median) && better ? cell : best;
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
