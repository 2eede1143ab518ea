package ganscope.chart.run;

import ganscope.chart.axis.Abscissa;
import ganscope.chart.axis.Axes;
import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.Term;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.input.ChartTable;
import ganscope.chart.layer.PointLayer;
import ganscope.chart.sheet.Notice;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.Series;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The gradient's norm in every layer, of both networks' parameters and of the score by what each layer makes: where it
 * vanishes or explodes with depth. The parameters' norms alone do not tell: small weights make the signal ahead of a layer
 * as small as the gradient behind it, and a layer's gradient is the product of both.
 */
public final class LayersDrawing implements Drawing {
    @Override
    public Picture picture(ChartInput input, Look look) {
        ChartText text = look.text();
        ChartKind kind = ChartKind.LAYERS;
        Snapshot snapshot = input.snapshot();
        String layer = text.get("chart.axis.layer");
        String label = text.get("chart.axis.gradient");
        if (snapshot == null || largest(snapshot) == 0) {
            return Notice.picture(kind, look, layer, label, "chart.notice.waiting");
        }
        Series discriminator = snapshot.discriminatorLayers();
        Series generator = snapshot.generatorLayers();
        Series score = snapshot.scoreLayers();
        int layers = Math.max(discriminator.size(), generator.size());
        double[] all = Stream.of(discriminator, generator, score)
                .flatMapToDouble(series -> DoubleStream.of(series.toArray()))
                .toArray();
        Axes axes = new Axes(look);
        ChartTheme theme = look.theme();
        return new Sheet(look, axes.numbers(layer, layers), axes.logarithmic(label, Ranges.decades(all)))
                .at(Abscissa.LAYER)
                .curves(
                        Curve.of(
                                Term.LAYER_DISCRIMINATOR,
                                text.get("chart.key.d"),
                                numbers(discriminator.size()),
                                discriminator,
                                look.curve(theme.discriminator())),
                        Curve.of(
                                Term.LAYER_GENERATOR,
                                text.get("chart.key.g"),
                                numbers(generator.size()),
                                generator,
                                look.curve(theme.generated())),
                        Curve.of(
                                Term.LAYER_SCORE,
                                text.get("chart.key.score-gradient"),
                                numbers(score.size()),
                                score,
                                look.dashed(theme.discriminator())))
                .layer(PointLayer.of(numbers(discriminator.size()), discriminator, theme.discriminator(), look, 4))
                .layer(PointLayer.of(numbers(generator.size()), generator, theme.generated(), look, 4))
                .picture(kind.title(look.options()), kind.about(look.options()));
    }

    private static double largest(Snapshot snapshot) {
        return DoubleStream.concat(
                        DoubleStream.of(snapshot.discriminatorLayers().toArray()),
                        DoubleStream.of(snapshot.generatorLayers().toArray()))
                .filter(Double::isFinite)
                .max()
                .orElse(0);
    }

    /** 1, 2, 3 … */
    public static Series numbers(int count) {
        return count < 2 ? Series.of(new double[count]).map(zero -> 1) : Series.linear(1, count, count);
    }

    @Override
    public ChartTable table(ChartInput input) {
        Snapshot snapshot = input.snapshot();
        if (snapshot == null) {
            return new ChartTable();
        }
        int layers = Math.max(
                snapshot.discriminatorLayers().size(),
                snapshot.generatorLayers().size());
        return new ChartTable()
                .column("layer", numbers(layers))
                .column("discriminator", snapshot.discriminatorLayers())
                .column("generator", snapshot.generatorLayers())
                .column("score", snapshot.scoreLayers());
    }
}
