package ganscope.chart;

import ganscope.chart.axis.Abscissa;
import ganscope.chart.axis.Axes;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.Figure;
import ganscope.chart.curve.KeyEntry;
import ganscope.chart.curve.Term;
import ganscope.chart.curve.Tiles;
import ganscope.chart.layer.TileLayer;
import ganscope.chart.sheet.ImageSheet;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.sheet.TimeCurves;
import ganscope.chart.style.ChartOptions;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.metric.Series;
import ganscope.transformer.AffineMap;
import ganscope.transformer.Image;
import ganscope.transformer.StraightenedSheet.Straightened;
import ganscope.transformer.TransformerProgress;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jfree.data.Range;

/** Draws how a spatial transformer learns. Stateless; safe for any thread. */
public final class TransformerCharts {
    /** Chance, with ten digits. */
    private static final double CHANCE = 10;

    /** A line of words, pixels at scale 1. */
    private static final double WORDS = 17;

    private TransformerCharts() {}

    /** A picture laid out for width × height, as a PNG file of twice that many pixels each way. */
    public static byte[] png(TransformerPicture picture, ChartOptions options, int width, int height) {
        Look look = Look.of(options, width, height);
        return Charts.png(picture(picture, look), look, width, height);
    }

    static Picture picture(TransformerPicture picture, Look look) {
        return switch (picture) {
            case TransformerPicture.Accuracies accuracies -> accuracies(accuracies.rows(), look);
            case TransformerPicture.Pictures pictures ->
                sheet(pictures.sheet().pictures(), pictures.sheet().step(), look);
        };
    }

    private static Picture accuracies(List<TransformerProgress> rows, Look look) {
        ChartText text = look.text();
        Axes axes = new Axes(look);
        long last = rows.isEmpty() ? 0 : rows.getLast().step();
        Sheet sheet = new Sheet(look, axes.steps(last), axes.number(text.get("chart.axis.accuracy"), new Range(0, 100)))
                .at(Abscissa.STEP)
                .curves(
                        curve(
                                rows,
                                Term.ACCURACY_WITH,
                                row -> row.with().accuracy(),
                                look.theme().generated(),
                                look),
                        curve(
                                rows,
                                Term.ACCURACY_WITHOUT,
                                row -> row.without().accuracy(),
                                look.theme().real(),
                                look))
                .level(Term.CHANCE, 0, CHANCE, look.theme().muted(), text.get("chart.term.chance.name"));
        return sheet.picture(text.get("chart.stn.accuracy.title"), text.get("chart.stn.accuracy.about"));
    }

    private static Curve curve(
            List<TransformerProgress> rows,
            Term term,
            ToDoubleFunction<TransformerProgress> accuracy,
            Color color,
            Look look) {
        double[] x = rows.stream().mapToDouble(TransformerProgress::step).toArray();
        double[] y = rows.stream()
                .mapToDouble(row -> 100 * accuracy.applyAsDouble(row))
                .toArray();
        Curve curve = new Curve(term, term.name(look.options()), x, y, look.curve(color)).as(Curve.Form.MEASURED);
        return curve.labelled(TimeCurves.live(term.name(look.options()), curve));
    }

    private static Picture sheet(List<Straightened> pictures, long step, Look look) {
        ChartText text = look.text();
        Sheet sheet = ImageSheet.of(look);
        double words = WORDS * look.unit();
        Function<Rectangle2D, Tiles> tiles = area -> laid(area, pictures.size(), words);
        sheet.layer(new TileLayer(tiles, (g, i, place) -> {
                    if (i < pictures.size()) {
                        tile(g, pictures.get(i), place, words, look);
                    }
                }))
                .figure(new Figure.Tiled(
                        Term.STRAIGHTENED,
                        text.get("chart.stn.sheet.title"),
                        tiles,
                        i -> i < pictures.size() ? name(pictures.get(i), text) : "",
                        i -> ""))
                .explain(
                        Term.STN_INPUT,
                        text.get("chart.term.stn-input.name"),
                        look.theme().real(),
                        KeyEntry.Mark.AREA)
                .explain(
                        Term.SAMPLING_GRID,
                        text.get("chart.term.sampling-grid.name"),
                        look.theme().discriminator(),
                        KeyEntry.Mark.LINE)
                .explain(
                        Term.STRAIGHTENED,
                        text.get("chart.term.straightened.name"),
                        look.theme().generated(),
                        KeyEntry.Mark.AREA);
        return sheet.picture(text.get("chart.stn.sheet.title"), text.get("chart.stn.sheet.about", text.count(step)));
    }

    /** All of them, in the number of rows that makes them largest. */
    private static Tiles laid(Rectangle2D area, int count, double words) {
        Tiles best = Tiles.of(area, count, 1, 0.5, words);
        for (int rows = 2; rows <= 4; rows++) {
            Tiles next = Tiles.of(area, Math.ceilDiv(count, rows), rows, 0.5, words);
            if (next.width() > best.width()) {
                best = next;
            }
        }
        return best;
    }

    private static String name(Straightened picture, ChartText text) {
        return text.get("chart.at.straightened", picture.label(), picture.said(), picture.saidWithout());
    }

    private static void tile(Graphics2D g, Straightened picture, Rectangle2D place, double words, Look look) {
        double side = place.getWidth();
        Rectangle2D above = ImageSheet.inner(new Rectangle2D.Double(place.getX(), place.getY(), side, side), look);
        Rectangle2D below =
                ImageSheet.inner(new Rectangle2D.Double(place.getX(), place.getY() + side, side, side), look);
        ChartTheme theme = look.theme();
        framed(g, picture.input(), above, theme.real(), look);
        framed(g, picture.seen(), below, theme.generated(), look);
        Shape clip = g.getClip();
        g.clip(above);
        g.setPaint(theme.discriminator());
        g.setStroke(look.line(1.6));
        g.draw(outline(picture.map(), above));
        g.setClip(clip);
        ImageSheet.words(
                g,
                picture.said() == picture.label()
                        ? Integer.toString(picture.said())
                        : look.text().get("chart.stn.wrong", picture.label(), picture.said()),
                new Rectangle2D.Double(place.getX(), place.getY() + 2 * side, side, words),
                look);
    }

    private static void framed(Graphics2D g, Image image, Rectangle2D place, Color frame, Look look) {
        Series pixels = Series.of(image.values()).map(ink -> 2 * ink - 1);
        ImageSheet.framed(g, pixels, 0, image.rows(), place, frame, look.unit());
    }

    /** Where the corners of the sampling grid are, over a picture. */
    private static Path2D outline(AffineMap map, Rectangle2D place) {
        Path2D path = new Path2D.Double();
        int[][] corners = {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}};
        for (int[] corner : corners) {
            double x = place.getCenterX() + map.x(corner[0], corner[1]) * place.getWidth() / 2;
            double y = place.getCenterY() + map.y(corner[0], corner[1]) * place.getHeight() / 2;
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }
}
