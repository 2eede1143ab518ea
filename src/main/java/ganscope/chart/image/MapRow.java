package ganscope.chart.image;

import ganscope.chart.curve.Tiles;
import ganscope.evaluation.latent.FeatureLayer;
import java.awt.Color;
import java.awt.geom.Rectangle2D;

/**
 * A row of the chart of feature maps.
 *
 * @param kind what it holds
 * @param layer its numbers
 * @param color that of numbers above 0: of the network that they belong to
 * @param top where it begins, as a share of the height of all rows
 * @param height its share of that
 */
record MapRow(Kind kind, FeatureLayer layer, Color color, double top, double height) {
    /** What a row holds. */
    enum Kind {
        /** The generator's input. */
        LATENT,
        /** What a layer makes. */
        MAPS,
        /** Weights between the picture and channels. */
        KERNELS,
        /** The picture between the networks. */
        PICTURE
    }

    /** The smallest pixel of a picture for which several lines of them are laid, in units of type. */
    private static final double LEAST_PIXEL = 2.5;

    /** The smallest tile of a single number, in units of type. */
    private static final double LEAST_NUMBER = 7;

    private static final int MOST_LINES = 6;

    /** The place of its tiles in the room of all of them. */
    Rectangle2D place(Rectangle2D room) {
        double gap = Math.min(0.08 * height * room.getHeight(), 4);
        return new Rectangle2D.Double(
                room.getX(),
                room.getY() + top * room.getHeight() + gap / 2,
                room.getWidth(),
                height * room.getHeight() - gap);
    }

    /** Its tiles, from the left: in as few lines as show all, or else in as many as can still be seen. */
    Tiles tiles(Rectangle2D room, double unit) {
        Rectangle2D place = place(room);
        double across = (double) layer.width() / layer.height();
        double least = layer.isPlain() ? LEAST_NUMBER * unit : LEAST_PIXEL * unit * layer.height();
        Tiles best = tiles(place, 1, across);
        for (int lines = 2;
                lines <= MOST_LINES && best.count() < layer.kept() && place.getHeight() / lines >= least;
                lines++) {
            best = tiles(place, lines, across);
        }
        return best;
    }

    private Tiles tiles(Rectangle2D place, int lines, double across) {
        double high = Math.max(1, place.getHeight() / lines);
        double wide = across * high;
        int columns = (int) Math.clamp(place.getWidth() / wide, 1, Math.ceilDiv(layer.kept(), lines));
        int filled = Math.min(lines, Math.ceilDiv(layer.kept(), columns));
        return new Tiles(columns, filled, wide, high, place.getX(), place.getY());
    }

    /** How many pictures are shown. */
    int shown(Tiles tiles) {
        return Math.min(tiles.count(), layer.kept());
    }
}
