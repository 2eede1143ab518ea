package ganscope.view.model;

import ganscope.chart.input.Changes;
import ganscope.evaluation.HeldModes;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.History;
import ganscope.session.Checkpoint;
import ganscope.session.MetricsRow;
import ganscope.session.SavedRun;
import ganscope.session.form.ExperimentFile;
import ganscope.timeline.Moment;
import ganscope.view.model.setting.SettingChanges;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of a run so far: the newest state, the curves up to it, which settings were changed on the way, and which
 * modes were held; and which moment of it is shown. For the screen's thread.
 */
public final class MeasuredRun {
    /**
     * A moment of the run.
     *
     * @param snapshot the state at it; null before the first
     * @param history the metrics up to it
     * @param changes the settings changed up to it
     * @param held which modes were held
     */
    public record Shown(@Nullable Snapshot snapshot, History history, Changes changes, HeldModes held) {}

    private final ReadOnlyObjectWrapper<@Nullable Snapshot> snapshot = new ReadOnlyObjectWrapper<>();
    private History history = History.EMPTY;
    private Changes changes = Changes.NONE;
    private HeldModes held = new HeldModes();
    private @Nullable Moment moment;
    private @Nullable Shown past;

    MeasuredRun() {}

    /** Takes a newer state. */
    void take(Snapshot newest) {
        Snapshot before = snapshot.get();
        if (newest == before) {
            return;
        }
        // What differs from the run before is no change of this one.
        changes = before != null && before.run() != newest.run()
                ? Changes.NONE
                : SettingChanges.follow(changes, before, newest);
        history = history.append(newest.step(), newest.metrics());
        held.observe(newest);
        snapshot.set(newest);
    }

    /** The run goes on from a moment, under another number. */
    void backTo(Moment to, long run) {
        Shown then = at(to);
        show(null);
        history = then.history();
        changes = then.changes();
        held = then.held();
        snapshot.set(to.snapshot().inRun(run));
    }

    private Shown at(Moment then) {
        Snapshot state = then.snapshot();
        return new Shown(
                state,
                history.before(then.step()).append(then.step(), state.metrics()),
                changes.before(then.step() + 1),
                then.held());
    }

    /** Shows a past moment from now on; null shows the newest state again. */
    public void show(@Nullable Moment then) {
        if (then != moment) {
            moment = then;
            past = then == null ? null : at(then);
        }
    }

    /** The past moment that is shown; null where the newest state is. */
    public @Nullable Moment moment() {
        return moment;
    }

    /** What is shown: a past moment, or the newest state. */
    public Shown shown() {
        Shown then = past;
        return then == null ? new Shown(snapshot.get(), history, changes, held) : then;
    }

    /** The curves begin anew; the newest state stays until there is another one. */
    void forget() {
        history = History.EMPTY;
        changes = Changes.NONE;
        show(null);
    }

    /** There is no state either. */
    void forgetAll() {
        forget();
        snapshot.set(null);
    }

    /** The curves go on from these rows. */
    void restore(List<MetricsRow> rows) {
        forget();
        for (MetricsRow row : rows) {
            history = history.append(row.step(), row.metrics());
        }
    }

    /** The changes that another run had on its way. */
    void changedAs(MeasuredRun other) {
        changes = other.changes;
    }

    /** A run that was saved, with its curves. */
    static Checkpoint checkpoint(SavedRun saved, History measured) {
        ExperimentFile settings = new ExperimentFile(saved.experiment(), ExperimentFile.EVERY);
        return new Checkpoint(settings, saved.state(), rows(measured)).upToItsStep();
    }

    /** The curves as rows. */
    private static List<MetricsRow> rows(History measured) {
        List<MetricsRow> rows = new ArrayList<>();
        for (int i = 0; i < measured.size(); i++) {
            rows.add(new MetricsRow(measured.step(i), measured.metrics(i)));
        }
        return rows;
    }

    /** What was last measured; null until the networks are built. */
    public ReadOnlyObjectProperty<@Nullable Snapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    @Nullable
    Snapshot snapshot() {
        return snapshot.get();
    }

    /** The measured curves so far. */
    public History history() {
        return history;
    }

    /** The settings changed since the run began. */
    public Changes changes() {
        return changes;
    }
}
