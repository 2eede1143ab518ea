package ganscope.view.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UndoHistoryTest {
    private final UndoHistory<String> history = new UndoHistory<>();

    @Test
    void oneGestureIsUndoneAtOnce() {
        Object drag = new Object();
        history.record("a", drag);
        history.record("b", drag);
        history.record("c", new Object());
        assertThat(history.undo("d")).contains("c");
        assertThat(history.undo("c")).contains("a");
        assertThat(history.undo("a")).isEmpty();
    }

    @Test
    void whatWasUndoneCanBeRedone() {
        history.record("a", new Object());
        assertThat(history.undo("b")).contains("a");
        assertThat(history.canRedo().get()).isTrue();
        assertThat(history.redo("a")).contains("b");
        assertThat(history.canRedo().get()).isFalse();
    }

    @Test
    void aNewChangeForgetsWhatWasUndone() {
        history.record("a", new Object());
        history.undo("b");
        history.record("a", new Object());
        assertThat(history.redo("c")).isEmpty();
    }

    @Test
    void aGestureGoesNotOnAfterAnUndo() {
        Object drag = new Object();
        history.record("a", drag);
        history.undo("b");
        history.record("a", drag);
        assertThat(history.undo("c")).contains("a");
    }
}
