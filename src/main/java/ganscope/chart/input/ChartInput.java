package ganscope.chart.input;

import ganscope.chart.axis.Abscissa;
import ganscope.chart.axis.Zoom;
import ganscope.chart.style.ChartOptions;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.History;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Everything a chart is drawn from. Immutable.
 *
 * @param snapshot the state that is shown; null before the first
 * @param history the metrics up to the newest step
 * @param changes the settings changed on the way
 * @param options how to draw
 * @param zoom the part that is shown
 * @param ghosts runs that were kept, whose curves are shown too
 * @param reach how far the axes go at least, as those of a chart beside this one
 * @param moment the step of the state, where that is a past one and the history goes on; {@link #NOW} where it is the newest
 */
public record ChartInput(
        @Nullable Snapshot snapshot,
        History history,
        Changes changes,
        ChartOptions options,
        Zoom zoom,
        List<Ghost> ghosts,
        Zoom reach,
        long moment) {
    /** In place of a step: the newest. */
    public static final long NOW = Long.MAX_VALUE;

    /** Copies. */
    public ChartInput {
        ghosts = List.copyOf(ghosts);
    }

    /** Everything is shown, of this run alone. */
    public ChartInput(@Nullable Snapshot snapshot, History history, Changes changes, ChartOptions options) {
        this(snapshot, history, changes, options, Zoom.NONE, List.of(), Zoom.NONE, NOW);
    }

    /** A run in which no setting was changed. */
    public ChartInput(@Nullable Snapshot snapshot, History history, ChartOptions options) {
        this(snapshot, history, Changes.NONE, options);
    }

    /** The name of a coordinate of the data with its unit, as on an axis: that of the column, where it has one. */
    public String coordinate(int axis, ChartText text) {
        return name(axis).orElseGet(() -> text.get(axis == 0 ? "chart.axis.x" : "chart.axis.y"));
    }

    /** How a place on an axis of the data is said. */
    public Abscissa place() {
        return name(0).map(Abscissa::named).orElse(Abscissa.X);
    }

    /** The name of what the generator makes, on the ordinate of its map. */
    public String generated(ChartText text) {
        return name(0).map(name -> "G(z): " + name).orElseGet(() -> text.get("chart.axis.g"));
    }

    private Optional<String> name(int axis) {
        List<String> names =
                snapshot == null ? List.of() : snapshot.experiment().target().axisNames();
        return axis < names.size() ? Optional.of(names.get(axis)) : Optional.empty();
    }

    /** The same, drawn in another way. */
    public ChartInput withOptions(ChartOptions other) {
        return new ChartInput(snapshot, history, changes, other, zoom, ghosts, reach, moment);
    }

    /** The same, of which another part is shown. */
    public ChartInput withZoom(Zoom other) {
        return new ChartInput(snapshot, history, changes, options, other, ghosts, reach, moment);
    }

    /** The same beside other kept runs. */
    public ChartInput withGhosts(List<Ghost> others) {
        return new ChartInput(snapshot, history, changes, options, zoom, others, reach, moment);
    }

    /** The same with axes that go at least so far. */
    public ChartInput withReach(Zoom other) {
        return new ChartInput(snapshot, history, changes, options, zoom, ghosts, other, moment);
    }

    /** The same, where the state is a past one, of a step at which the history does not end. */
    public ChartInput atMoment(long step) {
        return new ChartInput(snapshot, history, changes, options, zoom, ghosts, reach, step);
    }

    /** The changes made up to the state that is shown. */
    public Changes changesSoFar() {
        return moment == NOW ? changes : changes.before(moment + 1);
    }

    /** The history up to the next change of this kind after the state that is shown, from which its numbers mean others. */
    public History historyUntil(Predicate<Change> other) {
        return changes.all().stream()
                .filter(change -> change.step() > moment && other.test(change))
                .findFirst()
                .map(change -> history.before(change.step()))
                .orElse(history);
    }
}
