package ganscope.view;

import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.view.model.start.DeskLayout;
import ganscope.view.model.start.StartOptions;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * The start of the window as far as nobody sees it: the desk is built, trains and paints its charts in a scene that belongs
 * to no window, so that Java's ahead-of-time cache knows what a start needs. Needs a display all the same.
 */
public final class WindowRehearsal {
    /** How long the desk trains, in nanoseconds. */
    private static final long LONG_ENOUGH = 4_000_000_000L;

    private WindowRehearsal() {}

    /**
     * Rehearses. Not for the JavaFX thread.
     *
     * @throws UnsupportedOperationException if there is no screen
     */
    public static void run() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            Experiment experiment = Presets.first().experiment();
            Desk desk = new Desk(new StartOptions(experiment, DeskLayout.first(), true, false));
            desk.prepare();
            new Beat(desk, done).start();
        });
        done.await(1, TimeUnit.MINUTES);
        Platform.exit();
    }

    /** Paints the scene now and then, as a window would. */
    private static final class Beat extends AnimationTimer {
        private static final long BETWEEN = 200_000_000L;
        private final Desk desk;
        private final CountDownLatch done;
        private long begin;
        private long last;

        Beat(Desk desk, CountDownLatch done) {
            this.desk = desk;
            this.done = done;
        }

        @Override
        public void handle(long now) {
            if (begin == 0) {
                begin = now;
            }
            desk.shell().frame(now);
            if (now - last > BETWEEN) {
                last = now;
                desk.scene().snapshot(null);
            }
            if (now - begin > LONG_ENOUGH) {
                stop();
                desk.close();
                done.countDown();
            }
        }
    }
}
