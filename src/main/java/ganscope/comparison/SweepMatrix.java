package ganscope.comparison;

import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * The cells of a sweep over two of its settings, where the others have their first values.
 *
 * @param up the setting of the rows
 * @param across the setting of the columns
 * @param cells numbers of the plan's cells, row by row, the first value of {@code up} first
 * @param fixed the other settings and their values, in words; empty if there are none
 */
public record SweepMatrix(Varied up, Varied across, List<Integer> cells, String fixed) {
    /** Copies. */
    public SweepMatrix {
        cells = List.copyOf(cells);
    }

    /**
     * The cells over two settings.
     *
     * @param first the place of the rows' setting among those of the plan
     * @param second that of the columns' setting
     */
    public static SweepMatrix of(SweepTable table, int first, int second) {
        List<Varied> varied = table.plan().varied();
        Varied up = varied.get(first);
        Varied across = varied.get(second);
        List<Integer> cells = new ArrayList<>();
        for (int row = 0; row < up.values().size(); row++) {
            for (int column = 0; column < across.values().size(); column++) {
                int[] places = new int[varied.size()];
                places[first] = row;
                places[second] = column;
                cells.add(table.cell(places));
            }
        }
        String fixed = varied.stream()
                .filter(each -> each != up && each != across)
                .map(each -> each.path() + " = " + each.values().getFirst())
                .collect(Collectors.joining(", "));
        return new SweepMatrix(up, across, cells, fixed);
    }

    /** The medians of a metric over the seeds, in the order of the cells; see {@link SweepTable#median}. */
    public double[] medians(SweepTable table, Metric metric) {
        return cells.stream().mapToDouble(cell -> table.median(cell, metric)).toArray();
    }

    /** How many runs of each cell are finished, in the order of the cells. */
    public List<Integer> finished(SweepTable table) {
        return cells.stream().map(table::finished).toList();
    }

    /** The floor of a metric for all these cells, where they have one in common. */
    public static Optional<MetricFloor> floor(
            List<Integer> cells, Metric metric, IntFunction<Map<Metric, MetricFloor>> floors) {
        List<Optional<MetricFloor>> distinct = cells.stream()
                .map(cell -> Optional.ofNullable(floors.apply(cell).get(metric)))
                .distinct()
                .toList();
        return distinct.size() == 1 ? distinct.getFirst() : Optional.empty();
    }
}
