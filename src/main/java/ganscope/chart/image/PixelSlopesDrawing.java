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
import ganscope.chart.sheet.Pixels;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.ImageView;
import ganscope.evaluation.metric.Series;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Function;

/**
 * Where the discriminator wants a pixel brighter or darker: over each generated picture the slope of its score by every
 * pixel, as squares whose area is its size.
 */
public final class PixelSlopesDrawing implements Drawing {
    private static final double LEAST = 96;
    private static final int MOST = 12;

    @Override
    public Picture picture(ChartInput input, Look look) {
        ImageView view = ImageSheet.view(input);
        ChartKind kind = ChartKind.PIXEL_SLOPES;
        if (view == null) {
            return ImageSheet.missing(kind, input, look);
        }
        ChartText text = look.text();
        int most = Math.min(MOST, view.scores().size());
        Function<Rectangle2D, Tiles> tiles = area -> Tiles.fit(area, most, 1, 0, LEAST * look.unit());
        double steepest = steepest(view.slopes());
        return ImageSheet.of(look)
                .layer(new TileLayer(tiles, (g, i, place) -> {
                    Rectangle2D inner = ImageSheet.inner(place, look);
                    Pixels.draw(g, view.samples(), i, view.side(), inner);
                    squares(g, view, i, inner, steepest, look);
                }))
                .figure(new Figure.Tiled(
                        Term.SCORE,
                        text.get("chart.key.score-of-picture"),
                        tiles,
                        i -> text.get("chart.key.score-of-picture"),
                        i -> ChartText.number(view.scores().get(i))))
                .explain(Term.BRIGHTER, text.get("chart.key.brighter"), brighter(look), KeyEntry.Mark.AREA)
                .explain(Term.DARKER, text.get("chart.key.darker"), darker(look), KeyEntry.Mark.AREA)
                .picture(kind.title(look.options()), text.get(kind.key("now"), ChartText.number(steepest)));
    }

    static Color brighter(Look look) {
        return look.theme().discriminator();
    }

    static Color darker(Look look) {
        return look.theme().metric(2);
    }

    private static double steepest(Series slopes) {
        double steepest = 0;
        for (int i = 0; i < slopes.size(); i++) {
            steepest = Math.max(steepest, Math.abs(slopes.get(i)));
        }
        return steepest;
    }

    private static void squares(
            Graphics2D g, ImageView view, int picture, Rectangle2D place, double steepest, Look look) {
        double cell = place.getWidth() / view.side();
        for (int pixel = 0; pixel < view.pixels(); pixel++) {
            double slope = view.slopes().get(picture * view.pixels() + pixel);
            double size = 0.9 * cell * Math.sqrt(steepest > 0 ? Math.abs(slope) / steepest : 0);
            double x = place.getX() + (pixel % view.side() + 0.5) * cell;
            double y = place.getY() + (Math.floorDiv(pixel, view.side()) + 0.5) * cell;
            g.setPaint(slope > 0 ? brighter(look) : darker(look));
            g.fill(new Rectangle2D.Double(x - size / 2, y - size / 2, size, size));
        }
    }

    @Override
    public ChartTable table(ChartInput input) {
        ImageView view = ImageSheet.view(input);
        return view == null
                ? new ChartTable()
                : new ChartTable()
                        .column("score", view.scores())
                        .column("pixel", view.samples())
                        .column("slope", view.slopes());
    }
}
