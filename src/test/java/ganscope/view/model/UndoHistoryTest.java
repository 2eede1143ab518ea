package ganscope.view.model;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.view.model.UndoHistory.Way;
import org.junit.jupiter.api.Test;

class UndoHistoryTest {
    private final UndoHistory<String> history = new UndoHistory<>();

    @Test
    void oneGestureIsUndoneAtOnce() {
        Object drag = new Object();
        history.record("a", drag);
        history.record("b", drag);
        history.record("c", new Object());
        assertThat(history.undo("d")).contains(new Way<>("c", false));
        assertThat(history.undo("c")).contains(new Way<>("a", false));
        assertThat(history.undo("a")).isEmpty();
    }

    @Test
    void whatWasUndoneCanBeRedone() {
        history.record("a", new Object());
        assertThat(history.undo("b")).contains(new Way<>("a", false));
        assertThat(history.canRedo().get()).isTrue();
        assertThat(history.redo("a")).contains(new Way<>("b", false));
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
    void aRunOfItsOwnIsBegunAgainInBothDirections() {
        history.record("a", new Object());
        history.beganAfresh();
        history.record("b", new Object());
        assertThat(history.undo("c")).contains(new Way<>("b", false));
        assertThat(history.undo("b")).contains(new Way<>("a", true));
        assertThat(history.redo("a")).contains(new Way<>("b", true));
        assertThat(history.redo("b")).contains(new Way<>("c", false));
    }

    @Test
    void aGestureGoesNotOnAfterAnUndo() {
        Object drag = new Object();
        history.record("a", drag);
        history.undo("b");
        history.record("a", drag);
        assertThat(history.undo("c")).contains(new Way<>("a", false));
    }
}
