package ganscope.view.model.setting;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.input.Change;
import ganscope.diagnosis.Remedy;
import ganscope.lesson.Presets;
import ganscope.session.StepKind;
import ganscope.view.model.DeskModel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What a real session says of changes made while it runs. */
class SettingChangesTest {
    private final DeskModel model = new DeskModel(Presets.of("normal-1d").experiment(), Runnable::run, Runnable::run);

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void everyChangeIsKeptWithItsStepUndoneOnesToo() throws TimeoutException {
        trainTo(5);
        change("constraint.r1", "0.5", 1);
        trainTo(10);
        model.edits().undo();
        until(2);
        assertThat(model.measured().changes().all()).extracting(Change::step).containsExactly(5L, 10L);
        assertThat(model.measured().changes().all().getFirst().settings()).containsOnlyKeys("constraint.r1");
        assertThat(model.measured().changes().all().getLast().settings())
                .containsEntry("constraint.r1", model.edits().value("constraint.r1"));
    }

    @Test
    void aRunThatBeginsAnewHasNone() throws TimeoutException {
        trainTo(5);
        change("objective", "wasserstein", 1);
        assertThat(model.measured().changes().all().getFirst().losses()).isTrue();
        model.reset();
        assertThat(model.measured().changes().all()).isEmpty();
        change("constraint.r1", "0.25", 0); // before the first step there is nothing to mark
        trainTo(3);
        assertThat(model.measured().changes().all()).isEmpty();
    }

    @Test
    void undoneACureWithFreshNetworksBeginsTheRunBeforeAgain() throws TimeoutException {
        String before = model.edits().value("constraint.r1");
        trainTo(5);
        model.edits().take(new Remedy("slower", Map.of("constraint.r1", "0.5"), List.of(), true));
        model.transport().pause();
        model.edits().undo();
        assertThat(model.edits().value("constraint.r1")).as("the setting").isEqualTo(before);
        untilRunStands();
        model.edits().redo();
        assertThat(model.edits().value("constraint.r1")).as("the setting").isEqualTo("0.5");
        untilRunStands();
    }

    /** Waits for the present run, which stands at its seed. */
    private void untilRunStands() throws TimeoutException {
        waitFor(() -> model.measured().snapshotProperty().get() != null
                && model.measured().snapshotProperty().get().run() == model.run());
        assertThat(model.measured().snapshotProperty().get().step()).isZero();
    }

    private void change(String path, String value, int expected) throws TimeoutException {
        assertThat(model.edits().edit(path, value, new Object())).isTrue();
        until(expected);
    }

    /** Waits until the session has measured under the new settings, and the changes are so many. */
    private void until(int changes) throws TimeoutException {
        waitFor(() -> {
            var snapshot = model.measured().snapshotProperty().get();
            return snapshot != null
                    && snapshot.experiment().equals(model.experiment())
                    && model.measured().changes().all().size() == changes;
        });
    }

    private void trainTo(long step) throws TimeoutException {
        waitFor(() -> model.measured().snapshotProperty().get() != null);
        model.transport().step(StepKind.BOTH, (int)
                (step - model.measured().snapshotProperty().get().step()));
        waitFor(() -> model.measured().snapshotProperty().get().step() == step);
    }

    private void waitFor(java.util.concurrent.Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            model.frame();
            return condition.call();
        });
    }
}
