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
import ganscope.evaluation.latent.LatentPlane;
import ganscope.evaluation.latent.LatentWalk;
import ganscope.evaluation.metric.Series;
import ganscope.evaluation.sample.ClassBlend;
import ganscope.evaluation.sample.ClassMix;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.function.Function;

/**
 * Walks through latent space, one in each row: between two samples of the sheet, or from class to class. Where one class alone is
 * to be shown, the walk from it stands first.
 */
public final class LatentWalkDrawing implements Drawing {
    /** The smallest picture of two classes at once, in units of type. */
    private static final double LEAST = 24;

    @Override
    public Picture picture(ChartInput input, Look look) {
        ImageView view = ImageSheet.view(input);
        ChartKind kind = ChartKind.LATENT_WALK;
        if (view == null) {
            return ImageSheet.missing(kind, input, look);
        }
        if (view.plane() instanceof LatentPlane plane) {
            return LatentPlanePicture.of(view, plane, look);
        }
        ClassBlend blend = view.blend();
        if (blend != null) {
            return blended(view, blend, look);
        }
        ChartText text = look.text();
        LatentWalk walk = view.walk();
        int walks = walk.walks(view.pixels());
        int chosen = look.options().shownClass();
        int first = walk.ofClasses() && chosen > 0 && chosen <= walks ? chosen - 1 : 0;
        Function<Rectangle2D, Tiles> tiles = area -> {
            double width = area.getWidth() / walk.steps();
            int rows = Math.clamp((long) (area.getHeight() / width), 1, walks);
            return Tiles.of(area, walk.steps(), rows, 1, 0);
        };
        Color ends = look.theme().generated();
        Color between = ChartTheme.fade(ends, 0.35);
        return ImageSheet.of(look)
                .layer(new TileLayer(
                        tiles,
                        (g, i, place) -> ImageSheet.framed(
                                g,
                                walk.pictures(),
                                (i + first * walk.steps()) % (walks * walk.steps()),
                                view.side(),
                                ImageSheet.inner(place, look),
                                i % walk.steps() % (walk.steps() - 1) == 0 ? ends : between,
                                look.unit())))
                .figure(new Figure.Tiled(
                        Term.WALK, text.get("chart.key.walk"), tiles, i -> place(view, i, first, text), i -> ""))
                .explain(
                        Term.PICTURE,
                        text.get(walk.ofClasses() ? "chart.key.walk-class" : "chart.key.walk-end"),
                        ends,
                        KeyEntry.Mark.AREA)
                .explain(Term.WALK, text.get("chart.key.walk"), between, KeyEntry.Mark.AREA)
                .picture(
                        kind.title(look.options()),
                        text.get(
                                kind.key(walk.ofClasses() ? "now-classes" : "now"),
                                ChartText.number(walk.way()),
                                ChartText.number(walk.largestStep())));
    }

    /** What is made of two classes at once: a sheet of the same latents, framed as what lies on the way. */
    private static Picture blended(ImageView view, ClassBlend blend, Look look) {
        ChartText text = look.text();
        int count = blend.samples().size() / view.pixels();
        ClassMix mix = blend.mix();
        boolean end = mix.share() == 0 || mix.share() == 1 || mix.from() == mix.to();
        Color frame =
                end ? look.theme().generated() : ChartTheme.fade(look.theme().generated(), 0.35);
        String percent = Long.toString(Math.round(100 * mix.share()));
        String rest = Long.toString(100 - Math.round(100 * mix.share()));
        String from = view.names().get(mix.from());
        String to = view.names().get(mix.to());
        Function<Rectangle2D, Tiles> tiles = area -> Tiles.fit(area, count, 1, 0, LEAST * look.unit());
        return ImageSheet.of(look)
                .layer(new TileLayer(
                        tiles,
                        (g, i, place) -> ImageSheet.framed(
                                g, blend.samples(), i, view.side(), ImageSheet.inner(place, look), frame, look.unit())))
                .figure(new Figure.Tiled(
                        Term.WALK,
                        text.get("chart.key.walk"),
                        tiles,
                        i -> text.get("chart.at.blend", text.count(i + 1), rest, from, percent, to),
                        i -> ""))
                .explain(
                        end ? Term.PICTURE : Term.WALK,
                        text.get(end ? "chart.key.walk-class" : "chart.key.walk"),
                        frame,
                        KeyEntry.Mark.AREA)
                .picture(
                        ChartKind.LATENT_WALK.title(look.options()),
                        text.get(ChartKind.LATENT_WALK.key("now-mix"), rest, from, percent, to));
    }

    private static String place(ImageView view, int tile, int first, ChartText text) {
        LatentWalk walk = view.walk();
        int row = (tile / walk.steps() + first) % walk.walks(view.pixels());
        String share = Long.toString(Math.round(100 * walk.share(tile % walk.steps())));
        return walk.ofClasses()
                ? text.get(
                        "chart.at.walk-class",
                        share,
                        view.names().get(row),
                        view.names().get((row + 1) % walk.walks(view.pixels())))
                : text.get("chart.at.walk", share, text.count(2 * row + 1), text.count(2 * row + 2));
    }

    @Override
    public ChartTable table(ChartInput input) {
        ImageView view = ImageSheet.view(input);
        ChartTable table = new ChartTable();
        if (view == null) {
            return table;
        }
        if (view.plane() instanceof LatentPlane plane) {
            return LatentPlanePicture.table(plane, view.pixels());
        }
        ClassBlend blend = view.blend();
        int steps = view.walk().steps();
        Series pictures = blend == null ? view.walk().pictures() : blend.samples();
        for (int i = 0; i < pictures.size() / view.pixels(); i++) {
            double[] pixels = new double[view.pixels()];
            for (int pixel = 0; pixel < pixels.length; pixel++) {
                pixels[pixel] = pictures.get(i * pixels.length + pixel);
            }
            table.column(blend == null ? "walk_" + (i / steps + 1) + "_" + (i % steps + 1) : "mix_" + (i + 1), pixels);
        }
        return table;
    }
}
