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

    private final Deque<T> past = new ArrayDeque<>();
    private final Deque<T> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private @Nullable Object lastGesture;

    /** Remembers the state before a change made under a gesture. */
    void record(T before, Object gesture) {
        if (lastGesture != gesture || past.isEmpty()) {
            past.push(before);
            if (past.size() > DEPTH) {
                past.removeLast();
            }
        }
        lastGesture = gesture;
        future.clear();
        update();
    }

    /** The state before the last change, if there is one. */
    Optional<T> undo(T now) {
        return move(past, future, now);
    }

    /** The state before the last undo, if there is one. */
    Optional<T> redo(T now) {
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

    private Optional<T> move(Deque<T> from, Deque<T> to, T now) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        T state = from.pop();
        lastGesture = null;
        update();
        return Optional.of(state);
    }

    private void update() {
        canUndo.set(!past.isEmpty());
        canRedo.set(!future.isEmpty());
    }
}
