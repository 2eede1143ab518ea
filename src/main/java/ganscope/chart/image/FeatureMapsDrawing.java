package ganscope.chart.image;

import ganscope.chart.curve.Figure;
import ganscope.chart.curve.KeyEntry;
import ganscope.chart.curve.Term;
import ganscope.chart.curve.Tiles;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.input.ChartTable;
import ganscope.chart.run.Drawing;
import ganscope.chart.sheet.ImageSheet;
import ganscope.chart.sheet.Notice;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.ImageView;
import ganscope.evaluation.latent.FeatureLayer;
import ganscope.evaluation.latent.FeatureMaps;
import java.awt.geom.Rectangle2D;
import java.util.function.Function;

/**
 * One sample on its way through both networks, layer by layer from the latent to the picture and on to the score, with the
 * kernels on either side of the picture. Each row has a scale of its own.
 */
public final class FeatureMapsDrawing implements Drawing {
    @Override
    public Picture picture(ChartInput input, Look look) {
        ImageView view = ImageSheet.view(input);
        ChartKind kind = ChartKind.FEATURE_MAPS;
        if (view == null) {
            return ImageSheet.missing(kind, input, look);
        }
        ChartText text = look.text();
        FeatureMaps maps = view.maps();
        if (maps == null) {
            String axis = text.get("chart.axis.pictures");
            return Notice.picture(kind, look, axis, axis, "chart.notice.maps");
        }
        MapRows rows = new MapRows(maps, look.theme());
        Sheet sheet = ImageSheet.of(look).layer(new MapRowsLayer(rows, maps, look));
        for (MapRow row : rows.all()) {
            sheet.figure(figure(row, look));
        }
        return sheet.explain(
                        Term.FEATURE_MAP,
                        text.get("chart.key.g-above"),
                        look.theme().generated(),
                        KeyEntry.Mark.AREA)
                .explain(
                        Term.FEATURE_MAP,
                        text.get("chart.key.d-above"),
                        look.theme().discriminator(),
                        KeyEntry.Mark.AREA)
                .explain(Term.FEATURE_MAP, text.get("chart.key.below"), MapRowsLayer.below(look), KeyEntry.Mark.AREA)
                .picture(kind.title(look.options()), about(maps, view, kind, text));
    }

    private static String about(FeatureMaps maps, ImageView view, ChartKind kind, ChartText text) {
        String sample = text.count(maps.sample() + 1);
        return maps.asked() < 0
                ? text.get(kind.key("now"), sample)
                : text.get(kind.key("now-class"), sample, view.names().get(maps.asked()));
    }

    private static Figure figure(MapRow row, Look look) {
        ChartText text = look.text();
        Function<Rectangle2D, Tiles> tiles = area -> row.tiles(MapRowsLayer.room(area, look), look.unit());
        String name = FeatureWords.full(row, text);
        boolean kernels = row.kind() == MapRow.Kind.KERNELS;
        Term term = kernels ? Term.KERNEL : row.kind() == MapRow.Kind.PICTURE ? Term.PICTURE : Term.FEATURE_MAP;
        return new Figure.Tiled(
                term,
                name,
                tiles,
                i -> row.kind() == MapRow.Kind.PICTURE
                        ? name
                        : text.get(
                                "chart.at.channel",
                                name,
                                text.count(i + 1),
                                text.count(row.layer().channels())),
                i -> value(row.layer(), i, text));
    }

    /** A single number, or between which the numbers of a picture lie. */
    private static String value(FeatureLayer layer, int channel, ChartText text) {
        if (channel >= layer.kept()) {
            return "";
        }
        if (layer.isPlain()) {
            return ChartText.number(layer.at(channel, 0, 0));
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < layer.height() * layer.width(); i++) {
            double value = layer.at(channel, i / layer.width(), i % layer.width());
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return text.get("chart.at.between", ChartText.number(low), ChartText.number(high));
    }

    @Override
    public ChartTable table(ChartInput input) {
        ImageView view = ImageSheet.view(input);
        FeatureMaps maps = view == null ? null : view.maps();
        ChartTable table = new ChartTable();
        if (maps == null) {
            return table;
        }
        for (int l = 0; l < maps.generator().size(); l++) {
            table.column("generator_" + l, maps.generator().get(l).values());
        }
        if (maps.drawing() instanceof FeatureLayer drawing) {
            table.column("generator_kernels", drawing.values());
        }
        table.column("picture", maps.picture().values());
        if (maps.reading() instanceof FeatureLayer reading) {
            table.column("discriminator_kernels", reading.values());
        }
        for (int l = 0; l < maps.discriminator().size(); l++) {
            table.column("discriminator_" + (l + 1), maps.discriminator().get(l).values());
        }
        return table.column("score", maps.score());
    }
}
