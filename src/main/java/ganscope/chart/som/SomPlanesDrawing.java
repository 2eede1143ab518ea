package ganscope.chart.som;

import ganscope.chart.curve.Figure;
import ganscope.chart.curve.Term;
import ganscope.chart.curve.Tiles;
import ganscope.chart.layer.TileLayer;
import ganscope.chart.sheet.ImageSheet;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.ColorScale;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.som.MapGrid;
import ganscope.som.MapView;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The component planes: the grid once for each coordinate, each unit in the shade of its weight, from its lowest (pale) to its
 * highest (dark). Those of pictures stand where their pixels do.
 */
final class SomPlanesDrawing implements SomDrawing {
    /** More planes than this nobody can tell apart. */
    private static final int MOST = 256;

    private static final double HEAD = 16;

    @Override
    public Picture picture(SomScene scene, Look look) {
        MapView map = scene.map();
        ChartText text = look.text();
        int shown = Math.min(map.data().dimension(), MOST);
        double[][] planes = IntStream.range(0, shown).mapToObj(map::component).toArray(double[][]::new);
        boolean named = map.side() == 0 && shown <= 36;
        double head = named ? HEAD * look.unit() : 0;
        Function<Rectangle2D, Tiles> tiles = area -> tiles(area, map, shown, head);
        Sheet sheet = ImageSheet.of(look)
                .layer(new TileLayer(tiles, (g, i, place) -> {
                    if (i < shown) {
                        if (named) {
                            ImageSheet.words(
                                    g,
                                    name(map, i, text),
                                    new Rectangle2D.Double(place.getX(), place.getY(), place.getWidth(), head),
                                    look);
                        }
                        plane(g, map.grid(), planes[i], below(ImageSheet.inner(place, look), head), look);
                    }
                }))
                .figure(new Figure.Tiled(
                        Term.SOM_PLANE,
                        text.get("chart.key.som-plane"),
                        tiles,
                        i -> i < shown ? name(map, i, text) : "",
                        i -> i < shown ? between(planes[i], text) : ""));
        return sheet.picture(
                SomChart.PLANES.title(look.options()),
                text.get(SomChart.PLANES.key(map.side() > 0 ? "about-pictures" : "about")));
    }

    private static Tiles tiles(Rectangle2D area, MapView map, int shown, double head) {
        MapGrid grid = map.grid();
        if (map.side() > 0) {
            return Tiles.of(area, map.side(), map.side(), 1, 0);
        }
        double across = Math.clamp(grid.columns() / (grid.rows() * grid.shape().rowHeight()), 0.5, 4);
        Tiles best = Tiles.of(area, 1, shown, across, head);
        for (int columns = 2; columns <= shown; columns++) {
            Tiles next = Tiles.of(area, columns, Math.ceilDiv(shown, columns), across, head);
            best = next.width() > best.width() ? next : best;
        }
        return best;
    }

    private static Rectangle2D below(Rectangle2D place, double head) {
        return new Rectangle2D.Double(
                place.getX(), place.getY() + head, place.getWidth(), Math.max(1, place.getHeight() - head));
    }

    private static String name(MapView map, int axis, ChartText text) {
        if (map.side() > 0) {
            return text.get("chart.at.som-pixel", axis / map.side() + 1, axis % map.side() + 1);
        }
        return axis < map.columns().size()
                ? map.columns().get(axis)
                : text.get(axis == 0 ? "chart.axis.x" : "chart.axis.y");
    }

    private static String between(double[] plane, ChartText text) {
        return text.get(
                "chart.at.som-between",
                ChartText.number(Arrays.stream(plane).min().orElse(0)),
                ChartText.number(Arrays.stream(plane).max().orElse(0)));
    }

    private static void plane(Graphics2D g, MapGrid grid, double[] values, Rectangle2D place, Look look) {
        double low = Arrays.stream(values).min().orElse(0);
        double high = Arrays.stream(values).max().orElse(1);
        ColorScale scale = SomUnitsDrawing.scale("", low, high, look);
        double width = grid.columns() - 1 + 1 + grid.shape().offset() * (grid.rows() > 1 ? 1 : 0);
        double rowHeight = grid.shape().rowHeight();
        double height = (grid.rows() - 1) * rowHeight + 1;
        double cell = place.getWidth() / width;
        double step = place.getHeight() / height;
        for (int unit = 0; unit < values.length; unit++) {
            int left = (int) Math.floor(place.getMinX() + grid.x(unit) * cell);
            int right = (int) Math.floor(place.getMinX() + (grid.x(unit) + 1) * cell);
            int bottom = (int) Math.floor(place.getMaxY() - grid.y(unit) * step);
            int top = (int) Math.floor(place.getMaxY() - (grid.y(unit) + 1) * step);
            g.setPaint(scale.color(values[unit]));
            g.fill(new Rectangle2D.Double(left, top, Math.max(1, right - left), Math.max(1, bottom - top)));
        }
    }
}
