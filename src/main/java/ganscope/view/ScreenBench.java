package ganscope.view;

import ganscope.chart.input.ChartKind;
import ganscope.gan.experiment.Experiment;
import ganscope.session.TrainingSession;
import ganscope.text.Language;
import ganscope.view.model.Theme;
import ganscope.view.model.start.DeskLayout;
import ganscope.view.model.start.StartOptions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Measures the whole window while training runs flat out, beside the same training without a window. */
public final class ScreenBench {
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e6;
    private static final List<ChartKind> SIX = List.of(
            ChartKind.FIELD,
            ChartKind.DIVERGENCE_AND_DISTANCE,
            ChartKind.LATENT_GRID,
            ChartKind.PLAN_2D,
            ChartKind.MODES,
            ChartKind.LOSSES);

    private ScreenBench() {}

    /**
     * What was measured.
     *
     * @param charts how many charts were visible
     * @param frames how many pulses of JavaFX were timed
     * @param medianMillis the median interval between pulses
     * @param p95Millis 19 of 20 intervals are at most this
     * @param maxMillis the longest interval: the worst stall
     * @param redrawsPerSecond new pictures a second of the chart that got the fewest
     * @param stepsPerSecond training steps per second behind the window
     * @param headlessStepsPerSecond the same without a window
     */
    public record Report(
            int charts,
            int frames,
            double medianMillis,
            double p95Millis,
            double maxMillis,
            double redrawsPerSecond,
            double stepsPerSecond,
            double headlessStepsPerSecond) {}

    /**
     * Opens a window of 1280 × 800 with six charts, or with two runs of four each, trains, and measures. Not for the JavaFX thread.
     *
     * @param experiment a 2-D experiment
     * @param twins whether two runs of it train side by side, with four charts each
     * @param warmUp seconds before the measurement
     * @param seconds of the measurement
     */
    public static Report run(Experiment experiment, boolean twins, double warmUp, double seconds)
            throws InterruptedException {
        double headless = headless(experiment, warmUp, seconds);
        CompletableFuture<Report> report = new CompletableFuture<>();
        Platform.startup(() -> {
            DeskLayout first = DeskLayout.first();
            DeskLayout layout = new DeskLayout(
                    Theme.LIGHT,
                    Language.ENGLISH,
                    1280,
                    800,
                    false,
                    true,
                    true,
                    first.open(),
                    first.line(),
                    twins ? SIX.subList(0, 4) : SIX,
                    first.images());
            Desk desk = new Desk(new StartOptions(experiment, layout, true, false));
            Stage stage = new Stage();
            desk.show(stage);
            desk.model().transport().speed(Double.POSITIVE_INFINITY);
            if (twins) {
                desk.pane().twins().fromStart();
            }
            new Watch(desk, stage, warmUp, seconds, headless, report).start();
        });
        return report.join();
    }

    private static double headless(Experiment experiment, double warmUp, double seconds) throws InterruptedException {
        try (TrainingSession session = new TrainingSession(experiment)) {
            session.play();
            Thread.sleep((long) (1000 * warmUp));
            long from = session.status().step();
            long begin = System.nanoTime();
            Thread.sleep((long) (1000 * seconds));
            return (session.status().step() - from) / ((System.nanoTime() - begin) / NANOS);
        }
    }

    /** Times every pulse. */
    private static final class Watch extends AnimationTimer {
        private final Desk desk;
        private final Stage stage;
        private final double warmUp;
        private final double seconds;
        private final double headless;
        private final CompletableFuture<Report> report;
        private final double[] intervals = new double[100_000];
        private int frames;
        private long begin;
        private long last;
        private long stepsBefore;
        private long @Nullable [] redrawsBefore;

        Watch(
                Desk desk,
                Stage stage,
                double warmUp,
                double seconds,
                double headless,
                CompletableFuture<Report> report) {
            this.desk = desk;
            this.stage = stage;
            this.warmUp = warmUp;
            this.seconds = seconds;
            this.headless = headless;
            this.report = report;
        }

        @Override
        public void handle(long pulse) {
            long now = System.nanoTime();
            if (begin == 0 || desk.model().measured().snapshotProperty().get() == null) {
                begin = now;
            }
            double elapsed = (now - begin) / NANOS;
            if (elapsed >= warmUp && redrawsBefore == null) {
                redrawsBefore = redraws();
                stepsBefore = desk.model().statusProperty().get().step();
            } else if (redrawsBefore != null && frames < intervals.length) {
                intervals[frames++] = (now - last) / MILLIS;
            }
            last = now;
            if (redrawsBefore != null && elapsed >= warmUp + seconds) {
                stop();
                report.complete(report(redrawsBefore, elapsed - warmUp));
                stage.hide();
                desk.close();
                Platform.exit();
            }
        }

        private long[] redraws() {
            return desk.pane().runs().sides().stream()
                    .flatMap(side -> side.grid().cells().stream())
                    .mapToLong(cell -> cell.surface().redraws())
                    .toArray();
        }

        private Report report(long[] before, double time) {
            double[] sorted = Arrays.copyOf(intervals, frames);
            Arrays.sort(sorted);
            long[] after = redraws();
            long fewest = Long.MAX_VALUE;
            for (int i = 0; i < after.length; i++) {
                fewest = Math.min(fewest, after[i] - before[i]);
            }
            return new Report(
                    after.length,
                    frames,
                    sorted[frames / 2],
                    sorted[(int) (0.95 * (frames - 1))],
                    sorted[frames - 1],
                    fewest / time,
                    (desk.model().statusProperty().get().step() - stepsBefore) / time,
                    headless);
        }
    }
}
