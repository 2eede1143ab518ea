package ganscope.chart.run;

import ganscope.chart.axis.Abscissa;
import ganscope.chart.axis.Axes;
import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.Curve;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.input.ChartTable;
import ganscope.chart.sheet.Notice;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.sheet.TimeCurves;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import java.util.List;
import java.util.stream.DoubleStream;

/** The norms of both networks' gradients over the steps, on a logarithmic axis. */
public final class GradientsDrawing implements Drawing {
    private static final List<Metric> METRICS = List.of(Metric.D_GRADIENT_NORM, Metric.G_GRADIENT_NORM);

    @Override
    public Picture picture(ChartInput input, Look look) {
        ChartText text = look.text();
        History history = input.history();
        GhostCurves ghosts = GhostCurves.of(input, look);
        String label = text.get("chart.axis.gradient");
        if (!TimeCurves.any(history, METRICS) && !ghosts.any(METRICS)) {
            return Notice.picture(
                    ChartKind.GRADIENTS, look, text.get("chart.axis.step"), label, "chart.notice.waiting");
        }
        Curve discriminator = TimeCurves.live(
                text.get("chart.key.d"),
                history,
                Metric.D_GRADIENT_NORM,
                look.curve(look.theme().discriminator()),
                input.moment());
        Curve generator = TimeCurves.live(
                text.get("chart.key.g"),
                history,
                Metric.G_GRADIENT_NORM,
                look.curve(look.theme().generated()),
                input.moment());
        Axes axes = new Axes(look);
        List<Curve> kept = ghosts.of(
                Metric.D_GRADIENT_NORM, discriminator.name(), look.theme().discriminator());
        kept.addAll(
                ghosts.of(Metric.G_GRADIENT_NORM, generator.name(), look.theme().generated()));
        double[] all = TimeCurves.join(List.of(discriminator, generator), kept).stream()
                .flatMapToDouble(curve -> DoubleStream.of(curve.y()))
                .toArray();
        Sheet sheet = new Sheet(look, axes.steps(history, ghosts.last()), axes.logarithmic(label, Ranges.decades(all)))
                .at(Abscissa.STEP)
                .curves(0, kept)
                .curves(discriminator, generator);
        ghosts.explain(sheet, METRICS);
        return sheet.marks(input)
                .picture(ChartKind.GRADIENTS.title(look.options()), ChartKind.GRADIENTS.about(look.options()));
    }

    @Override
    public ChartTable table(ChartInput input) {
        return TimeCurves.table(input.history(), METRICS);
    }
}
