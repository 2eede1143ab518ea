package ganscope.chart.run;

import ganscope.chart.axis.Axes;
import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.Term;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.input.ChartTable;
import ganscope.chart.sheet.Notice;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.LineView;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.Metric;
import org.jfree.data.Range;

/**
 * The generated quantiles over the real ones (a Q-Q plot): on the diagonal where both distributions agree. The mean distance
 * from the diagonal, upright, is W1.
 */
public final class QuantilesDrawing implements Drawing {
    @Override
    public Picture picture(ChartInput input, Look look) {
        ChartText text = look.text();
        ChartKind kind = ChartKind.QUANTILES;
        LineView line = Notice.line(input);
        Snapshot snapshot = input.snapshot();
        String coordinate = input.coordinate(0, text);
        String x = text.get("chart.axis.real", coordinate);
        String y = text.get("chart.axis.generated", coordinate);
        if (line == null || snapshot == null) {
            return Notice.picture(kind, look, x, y, Notice.missing(input, 1));
        }
        double[] real = line.quantilesReal().toArray();
        Axes axes = new Axes(look);
        Range across = new Ranges().add(real).around(new Range(0, 1));
        Range up =
                new Ranges().add(line.quantilesGenerated().toArray()).add(real).around(new Range(0, 1));
        return new Sheet(look, axes.number(x, across), axes.number(y, up))
                .grid()
                .at(input.place())
                .curves(
                        Curve.of(
                                Term.EQUAL_QUANTILES,
                                text.get("chart.key.equal-quantiles"),
                                line.quantilesReal(),
                                line.quantilesReal(),
                                look.ideal()),
                        Curve.of(
                                Term.QUANTILES,
                                text.get("chart.key.quantiles"),
                                line.quantilesReal(),
                                line.quantilesGenerated(),
                                look.curve(look.theme().generated())))
                .picture(
                        kind.title(look.options()),
                        text.get(
                                kind.key("now"),
                                ChartText.number(snapshot.metrics().get(Metric.W1)),
                                text.unit(Metric.W1.unit(snapshot.experiment()))));
    }

    @Override
    public ChartTable table(ChartInput input) {
        LineView line = Notice.line(input);
        ChartTable table = new ChartTable();
        return line == null
                ? table
                : table.column("real_quantile", line.quantilesReal())
                        .column("generated_quantile", line.quantilesGenerated());
    }
}
