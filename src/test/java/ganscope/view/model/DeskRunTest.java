package ganscope.view.model;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.evaluation.Snapshot;
import ganscope.lesson.Presets;
import ganscope.session.StepKind;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** What is on the desk is of one run. */
class DeskRunTest {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private static void until(DeskModel model, BooleanSupplier reached) {
        long end = System.nanoTime() + PATIENCE;
        while (!reached.getAsBoolean()) {
            model.frame();
            assertThat(System.nanoTime()).as("time is up").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    /** The worker trains on while the desk asks for another run: what it published last must not begin the new history. */
    @Test
    void noSnapshotOfTheRunBeforeEntersTheNextOne() {
        try (DeskModel model = new DeskModel(Presets.of("normal-1d").experiment(), Runnable::run, Runnable::run)) {
            for (int round = 0; round < 4; round++) {
                long seed = 1000 + round;
                model.transport().play();
                until(model, () -> model.measured().history().newestStep() > 1);
                if (round % 2 == 0) {
                    model.edits().adopt(model.experiment().withSeed(seed), new Object());
                } else {
                    model.reset();
                }
                model.transport().pause();
                model.transport().step(StepKind.BOTH, 1);
                assertThat(model.measured().history().isEmpty()).isTrue();
                until(model, () -> !model.measured().history().isEmpty());
                Snapshot first = model.measured().snapshotProperty().get();
                assertThat(first).isNotNull();
                assertThat(first.experiment().seed())
                        .isEqualTo(model.experiment().seed());
                assertThat(model.measured().history().step(0)).isLessThanOrEqualTo(1);
            }
        }
    }
}
