package ganscope.chart;

import ganscope.evaluation.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Everything a chart is drawn from. Immutable.
 *
 * @param snapshot the state at the newest step; null before the first
 * @param history the metrics up to that step
 * @param options how to draw
 */
public record ChartInput(@Nullable Snapshot snapshot, History history, ChartOptions options) {
    /** The same, drawn in another way. */
    public ChartInput withOptions(ChartOptions other) {
        return new ChartInput(snapshot, history, other);
    }
}
