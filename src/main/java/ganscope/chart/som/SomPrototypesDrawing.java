package ganscope.chart.som;

import ganscope.chart.curve.Figure;
import ganscope.chart.curve.Term;
import ganscope.chart.curve.Tiles;
import ganscope.chart.layer.TileLayer;
import ganscope.chart.sheet.ImageSheet;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.metric.Series;
import ganscope.som.MapGrid;
import ganscope.som.MapView;
import java.awt.geom.Rectangle2D;
import java.util.function.Function;

/** Each unit as the picture that it is, at its place on the grid: the first row at the bottom, as in the U-matrix. */
final class SomPrototypesDrawing implements SomDrawing {
    @Override
    public Picture picture(SomScene scene, Look look) {
        MapView map = scene.map();
        MapGrid grid = map.grid();
        ChartText text = look.text();
        Series pixels = Series.of(map.weights());
        int[] hits = map.quality().hits();
        double offset = grid.rows() > 1 ? grid.shape().offset() : 0;
        Function<Rectangle2D, Tiles> tiles = area -> tiles(area, grid, offset);
        Sheet sheet = ImageSheet.of(look)
                .layer(new TileLayer(tiles, (g, i, place) -> {
                    int unit = unit(i, grid);
                    double shift = unit / grid.columns() % 2 == 1 ? offset * place.getWidth() : 0;
                    Rectangle2D moved = new Rectangle2D.Double(
                            place.getX() + shift, place.getY(), place.getWidth(), place.getHeight());
                    ImageSheet.framed(
                            g,
                            pixels,
                            unit,
                            map.side(),
                            ImageSheet.inner(moved, look),
                            look.theme().generated(),
                            Math.min(look.unit(), place.getWidth() / 24));
                }))
                .figure(new Figure.Tiled(
                        Term.SOM_UNIT,
                        text.get("chart.key.som-unit"),
                        tiles,
                        i -> text.get(
                                "chart.at.som-unit",
                                text.count(unit(i, grid) / grid.columns()),
                                text.count(unit(i, grid) % grid.columns())),
                        i -> text.get("chart.at.som-hits", text.count(hits[unit(i, grid)]))));
        return sheet.picture(SomChart.PROTOTYPES.title(look.options()), SomChart.PROTOTYPES.about(look.options()));
    }

    private static Tiles tiles(Rectangle2D area, MapGrid grid, double offset) {
        double share = grid.columns() / (grid.columns() + offset);
        if (grid.rows() == 1) { // a row of many would be a hairline: it is broken into lines
            return Tiles.fit(area, grid.columns(), 1, 0, 1);
        }
        return Tiles.of(
                new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth() * share, area.getHeight()),
                grid.columns(),
                grid.rows(),
                1,
                0);
    }

    /** Tiles run from the top, units from the bottom; a broken row from the top as well. */
    private static int unit(int tile, MapGrid grid) {
        return grid.rows() == 1
                ? tile
                : (grid.rows() - 1 - tile / grid.columns()) * grid.columns() + tile % grid.columns();
    }
}
