package ganscope.chart.layer;

import ganscope.chart.axis.Projection;
import ganscope.chart.curve.Tiles;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Function;

/** Tiles over the whole plot, each of which paints itself. */
public final class TileLayer extends PaintedLayer {
    /** Paints one tile. */
    @FunctionalInterface
    public interface Painter {
        /** Paints tile i. */
        void paint(Graphics2D g, int i, Rectangle2D place);
    }

    private final transient Function<Rectangle2D, Tiles> tiles;
    private final transient Painter painter;

    /**
     * Tiles.
     *
     * @param tiles lays them out in an area
     */
    public TileLayer(Function<Rectangle2D, Tiles> tiles, Painter painter) {
        this.tiles = tiles;
        this.painter = painter;
    }

    @Override
    public void paint(Graphics2D g, Projection projection) {
        Tiles laid = tiles.apply(projection.area());
        for (int i = 0; i < laid.count(); i++) {
            painter.paint(g, i, laid.place(i));
        }
    }
}
