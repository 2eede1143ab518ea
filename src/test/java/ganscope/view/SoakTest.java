package ganscope.view;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.evaluation.Snapshot;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.session.SessionStatus.State;
import ganscope.session.StepKind;
import ganscope.view.model.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Anything at all, in any order, on a real desk with a real session: nothing may be thrown on any thread, no command lost,
 * no memory kept. Short by default; {@code -Dganscope.soak.minutes=10} makes it long, the first tenth for warming up.
 */
class SoakTest {
    private static final double MINUTES = Double.parseDouble(System.getProperty("ganscope.soak.minutes", "0"));
    private static final long SEED = 20_140_610;
    private static final int BURST = 20;
    private static final int WARM_UP_BURSTS = 3;
    private static final int SHORT_BURSTS = 3;
    private static final int PARTS = MINUTES > 0 ? 3 : 1;
    private static final long HEAP_GROWTH = 20L << 20;

    private long seed = 1_000_000;
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final List<Double> waits = Collections.synchronizedList(new ArrayList<>());
    private final List<String> done = new ArrayList<>();

    @Test
    void anythingMayBeDoneInAnyOrder(@TempDir Path folder) throws TimeoutException, IOException {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
        try (DeskFixture desk = DeskFixture.open(Presets.first().experiment());
                ScheduledExecutorService probe = Executors.newSingleThreadScheduledExecutor()) {
            probe.scheduleAtFixedRate(this::probe, 0, 50, TimeUnit.MILLISECONDS);
            RandomHand hand = new RandomHand(desk.desk(), SEED, files(folder));
            bursts(desk, hand, WARM_UP_BURSTS, minutes(MINUTES / 10));
            List<Long> heap = new ArrayList<>(List.of(heapAtRest(desk)));
            for (int part = 0; part < PARTS; part++) {
                bursts(desk, hand, SHORT_BURSTS / PARTS, minutes(0.9 * MINUTES / PARTS));
                heap.add(heapAtRest(desk));
            }
            probe.shutdownNow();
            report(heap);
            assertThat(desk.failures()).isEmpty();
            assertThat(heap.getLast() - heap.getFirst())
                    .as("heap kept, in bytes")
                    .isLessThan(HEAP_GROWTH);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertThat(failures).isEmpty();
    }

    private static long minutes(double ahead) {
        return System.nanoTime() + (long) (ahead * 60e9);
    }

    private static List<Path> files(Path folder) throws IOException {
        Path letters = folder.resolve("letters.csv");
        Files.writeString(letters, "a,b\n1,2\nx,y\n");
        return List.of(
                Path.of("assets/data/moons.csv"),
                Path.of("assets/data/geyser.csv"),
                letters,
                folder.resolve("not there.csv"));
    }

    /** At least so many bursts, and on until the time is over. */
    private void bursts(DeskFixture desk, RandomHand hand, int least, long until) throws TimeoutException {
        for (int burst = 0; burst < least || System.nanoTime() < until; burst++) {
            done.clear();
            for (int i = 0; i < BURST; i++) {
                done.add(desk.fx(hand::act));
            }
            desk.frames(2);
            everythingAskedForIsDone(desk, 1 + burst % 4);
            assertThat(desk.failures()).as("after %s", done).isEmpty();
            assertThat(failures).as("after %s", done).isEmpty();
        }
    }

    /** The session has the experiment that the desk shows, and does exactly the steps that are asked for. */
    private void everythingAskedForIsDone(DeskFixture desk, int steps) throws TimeoutException {
        desk.run(() -> {
            desk.desk().pane().motion().end();
            desk.model().transport().pause();
        });
        // Files are read on the painter's thread, and what is in them becomes the target when that is done.
        CompletableFuture.runAsync(() -> {}, desk.desk().painter().executor()).join();
        // A seed never used before, so that nothing from before can be taken for what is asked for now.
        Experiment shown = desk.fx(() -> desk.model().experiment().withSeed(++seed));
        desk.run(() -> desk.model().edits().adopt(shown, new Object()));
        until(desk, "the session has the experiment that the desk shows, at step 0", () -> {
            Snapshot snapshot = desk.model().measured().snapshotProperty().get();
            return snapshot != null
                    && snapshot.step() == 0
                    && snapshot.experiment().equals(shown)
                    && step(desk) == 0
                    && state(desk) == State.PAUSED;
        });
        for (int i = 0; i < steps; i++) {
            desk.run(() -> desk.model().transport().step(StepKind.BOTH, 1));
        }
        until(desk, steps + " steps are done", () -> state(desk) == State.DIVERGED || step(desk) >= steps);
        desk.frames(2);
        if (desk.fx(() -> state(desk)) != State.DIVERGED) {
            assertThat(desk.fx(() -> step(desk))).as("after %s", done).isEqualTo(steps);
        }
    }

    private static long step(DeskFixture desk) {
        return desk.model().statusProperty().get().step();
    }

    private void until(DeskFixture desk, String what, Callable<Boolean> condition) {
        try {
            desk.until(condition);
        } catch (TimeoutException never) {
            throw new AssertionError(
                    "not in time: " + what + "; "
                            + desk.model().statusProperty().get() + ", "
                            + desk.model().experiment() + ", after " + done,
                    never);
        }
    }

    private static State state(DeskFixture desk) {
        State state = desk.model().statusProperty().get().state();
        assertThat(state).isNotEqualTo(State.FAILED);
        return state;
    }

    /** Bytes in use when everything is as at the start. */
    private static long heapAtRest(DeskFixture desk) throws TimeoutException {
        desk.run(() -> {
            desk.desk().appearance().presentationProperty().set(false);
            desk.desk().appearance().carryingProperty().set(false);
            desk.desk().pane().grid().enlarge(null);
            desk.model().edits().open(Presets.first());
            desk.model().reset();
        });
        desk.size(1280, 800);
        // Every chart has three pictures: all of them shall have the present size.
        for (int i = 0; i < 2 * Theme.values().length; i++) {
            desk.run(desk.desk().shell().present().of("theme").run());
            desk.settle();
        }
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            desk.frames(3);
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    /** How long the JavaFX thread lets one wait. */
    private void probe() {
        long asked = System.nanoTime();
        Platform.runLater(() -> waits.add((System.nanoTime() - asked) / 1e6));
    }

    private void report(List<Long> heap) {
        double[] sorted = waits.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        System.out.printf(
                "soak: heap %s MB after warming up and after each part of the rest; the JavaFX thread answers within"
                        + " %.0f ms (median), %.0f ms (19 of 20), %.0f ms (longest of %d)%n",
                heap.stream().map(bytes -> String.format("%.1f", bytes / 1e6)).collect(Collectors.joining(", ")),
                sorted[sorted.length / 2],
                sorted[(int) (0.95 * (sorted.length - 1))],
                sorted[sorted.length - 1],
                sorted.length);
    }
}
