package ganscope.chart.run;

import ganscope.chart.axis.Axes;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.KeyEntry;
import ganscope.chart.curve.Term;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.input.ChartTable;
import ganscope.chart.layer.PointLayer;
import ganscope.chart.sheet.Notice;
import ganscope.chart.sheet.Outside;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Ink;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.LineView;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Series;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.jfree.data.Range;

/**
 * The optimal plan on the line: generated mass at the bottom (t = 0), real mass at the top (t = 1), and every quantile on
 * its straight way between them. Dots show the mass at one t.
 */
public final class TransportPlanDrawing implements Drawing {
    private static final double LOW = -0.42;
    private static final double HIGH = 1.42;
    private static final double TALLEST = 0.36;

    @Override
    public Picture picture(ChartInput input, Look look) {
        ChartText text = look.text();
        ChartKind kind = ChartKind.TRANSPORT_PLAN;
        LineView line = Notice.line(input);
        Snapshot snapshot = input.snapshot();
        String x = input.coordinate(0, text);
        String label = text.get("chart.axis.way");
        if (line == null || snapshot == null) {
            return Notice.picture(kind, look, x, label, Notice.missing(input, 1));
        }
        Axes axes = new Axes(look);
        ChartTheme theme = look.theme();
        Series from = line.quantilesGenerated();
        Series to = line.quantilesReal();
        double t = look.options().transport();
        double[] at = new double[from.size()];
        Arrays.setAll(at, i -> (1 - t) * from.get(i) + t * to.get(i));
        String moved = text.get("chart.key.mass", ChartText.shortest(t));
        Color mass = ChartTheme.mix(theme.generated(), theme.real(), t);
        Sheet sheet = new Sheet(
                        look,
                        axes.number(x, DistributionsDrawing.ends(line.edges())),
                        axes.within(label, new Range(LOW, HIGH), new Range(0, 1)))
                .at(input.place())
                .curves(
                        hill(
                                Term.REAL,
                                text.get("chart.key.real"),
                                line.edges(),
                                line.real(),
                                1,
                                TALLEST,
                                look.bars(theme.real())),
                        hill(
                                Term.GENERATED,
                                text.get("chart.key.generated"),
                                line.edges(),
                                line.generated(),
                                0,
                                -TALLEST,
                                look.bars(theme.generated())))
                .curves(0, List.of(ways(from, to, look)))
                .dots(
                        Term.MASS,
                        moved,
                        PointLayer.of(Series.of(at), Series.of(at).map(any -> t), mass, look, 3.4))
                .explain(Term.MASS, moved, mass, KeyEntry.Mark.DOT);
        return Outside.of(line, snapshot.experiment())
                .on(sheet, look)
                .picture(
                        kind.title(look.options()),
                        text.get(
                                kind.key("now"),
                                ChartText.number(snapshot.metrics().get(Metric.W1)),
                                text.unit(Metric.W1.unit(snapshot.experiment()))));
    }

    /** A histogram standing on (or hanging from) a level, scaled to this height. */
    private static Curve hill(
            Term term, String name, Series edges, Series heights, double level, double height, Ink ink) {
        double tallest = Arrays.stream(heights.toArray()).max().orElse(0);
        return Curve.steps(term, name, edges, heights, ink).scaled(level, tallest > 0 ? height / tallest : 0);
    }

    /** All ways as one broken curve. */
    private static Curve ways(Series from, Series to, Look look) {
        double[] x = new double[3 * from.size()];
        double[] y = new double[3 * from.size()];
        for (int i = 0; i < from.size(); i++) {
            x[3 * i] = from.get(i);
            x[3 * i + 1] = to.get(i);
            x[3 * i + 2] = Double.NaN;
            y[3 * i + 1] = 1;
            y[3 * i + 2] = Double.NaN;
        }
        return Curve.path(
                Term.WAY,
                Term.WAY.name(look.options()),
                x,
                y,
                look.thin(ChartTheme.fade(look.theme().muted(), 0.6)));
    }

    @Override
    public ChartTable table(ChartInput input) {
        LineView line = Notice.line(input);
        ChartTable table = new ChartTable();
        return line == null
                ? table
                : table.column("generated_quantile", line.quantilesGenerated())
                        .column("real_quantile", line.quantilesReal());
    }
}
