package ganscope.view.chart;

import ganscope.natives.NativeGate;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.slf4j.LoggerFactory;

/**
 * The one thread on which charts are painted, so that the JavaFX thread never waits for a picture. Also the place for
 * other slow work of the screen, such as reading files and writing pictures. Before anything else it loads Java2D's
 * libraries, behind the {@link NativeGate}.
 */
public final class ChartPainter implements AutoCloseable {
    private static final ThreadFactory DAEMON = task -> {
        Thread thread = new Thread(
                () -> {
                    NativeGate.SYSTEM.pass("the fonts of charts", ChartPainter::loadFonts);
                    task.run();
                },
                "chart painter");
        thread.setDaemon(true);
        return thread;
    };

    private final ExecutorService thread = Executors.newSingleThreadExecutor(DAEMON);

    /** What every chart needs is loaded by the first letter that Java2D draws. */
    private static void loadFonts() {
        try {
            Graphics2D graphics = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB_PRE).createGraphics();
            graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 8));
            graphics.drawString("0", 0, 8);
            graphics.dispose();
        } catch (RuntimeException | LinkageError none) {
            // Each chart will say so in its place.
            LoggerFactory.getLogger(ChartPainter.class).warn("Java2D draws no letters here: {}", none.toString());
        }
    }

    /** Starts the thread before there is something to paint. */
    public void begin() {
        thread.execute(() -> {});
    }

    /** Runs after everything asked for before. */
    public Executor executor() {
        return thread;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
