package ganscope.view.model;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.checkpoint.CheckpointFile;
import ganscope.evaluation.metric.History;
import ganscope.lesson.Presets;
import ganscope.session.Checkpoint;
import ganscope.session.StepKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that the desk saves, opens and keeps. */
class KeptRunTest {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    /** A minute of frames, in nanoseconds. */
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    @TempDir
    private Path folder;

    private static DeskModel desk() {
        return new DeskModel(Presets.of("normal-1d").experiment(), Runnable::run, Runnable::run);
    }

    private static void until(DeskModel model, BooleanSupplier reached) {
        long end = System.nanoTime() + PATIENCE;
        while (!reached.getAsBoolean()) {
            model.frame();
            assertThat(System.nanoTime()).as("time is up").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static void train(DeskModel model, int steps) {
        long goal = model.statusProperty().get().step() + steps;
        model.transport().step(StepKind.BOTH, steps);
        // The status of a frame is read before its snapshot, and may be of the step before.
        until(
                model,
                () -> model.measured().history().newestStep() == goal
                        && model.statusProperty().get().step() == goal);
    }

    private static boolean says(DeskModel model, String key) {
        Notice notice = model.noticeProperty().get();
        return notice != null && notice.key().equals(key);
    }

    private static Checkpoint state(DeskModel model) {
        return model.states().checkpoint().join();
    }

    @Test
    void aRunThatWasOpenedGoesOnAsTheOneThatWasSaved() throws IOException {
        Path file = folder.resolve("lesson.ganscope");
        try (DeskModel first = desk();
                DeskModel second = desk()) {
            train(first, 5);
            first.edits().edit("objective", "hinge", new Object());
            train(first, 5);
            first.files().save(file);
            until(first, () -> says(first, "view.notice.saved"));
            assertThat(CheckpointFile.read(file).steps()).isEqualTo(10);

            second.files().open(file);
            until(second, () -> says(second, "view.notice.openedRun"));
            assertThat(second.experiment()).isEqualTo(first.experiment());
            until(second, () -> second.statusProperty().get().step() == 10);
            History curves = second.measured().history();
            assertThat(curves.step(0))
                    .isEqualTo(first.measured().history().step(0))
                    .isLessThan(10);
            assertThat(curves.metrics(0)).isEqualTo(first.measured().history().metrics(0));

            train(first, 5);
            train(second, 5);
            assertThat(state(second).state()).isEqualTo(state(first).state());
        }
    }

    @Test
    void anExperimentIsStillSavedAsOne() throws IOException {
        Path file = folder.resolve("experiment.json");
        try (DeskModel model = desk()) {
            model.files().save(file);
            until(model, () -> says(model, "view.notice.saved"));
        }
        assertThat(file).content().startsWith("{").contains("\"objective\"");
    }

    @Test
    void aDamagedRunIsRefusedAndTheDeskStaysAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.ganscope"), "nothing");
        try (DeskModel model = desk()) {
            train(model, 2);
            model.files().open(file);
            until(model, () -> says(model, "view.notice.notOpened"));
            assertThat(model.noticeProperty().get().detail())
                    .contains("bad.ganscope")
                    .doesNotContain("\n");
            assertThat(model.measured().history().newestStep()).isEqualTo(2);
        }
    }

    private Autosave autosave() {
        return new Autosave(folder.resolve("layout.json"), () -> {});
    }

    private Path kept() {
        return folder.resolve("layout.autosave.ganscope");
    }

    @Test
    void aRunIsKeptEachMinuteAndAtTheEnd() throws IOException {
        try (DeskModel model = desk()) {
            Autosave autosave = autosave();
            assertThat(autosave.offer()).isEmpty();
            autosave.tick(model, 0);
            train(model, 3);
            autosave.tick(model, MINUTE - 1);
            assertThat(kept()).doesNotExist();
            autosave.tick(model, MINUTE);
            until(model, () -> Files.exists(kept()));
            assertThat(CheckpointFile.read(kept()).steps()).isEqualTo(3);
            train(model, 4);
            autosave.close(model);
            assertThat(CheckpointFile.read(kept()).steps()).isEqualTo(7);
        }
        assertThat(autosave().offer()).as("the end was said").isEmpty();
    }

    @Test
    void afterACrashTheLastCopyIsOfferedAndNotLostToTheNextRun() throws IOException, InterruptedException {
        try (DeskModel model = desk()) {
            train(model, 3);
            CheckpointFile.write(kept(), state(model));
        }
        crash();
        Autosave next = autosave();
        Path offered = Objects.requireNonNull(next.offer().orElseThrow().offered());
        try (DeskModel model = desk()) {
            train(model, 1);
            next.keep(model);
            until(model, () -> Files.exists(kept()));
            model.files().open(offered);
            until(model, () -> says(model, "view.notice.openedRun"));
            until(model, () -> model.statusProperty().get().step() == 3);
            next.close(model);
        }
    }

    /** A window in a process of its own, killed while it is open. */
    private void crash() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashedWindow.class.getName(),
                        folder.resolve("layout.json").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = process.inputReader()) {
            assertThat(output.readLine()).isEqualTo("open");
            try (DeskModel model = desk()) {
                Autosave beside = autosave();
                assertThat(beside.offer()).as("the other window is open").isEmpty();
                train(model, 1);
                beside.keep(model);
                beside.close(model);
            }
            assertThat(CheckpointFile.read(kept()).steps())
                    .as("the other window's")
                    .isEqualTo(3);
            process.destroyForcibly().waitFor();
        }
        assertThat(folder.resolve("layout.running")).exists();
    }

    @Test
    void nothingIsWrittenBesideADevice() throws IOException {
        Path device = Path.of("/dev/null");
        if (Files.exists(device)) {
            Autosave none = new Autosave(device, () -> {});
            try (DeskModel model = desk()) {
                train(model, 1);
                none.close(model);
            }
            try (Stream<Path> entries = Files.list(Path.of("/dev"))) {
                assertThat(entries.map(entry -> entry.getFileName().toString()))
                        .noneMatch(name -> name.endsWith(".running") || name.endsWith(".ganscope"));
            }
        }
    }
}
