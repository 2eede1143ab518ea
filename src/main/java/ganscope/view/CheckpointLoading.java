package ganscope.view;

import ganscope.checkpoint.CheckpointFile;
import ganscope.natives.NativeGate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.slf4j.LoggerFactory;

/**
 * Loads what reads and writes checkpoints, once, while the JavaFX thread stands still: whatever that thread makes the system
 * load, such as a dialogue's libraries, must not meet it; see decision record 8. The window waits for a second then.
 */
final class CheckpointLoading implements Runnable {
    /** The longest that the JavaFX thread is waited for; where it has ended, nobody loads beside. */
    private static final int PATIENCE_SECONDS = 5;

    /** The one of this process. */
    static final CheckpointLoading SYSTEM = new CheckpointLoading();

    private boolean loaded;

    private CheckpointLoading() {}

    @Override
    public synchronized void run() {
        if (loaded) {
            return;
        }
        if (Platform.isFxApplicationThread()) {
            CheckpointFile.prepare();
        } else {
            NativeGate.SYSTEM.pass(
                    "checkpoints, before the screen waits", () -> {}); // whoever is inside needs the screen
            whileScreenWaits(CheckpointFile::prepare);
        }
        loaded = true;
    }

    private static void whileScreenWaits(Runnable loading) {
        CountDownLatch waits = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        try {
            Platform.runLater(() -> {
                waits.countDown();
                await(done);
            });
            await(waits);
            loading.run();
        } finally {
            done.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LoggerFactory.getLogger(CheckpointLoading.class).debug("no longer waited for");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
