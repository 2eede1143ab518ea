package ganscope.view.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.explorer.ExplorerChart;
import ganscope.chart.explorer.ExplorerScene.Change;
import ganscope.explorer.Law;
import ganscope.explorer.LawText;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times the pulses of JavaFX while something is dragged; by hand, on a machine that does nothing else. */
@Tag("steady-state")
class ExplorerDragTest {
    /** Until the compilers have done most of their work, which they do beside the drag on the same processor. */
    private static final int WARM = 1200;

    private static final int FRAMES = 900;
    private static final double MILLIS = 1e6;

    /** Two frames of a screen with 60 a second. */
    private static final double ALLOWED = 33.4;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "normal:-1,1; normal:1.5,0.7; PLACE",
                "mixture:normal:-2,0.5+normal:2,0.5; mixture:normal:-1,0.6+normal:2,0.8; PLACE",
                "mixture:normal:-2,0.5+normal:2,0.5; normal:0,1; WIDTH"
            })
    void aDragIsFollowedWithinAFrame(String p, String q, Change change) throws TimeoutException {
        try (ExplorerFixture explorer = new ExplorerFixture()) {
            explorer.size(1280, 800);
            explorer.run(() -> explorer.explorer().open(LawText.parse(p), LawText.parse(q), 500, 40));
            explorer.settle();
            double[] intervals = new double[FRAMES];
            AtomicInteger frames = new AtomicInteger(-WARM);
            long[] seen = new long[2];
            Law start = explorer.fx(() -> (Law) explorer.model().settings().q().side());
            AnimationTimer drag = new AnimationTimer() {
                private long last;

                @Override
                public void handle(long pulse) {
                    long now = System.nanoTime();
                    int frame = frames.getAndIncrement();
                    if (frame == 0) {
                        seen[0] = redraws(explorer);
                    }
                    if (frame >= 0 && frame < FRAMES) {
                        intervals[frame] = (now - last) / MILLIS;
                    }
                    last = now;
                    explorer.model().take(new Hold(false, 0, change));
                    explorer.model().drag();
                    explorer.model().move(start, 0.4 * Math.sin(frame / 20.0));
                }
            };
            explorer.run(drag::start);
            explorer.until(() -> frames.get() >= 0);
            Map<String, Double> before = computed();
            long begin = System.nanoTime();
            explorer.until(() -> frames.get() >= FRAMES);
            explorer.run(drag::stop);
            double seconds = (System.nanoTime() - begin) / 1e9;
            computed()
                    .forEach((thread, millis) -> System.out.println(String.format(
                            Locale.ROOT,
                            "  %s: %.1f ms a frame",
                            thread,
                            (millis - before.getOrDefault(thread, 0.0)) / FRAMES)));
            seen[1] = explorer.fx(() -> redraws(explorer));
            Arrays.sort(intervals);
            double p95 = intervals[(int) (0.95 * (FRAMES - 1))];
            System.out.println(String.format(
                    Locale.ROOT,
                    "%s | %s %s: median %.1f ms, p95 %.1f ms, longest %.1f ms, pictures of the densities %.0f in %.1f s",
                    p,
                    q,
                    change,
                    intervals[FRAMES / 2],
                    p95,
                    intervals[FRAMES - 1],
                    (double) (seen[1] - seen[0]),
                    seconds));
            assertThat(p95).isLessThan(ALLOWED);
            assertThat(explorer.failures()).isEmpty();
        }
    }

    /** What each thread of the window computed, in milliseconds. */
    private static Map<String, Double> computed() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Map<String, Double> computed = new TreeMap<>();
        for (long id : threads.getAllThreadIds()) {
            ThreadInfo info = threads.getThreadInfo(id);
            if (info != null && info.getThreadName().matches("JavaFX Application.*|Quantum.*|chart painter|explorer")) {
                computed.merge(info.getThreadName(), threads.getThreadCpuTime(id) / MILLIS, Double::sum);
            }
        }
        return computed;
    }

    private static long redraws(ExplorerFixture explorer) {
        return explorer.pane().board().cell(ExplorerChart.DENSITIES).surface().redraws();
    }
}
