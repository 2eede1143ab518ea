package ganscope.chart;

import ganscope.evaluation.History;
import ganscope.evaluation.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Everything a chart is drawn from. Immutable.
 *
 * @param snapshot the state at the newest step; null before the first
 * @param history the metrics up to that step
 * @param changes the settings changed on the way
 * @param options how to draw
 * @param zoom the part that is shown
 */
public record ChartInput(
        @Nullable Snapshot snapshot, History history, Changes changes, ChartOptions options, Zoom zoom) {
    /** Everything is shown. */
    public ChartInput(@Nullable Snapshot snapshot, History history, Changes changes, ChartOptions options) {
        this(snapshot, history, changes, options, Zoom.NONE);
    }

    /** A run in which no setting was changed. */
    public ChartInput(@Nullable Snapshot snapshot, History history, ChartOptions options) {
        this(snapshot, history, Changes.NONE, options, Zoom.NONE);
    }

    /** The same, drawn in another way. */
    public ChartInput withOptions(ChartOptions other) {
        return new ChartInput(snapshot, history, changes, other, zoom);
    }

    /** The same, of which another part is shown. */
    public ChartInput withZoom(Zoom other) {
        return new ChartInput(snapshot, history, changes, options, other);
    }
}
