package ganscope.view.chart;

import ganscope.chart.sheet.PaintedChart;
import java.awt.image.BufferedImage;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * A region that shows a chart, painted on the {@link ChartPainter}'s thread in the screen's own pixels.
 *
 * <p>Three pictures go round: the one on screen, the one that the renderer may still be reading from the frame before,
 * and the one being painted. At most one painting is under way; a newer input waits for the next frame.
 *
 * <p>A painting that fails, whatever the reason, is told by {@link #failureProperty()}; the next input that is painted well
 * takes the failure away.
 */
public final class ChartSurface extends Region {
    private static final int SMALLEST = 48;
    /** A chart that failed is not tried again sooner, so that it leaves the painter to the others. */
    private static final long REST_NANOS = 500_000_000L;

    /** What a chart shows: immutable, and equal to another one that would look the same. */
    public interface Subject {
        /**
         * Paints it over the whole of a picture.
         *
         * @param pixelScale pixels of the picture for one of the chart's
         * @return where what has come to stand
         */
        PaintedChart paint(BufferedImage picture, double pixelScale);
    }

    /** Paints a subject over a picture of so many pixels for one of the chart's, and tells where what has come to stand. */
    public interface Brush {
        /** As {@link Subject#paint}. */
        PaintedChart paint(Subject subject, BufferedImage picture, double pixelScale);
    }

    /** What to paint. */
    private record Request(Subject subject, int width, int height, double pixelScale) {}

    private final ChartPainter painter;
    private final ImageView view = new ImageView();
    private final AtomicReference<@Nullable ChartPicture> painted = new AtomicReference<>();
    private final AtomicReference<@Nullable Throwable> spoilt = new AtomicReference<>();
    private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>();
    private Brush brush = Subject::paint;
    private @Nullable ChartPicture shown;
    private @Nullable ChartPicture retired;
    private @Nullable ChartPicture free;
    private boolean busy;
    private boolean current;
    private @Nullable Request last;
    private long redraws;
    private long failedAt;

    /** A surface without a picture. */
    public ChartSurface(ChartPainter painter) {
        this.painter = painter;
        getStyleClass().add("chart-surface");
        view.setManaged(false);
        // one pixel of the picture is one of the screen: nothing to filter, and the software pipeline copies rows
        view.setSmooth(false);
        getChildren().add(view);
        setMinSize(SMALLEST, SMALLEST);
    }

    /** Once per frame: takes over a finished picture, and asks for a new one if what is to be shown has changed. */
    public void frame(Subject subject) {
        takeOver();
        Request next = request(subject);
        current = !busy && next != null && next.equals(last);
        if (busy || next == null || next.equals(last) || rests()) {
            return;
        }
        last = next;
        try {
            order(next);
        } catch (RuntimeException | Error problem) {
            fail(problem);
        }
    }

    /** Whether it failed a moment ago. */
    private boolean rests() {
        return failure.get() != null && System.nanoTime() - failedAt < REST_NANOS;
    }

    private void order(Request next) {
        ChartPicture canvas = free != null && free.hasSize(next.width, next.height)
                ? free
                : new ChartPicture(next.width, next.height);
        free = null;
        painter.executor().execute(() -> paint(next, canvas));
        busy = true;
    }

    /** Why the chart could not be painted when it was last tried; null while all is well. */
    public ReadOnlyObjectProperty<@Nullable Throwable> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Takes note of a failure, here or of whoever asks for frames. */
    public void fail(Throwable problem) {
        busy = false;
        failedAt = System.nanoTime();
        failure.set(problem);
    }

    /** Paints with something else from now on. */
    public void paintWith(Brush other) {
        brush = other;
    }

    /** Whether a painting is under way; not while a finished one waits to be shown, as it does where this is hidden. */
    public boolean isBusy() {
        return busy && painted.get() == null && spoilt.get() == null;
    }

    /** Whether, at the last frame, the picture on screen was of everything there was to show. */
    public boolean isCurrent() {
        return current;
    }

    /** The chart on screen; null before the first. */
    public @Nullable PaintedChart painted() {
        return shown == null ? null : shown.painted();
    }

    /** How many pictures have been shown. */
    public long redraws() {
        return redraws;
    }

    private @Nullable Request request(Subject subject) {
        double scale = pixelScale();
        int width = (int) Math.round(getWidth() * scale);
        int height = (int) Math.round(getHeight() * scale);
        return width < SMALLEST || height < SMALLEST ? null : new Request(subject, width, height, scale);
    }

    private double pixelScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    private void takeOver() {
        Throwable problem = spoilt.getAndSet(null);
        if (problem != null) {
            fail(problem);
        }
        ChartPicture next = painted.getAndSet(null);
        if (next == null) {
            return;
        }
        busy = false;
        failure.set(null);
        redraws++;
        free = retired;
        retired = shown;
        shown = next;
        view.setImage(next.show());
        double scale = pixelScale();
        view.setViewport(new Rectangle2D(0, 0, next.width(), next.height()));
        view.setFitWidth(next.width() / scale);
        view.setFitHeight(next.height() / scale);
    }

    private void paint(Request request, ChartPicture canvas) {
        try {
            canvas.paint(brush, request.subject, request.pixelScale);
            painted.set(canvas);
        } catch (RuntimeException | Error problem) {
            spoilt.set(problem);
        }
    }
}
