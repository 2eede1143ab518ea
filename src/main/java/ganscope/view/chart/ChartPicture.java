package ganscope.view.chart;

import ganscope.chart.sheet.PaintedChart;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/**
 * One picture in memory that Java2D paints and JavaFX shows without copying. Only one side may use it at a time:
 * {@link ChartSurface} sees to that.
 */
final class ChartPicture {
    private final BufferedImage canvas;
    private final PixelBuffer<IntBuffer> pixels;
    private final WritableImage image;
    private @Nullable PaintedChart painted;

    ChartPicture(int width, int height) {
        canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] memory = ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData();
        pixels = new PixelBuffer<>(width, height, IntBuffer.wrap(memory), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(pixels);
    }

    boolean hasSize(int width, int height) {
        return canvas.getWidth() == width && canvas.getHeight() == height;
    }

    int width() {
        return canvas.getWidth();
    }

    int height() {
        return canvas.getHeight();
    }

    /** For the painter's thread: paints over all of it. */
    void paint(ChartSurface.Brush brush, ChartSurface.Subject subject, double pixelScale) {
        painted = brush.paint(subject, canvas, pixelScale);
    }

    /** Where what stands in the chart that was painted last; null before the first. */
    @Nullable
    PaintedChart painted() {
        return painted;
    }

    /** For the JavaFX thread: the image, with its memory declared changed. */
    WritableImage show() {
        pixels.updateBuffer(buffer -> null);
        return image;
    }
}
