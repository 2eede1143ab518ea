package ganscope.view.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What can be undone and redone. States recorded under the same gesture (one drag of a slider) count as one.
 *
 * @param <T> an immutable state
 */
final class UndoHistory<T> {
    private static final int DEPTH = 500;

    /**
     * A way back or forth.
     *
     * @param state where it leads
     * @param fresh whether the change began a run of its own, which is begun again on the way
     */
    record Way<T>(T state, boolean fresh) {}

    private final Deque<Way<T>> past = new ArrayDeque<>();
    private final Deque<Way<T>> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private @Nullable Object lastGesture;

    /** Remembers the state before a change made under a gesture. */
    void record(T before, Object gesture) {
        if (lastGesture != gesture || past.isEmpty()) {
            past.push(new Way<>(before, false));
            if (past.size() > DEPTH) {
                past.removeLast();
            }
        }
        lastGesture = gesture;
        future.clear();
        update();
    }

    /** The last change that was recorded began a run of its own. */
    void beganAfresh() {
        past.push(new Way<>(past.pop().state(), true));
    }

    /** The way to the state before the last change, if there is one. */
    Optional<Way<T>> undo(T now) {
        return move(past, future, now);
    }

    /** The way to the state before the last undo, if there is one. */
    Optional<Way<T>> redo(T now) {
        return move(future, past, now);
    }

    /** Forgets everything. */
    void clear() {
        past.clear();
        future.clear();
        lastGesture = null;
        update();
    }

    ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    private Optional<Way<T>> move(Deque<Way<T>> from, Deque<Way<T>> to, T now) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Way<T> way = from.pop();
        to.push(new Way<>(now, way.fresh()));
        lastGesture = null;
        update();
        return Optional.of(way);
    }

    private void update() {
        canUndo.set(!past.isEmpty());
        canRedo.set(!future.isEmpty());
    }
}
