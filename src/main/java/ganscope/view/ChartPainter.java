package ganscope.view;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/**
 * The one thread on which charts are painted, so that the JavaFX thread never waits for a picture. Also the place for
 * other slow work of the screen, such as reading files and writing pictures.
 */
final class ChartPainter implements AutoCloseable {
    private static final ThreadFactory DAEMON = task -> {
        Thread thread = new Thread(task, "chart painter");
        thread.setDaemon(true);
        return thread;
    };

    private final ExecutorService thread = Executors.newSingleThreadExecutor(DAEMON);

    /** Runs after everything asked for before. */
    Executor executor() {
        return thread;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
