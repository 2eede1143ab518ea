package ganscope.chart.curve;

import java.awt.geom.Rectangle2D;

/**
 * Equal tiles side by side in an area, row by row from the top, as large as fit and in the middle.
 *
 * @param columns how many stand in a row
 * @param rows how many rows there are
 * @param width of a tile, in pixels
 * @param height of a tile, in pixels
 * @param left of the first tile
 * @param top of the first tile
 */
public record Tiles(int columns, int rows, double width, double height, double left, double top) {
    /** How much it counts to show all there are, over covering the whole area. */
    private static final double MANY = 0.3;

    /**
     * As many as fit, or as there are: of tiles that are large enough those that cover most, and many rather than few.
     *
     * @param most how many there are
     * @param across width of a tile over its unit
     * @param extra what a tile is higher than its unit, in pixels
     * @param least the smallest unit, in pixels
     */
    public static Tiles fit(Rectangle2D area, int most, double across, double extra, double least) {
        Tiles best = of(area, 1, 1, across, extra);
        double highest = Double.NEGATIVE_INFINITY;
        for (int columns = 1; columns <= most; columns++) {
            for (int rows = 1; columns * rows <= most; rows++) {
                Tiles tiles = of(area, columns, rows, across, extra);
                double unit = tiles.width / across;
                double covered = tiles.count() * tiles.width * unit / (area.getWidth() * area.getHeight());
                double value = unit < least ? unit / least - 1 : covered + MANY * tiles.count() / most;
                if (value > highest) {
                    highest = value;
                    best = tiles;
                }
            }
        }
        return best;
    }

    /** So many, as large as they can be. */
    public static Tiles of(Rectangle2D area, int columns, int rows, double across, double extra) {
        double unit = Math.max(1, Math.min(area.getWidth() / (columns * across), area.getHeight() / rows - extra));
        double width = across * unit;
        double height = unit + extra;
        return new Tiles(
                columns,
                rows,
                width,
                height,
                area.getX() + (area.getWidth() - columns * width) / 2,
                area.getY() + Math.max(0, (area.getHeight() - rows * height) / 2));
    }

    public int count() {
        return columns * rows;
    }

    /** The place of tile i. */
    public Rectangle2D place(int i) {
        return new Rectangle2D.Double(
                left + i % columns * width, top + Math.floorDiv(i, columns) * height, width, height);
    }
}
