package ganscope.view.model;

import ganscope.chart.Changes;
import ganscope.evaluation.History;
import ganscope.evaluation.Snapshot;
import ganscope.session.MetricsRow;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What was measured of a run so far: the newest state, the curves up to it, and which settings were changed on the way. */
final class MeasuredRun {
    private final ReadOnlyObjectWrapper<@Nullable Snapshot> snapshot = new ReadOnlyObjectWrapper<>();
    private History history = History.EMPTY;
    private Changes changes = Changes.NONE;

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
        snapshot.set(newest);
    }

    /** The curves begin anew; the newest state stays until there is another one. */
    void forget() {
        history = History.EMPTY;
        changes = Changes.NONE;
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

    /** The curves as rows. */
    static List<MetricsRow> rows(History measured) {
        List<MetricsRow> rows = new ArrayList<>();
        for (int i = 0; i < measured.size(); i++) {
            rows.add(new MetricsRow(measured.step(i), measured.metrics(i)));
        }
        return rows;
    }

    ReadOnlyObjectProperty<@Nullable Snapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    @Nullable
    Snapshot snapshot() {
        return snapshot.get();
    }

    History history() {
        return history;
    }

    Changes changes() {
        return changes;
    }
}
