package ganscope.chart.image;

import ganscope.chart.curve.Figure;
import ganscope.chart.curve.KeyEntry;
import ganscope.chart.curve.Term;
import ganscope.chart.curve.Tiles;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.input.ChartTable;
import ganscope.chart.layer.TileLayer;
import ganscope.chart.run.Drawing;
import ganscope.chart.sheet.ImageSheet;
import ganscope.chart.sheet.Picture;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.ImageView;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.function.Function;

/** Generated pictures, each beside the real one that is nearest to it, and how far that is. */
public final class NeighboursDrawing implements Drawing {
    private static final double LEAST = 44;

    @Override
    public Picture picture(ChartInput input, Look look) {
        ImageView view = ImageSheet.view(input);
        ChartKind kind = ChartKind.NEIGHBOURS;
        if (view == null) {
            return ImageSheet.missing(kind, input, look);
        }
        ChartText text = look.text();
        ChartTheme theme = look.theme();
        double line = 15 * look.unit();
        int most = view.distances().size();
        Function<Rectangle2D, Tiles> tiles = area -> Tiles.fit(area, most, 2.3, line, LEAST * look.unit());
        return ImageSheet.of(look)
                .layer(new TileLayer(tiles, (g, i, place) -> pair(g, view, i, place, line, look)))
                .figure(new Figure.Tiled(
                        Term.NEAREST,
                        text.get("chart.key.distance"),
                        tiles,
                        i -> text.get("chart.key.distance"),
                        i -> ChartText.number(view.distances().get(i))))
                .explain(Term.PICTURE, text.get("chart.key.generated"), theme.generated(), KeyEntry.Mark.AREA)
                .explain(Term.NEAREST_PICTURE, text.get("chart.key.nearest"), theme.real(), KeyEntry.Mark.AREA)
                .picture(
                        kind.title(look.options()),
                        text.get(
                                kind.key("now"),
                                ChartText.number(view.nearestMean()),
                                ChartText.number(view.nearestReal())));
    }

    private static void pair(Graphics2D g, ImageView view, int i, Rectangle2D place, double line, Look look) {
        double size = (place.getHeight() - line) * 0.96;
        double left = place.getCenterX() - size - look.unit();
        double edge = 2 * look.unit();
        Rectangle2D first = new Rectangle2D.Double(left, place.getY(), size, size);
        Rectangle2D second = new Rectangle2D.Double(place.getCenterX() + look.unit(), place.getY(), size, size);
        ImageSheet.framed(g, view.samples(), i, view.side(), first, look.theme().generated(), edge);
        ImageSheet.framed(
                g, view.nearest(), i, view.side(), second, look.theme().real(), edge);
        ImageSheet.words(
                g,
                String.format(Locale.ROOT, "%.2f", view.distances().get(i)),
                new Rectangle2D.Double(place.getX(), place.getY() + size, place.getWidth(), line),
                look);
    }

    @Override
    public ChartTable table(ChartInput input) {
        ImageView view = ImageSheet.view(input);
        return view == null
                ? new ChartTable()
                : new ChartTable()
                        .column("distance", view.distances())
                        .column("sample_pixel", view.samples())
                        .column("nearest_pixel", view.nearest());
    }
}
