package ganscope.chart.style;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.SinglePixelPackedSampleModel;
import org.jspecify.annotations.Nullable;

/**
 * The pixels behind a drawing surface, into which small pictures are laid directly: thousands of calls of
 * {@link Graphics2D#drawImage(java.awt.Image, int, int, java.awt.image.ImageObserver)} cost ten times as much as their pixels.
 */
public final class DotRaster {
    /** Tells what is drawn of the image that it draws into. */
    private static final RenderingHints.Key KEY = new RenderingHints.Key(7341) {
        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof DotRaster;
        }
    };

    private static final int OPAQUE = 255;

    private final int[] pixels;
    private final int stride;
    private final int width;
    private final int height;

    private DotRaster(int[] pixels, int stride, int width, int height) {
        this.pixels = pixels;
        this.stride = stride;
        this.width = width;
        this.height = height;
    }

    /**
     * Lets these graphics of an image know its pixels.
     *
     * @throws IllegalArgumentException if the image is neither of TYPE_INT_RGB nor of TYPE_INT_ARGB_PRE, or a part of another
     */
    public static void know(Graphics2D graphics, BufferedImage image) {
        boolean type =
                image.getType() == BufferedImage.TYPE_INT_RGB || image.getType() == BufferedImage.TYPE_INT_ARGB_PRE;
        if (!type
                || image.getRaster().getParent() != null
                || !(image.getRaster().getDataBuffer() instanceof DataBufferInt buffer)
                || !(image.getRaster().getSampleModel() instanceof SinglePixelPackedSampleModel model)) {
            throw new IllegalArgumentException(
                    "image: of type " + image.getType() + " (a whole one of TYPE_INT_RGB or TYPE_INT_ARGB_PRE)");
        }
        graphics.setRenderingHint(
                KEY, new DotRaster(buffer.getData(), model.getScanlineStride(), image.getWidth(), image.getHeight()));
    }

    /** The pixels behind these graphics; null if they are not known. */
    static @Nullable DotRaster of(Graphics2D graphics) {
        return (DotRaster) graphics.getRenderingHint(KEY);
    }

    /** What the clip of these graphics leaves, in pixels; null if it is no upright rectangle. */
    @Nullable
    Rectangle within(Graphics2D graphics, AffineTransform upright) {
        Rectangle all = new Rectangle(0, 0, width, height);
        Shape clip = graphics.getClip();
        if (clip == null) {
            return all;
        }
        if (!(clip instanceof Rectangle2D rectangle)) {
            return null;
        }
        Rectangle2D device = upright.createTransformedShape(rectangle).getBounds2D();
        int left = (int) Math.ceil(device.getMinX() - 0.5); // a pixel counts if its centre is inside
        int top = (int) Math.ceil(device.getMinY() - 0.5);
        int right = (int) Math.ceil(device.getMaxX() - 0.5);
        int bottom = (int) Math.ceil(device.getMaxY() - 0.5);
        return all.intersection(new Rectangle(left, top, Math.max(0, right - left), Math.max(0, bottom - top)));
    }

    /**
     * Lays a square picture over what is there (source over destination; Porter and Duff, 1984).
     *
     * @param x its left column here
     * @param y its upper row here
     * @param clip nothing is changed outside
     */
    void lay(Stamp stamp, int x, int y, Rectangle clip) {
        int bottom = Math.min(y + stamp.side, clip.y + clip.height);
        for (int row = Math.max(y, clip.y); row < bottom; row++) {
            int begin = stamp.begins[row - y];
            int end = Math.min(stamp.ends[row - y], clip.x + clip.width - x);
            int from = (row - y) * stamp.side;
            int to = row * stride + x;
            for (int column = Math.max(begin, clip.x - x); column < end; column++) {
                int above = stamp.pixels[from + column];
                int share = OPAQUE - (above >>> 24);
                pixels[to + column] = share == 0 ? above : above + dimmed(pixels[to + column], share);
            }
        }
    }

    /** A small square picture, and where in each of its rows there is anything. */
    static final class Stamp {
        private final int[] pixels;
        private final int side;
        private final int[] begins;
        private final int[] ends;

        /**
         * A picture.
         *
         * @param image square, of TYPE_INT_ARGB_PRE
         */
        Stamp(BufferedImage image) {
            side = image.getWidth();
            pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            begins = new int[side];
            ends = new int[side];
            for (int row = 0; row < side; row++) {
                while (ends[row] < side && pixels[row * side + ends[row]] == 0) {
                    ends[row]++;
                }
                begins[row] = ends[row];
                for (int column = begins[row]; column < side; column++) {
                    if (pixels[row * side + column] != 0) {
                        ends[row] = column + 1;
                    }
                }
            }
        }
    }

    /** All four channels times share / 255, rounded. */
    private static int dimmed(int pixel, int share) {
        return scaled(pixel >>> 8 & 0xff00ff, share) << 8 | scaled(pixel & 0xff00ff, share);
    }

    /** Two channels at once: k / 255 = (k + k / 256) / 256 for k with a half added. */
    private static int scaled(int channels, int share) {
        int product = channels * share + 0x800080;
        return product + (product >>> 8 & 0xff00ff) >>> 8 & 0xff00ff;
    }
}
