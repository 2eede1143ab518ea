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
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.ImageView;
import ganscope.evaluation.latent.FeatureMaps;
import ganscope.evaluation.latent.LatentPlane;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Function;

/**
 * Generated pictures of latents that stay the same: each keeps its place while the generator learns. Where classes are asked
 * for, one column a class, and one latent a row.
 */
public final class SheetDrawing implements Drawing {
    /** Pictures are no smaller than this, pixels at scale 1. */
    private static final double LEAST = 52;

    @Override
    public Picture picture(ChartInput input, Look look) {
        ImageView view = ImageSheet.view(input);
        ChartKind kind = ChartKind.SHEET;
        if (view == null) {
            return ImageSheet.missing(kind, input, look);
        }
        int only = look.options().shownClass() - 1;
        boolean byClass = view.perClass() > 0;
        Sheet sheet = ImageSheet.of(look);
        if (byClass && only < view.sheet().size() / view.pixels() / view.perClass() && only >= 0) {
            one(sheet, view, only, look);
        } else if (byClass) {
            classes(sheet, view, look);
        } else {
            all(sheet, view, look);
        }
        ChartText text = look.text();
        return sheet.explain(
                        Term.PICTURE,
                        text.get("chart.key.generated"),
                        look.theme().generated(),
                        KeyEntry.Mark.AREA)
                .picture(
                        kind.title(look.options()),
                        byClass ? text.get(kind.key("about-classes")) : kind.about(look.options()));
    }

    private static void all(Sheet sheet, ImageView view, Look look) {
        int most = view.sheet().size() / view.pixels();
        Function<Rectangle2D, Tiles> tiles = area -> Tiles.fit(area, most, 1, 0, LEAST * look.unit());
        sheet.layer(new TileLayer(tiles, (g, i, place) -> tile(g, view, i, place, look)))
                .figure(figure(look, look.text().get("chart.key.generated"), tiles, 0));
    }

    private static void tile(Graphics2D g, ImageView view, int picture, Rectangle2D place, Look look) {
        boolean chosen = view.maps() instanceof FeatureMaps maps && maps.sample() == picture
                || view.plane() instanceof LatentPlane plane && plane.sample() == picture;
        ImageSheet.framed(
                g,
                view.sheet(),
                picture,
                view.side(),
                chosen ? place : ImageSheet.inner(place, look),
                chosen ? look.theme().discriminator() : look.theme().generated(),
                chosen ? 3 * look.unit() : look.unit());
    }

    private static Figure figure(Look look, String name, Function<Rectangle2D, Tiles> tiles, int first) {
        return new Figure.Tiled(
                Term.PICTURE,
                name,
                tiles,
                i -> look.text().get("chart.at.latent", name, look.text().count(i + 1)),
                i -> "",
                i -> first + i);
    }

    /** One class alone, larger. */
    private static void one(Sheet sheet, ImageView view, int only, Look look) {
        int first = only * view.perClass();
        String name = look.text()
                .get(
                        "chart.key.of-class",
                        look.text().get("chart.key.generated"),
                        view.names().get(only));
        Function<Rectangle2D, Tiles> tiles = area -> Tiles.fit(area, view.perClass(), 1, 0, LEAST * look.unit());
        sheet.layer(new TileLayer(tiles, (g, i, place) -> tile(g, view, first + i, place, look)))
                .figure(figure(look, name, tiles, first));
    }

    /** A column for each class, with its name above. */
    private static void classes(Sheet sheet, ImageView view, Look look) {
        int classes = view.sheet().size() / view.pixels() / view.perClass();
        double head = 16 * look.unit();
        Function<Rectangle2D, Tiles> tiles = area -> {
            double width = area.getWidth() / classes;
            int rows = (int) Math.clamp((area.getHeight() - head) / width, 1, view.perClass());
            return Tiles.of(
                    new Rectangle2D.Double(area.getX(), area.getY() + head, area.getWidth(), area.getHeight() - head),
                    classes,
                    rows,
                    1,
                    0);
        };
        sheet.layer(new TileLayer(tiles, (g, i, place) -> {
                    if (i < classes) {
                        ImageSheet.words(
                                g,
                                view.names().get(i),
                                new Rectangle2D.Double(place.getX(), place.getY() - head, place.getWidth(), head),
                                look);
                    }
                    tile(g, view, at(view, i, classes), place, look);
                }))
                .figure(new Figure.Tiled(
                        Term.PICTURE,
                        look.text().get("chart.key.generated"),
                        tiles,
                        i -> look.text()
                                .get(
                                        "chart.at.latent-class",
                                        look.text().count(i / classes + 1),
                                        view.names().get(i % classes)),
                        i -> "",
                        i -> at(view, i, classes)));
    }

    private static int at(ImageView view, int tile, int classes) {
        return tile % classes * view.perClass() + tile / classes;
    }

    @Override
    public ChartTable table(ChartInput input) {
        ImageView view = ImageSheet.view(input);
        ChartTable table = new ChartTable();
        if (view != null) {
            int count = view.sheet().size() / view.pixels();
            for (int i = 0; i < count; i++) {
                double[] pixels = new double[view.pixels()];
                for (int pixel = 0; pixel < pixels.length; pixel++) {
                    pixels[pixel] = view.sheet().get(i * pixels.length + pixel);
                }
                table.column("picture_" + (i + 1), pixels);
            }
        }
        return table;
    }
}
