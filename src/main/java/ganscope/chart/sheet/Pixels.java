package ganscope.chart.sheet;

import ganscope.evaluation.metric.Series;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Draws grey pictures, each of their pixels a square of one colour. */
public final class Pixels {
    private Pixels() {}

    /**
     * Draws one.
     *
     * @param pixels of several pictures, from −1 (black) to 1 (white)
     * @param picture which of them
     * @param side pixels along an edge
     * @param place where it is drawn
     */
    public static void draw(Graphics2D g, Series pixels, int picture, int side, Rectangle2D place) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < side * side; i++) {
            int grey = grey(pixels.get(picture * side * side + i));
            image.setRGB(i % side, i / side, grey << 16 | grey << 8 | grey);
        }
        draw(g, image, place);
    }

    /** Draws one that is coloured already. */
    public static void draw(Graphics2D g, BufferedImage image, Rectangle2D place) {
        Object before = g.getRenderingHint(RenderingHints.KEY_INTERPOLATION);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        int left = (int) Math.round(place.getMinX());
        int top = (int) Math.round(place.getMinY());
        g.drawImage(
                image,
                left,
                top,
                (int) Math.round(place.getMaxX()) - left,
                (int) Math.round(place.getMaxY()) - top,
                null);
        if (before != null) {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, before);
        }
    }

    private static int grey(double value) {
        return (int) Math.clamp(Math.round(127.5 * (value + 1)), 0, 255);
    }
}
