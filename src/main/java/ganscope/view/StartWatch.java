package ganscope.view;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Times the start of this process: prints the milliseconds from its begin to the first picture of its window and, where
 * there is something to wait for, to that; then ends it.
 */
final class StartWatch extends AnimationTimer {
    private final BooleanSupplier trained;
    private int pulses;
    private long window;

    /** Begins when the window is shown. */
    StartWatch(BooleanSupplier trained) {
        this.trained = trained;
    }

    @Override
    public void handle(long now) {
        pulses++;
        // The second pulse comes when the first has been drawn.
        if (pulses == 2) {
            window = sinceStart();
        }
        if (pulses >= 2 && trained.getAsBoolean()) {
            stop();
            System.out.println(window + " " + sinceStart());
            Platform.exit();
        }
    }

    private static long sinceStart() {
        Instant start = ProcessHandle.current()
                .info()
                .startInstant()
                .orElseThrow(() -> new IllegalStateException("this system does not tell when a process began"));
        return Duration.between(start, Instant.now()).toMillis();
    }
}
