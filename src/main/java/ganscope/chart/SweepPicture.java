package ganscope.chart;

import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.evaluation.metric.Series;
import java.util.List;
import java.util.Optional;

/** What a picture of a sweep is drawn from. */
public sealed interface SweepPicture {
    /** What was measured at the last step. */
    Metric metric();

    /**
     * A heat map over two settings.
     *
     * @param unit of the metric in these runs
     * @param across the setting of the columns
     * @param up the setting of the rows, the first value at the bottom
     * @param medians rows × columns, row-major from the lower left corner; infinite where runs diverged, NaN where none
     *     is finished
     * @param finished how many runs of each cell are, in the same order
     * @param seeds of each cell
     * @param fixed the other varied settings and their values, in words; empty if there are none
     * @param floor of all cells; empty if it is not known or differs between them
     */
    record Map(
            Metric metric,
            Metric.Unit unit,
            Factor across,
            Factor up,
            Series medians,
            List<Integer> finished,
            int seeds,
            String fixed,
            Optional<MetricFloor> floor)
            implements SweepPicture {
        /** Copies. */
        public Map {
            finished = List.copyOf(finished);
        }
    }

    /**
     * Box plots over one setting.
     *
     * @param unit of the metric in these runs
     * @param factor the setting
     * @param readings for each value those of the seeds, ascending; infinite where a run diverged
     * @param seeds of each value
     * @param floor of all runs; empty if it is not known or differs between them
     */
    record Boxes(
            Metric metric,
            Metric.Unit unit,
            Factor factor,
            List<Series> readings,
            int seeds,
            Optional<MetricFloor> floor)
            implements SweepPicture {
        /** Copies. */
        public Boxes {
            readings = List.copyOf(readings);
        }
    }
}
