package ganscope.chart.run;

import ganscope.chart.axis.Axes;
import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.Backdrop;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.Term;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.input.ChartTable;
import ganscope.chart.layer.PointLayer;
import ganscope.chart.sheet.Notice;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.LineView;
import ganscope.evaluation.PlaneView;
import ganscope.evaluation.metric.Series;
import java.util.List;
import org.jfree.data.Range;

/** Which way, and how strongly, three generator losses push each generated sample. */
public final class PushesDrawing implements Drawing {
    @Override
    public Picture picture(ChartInput input, Look look) {
        PlaneView plane = Notice.plane(input);
        if (plane != null) {
            return PlanePushes.picture(plane, input, look);
        }
        ChartText text = look.text();
        ChartKind kind = ChartKind.PUSHES;
        LineView line = Notice.line(input);
        String x = input.coordinate(0, text);
        String label = text.get("chart.axis.push");
        if (line == null) {
            return Notice.picture(kind, look, x, label, "chart.notice.waiting");
        }
        Range range = new Ranges()
                .add(0)
                .add(line.pushMinimax().toArray())
                .add(line.pushNonSaturating().toArray())
                .add(line.pushWasserstein().toArray())
                .around(new Range(-1, 1));
        Axes axes = new Axes(look);
        Sheet sheet = new Sheet(
                        look, axes.number(x, DistributionsDrawing.ends(line.edges())), axes.number(label, range))
                .at(input.place())
                .curves(0, Backdrop.of(line, range, look));
        add(
                sheet,
                look,
                Term.PUSH_WASSERSTEIN,
                text.get("chart.key.push-wasserstein"),
                line.pushAt(),
                line.pushWasserstein(),
                2,
                4.6);
        add(
                sheet,
                look,
                Term.PUSH_NON_SATURATING,
                text.get("chart.key.push-non-saturating"),
                line.pushAt(),
                line.pushNonSaturating(),
                0,
                3.2);
        add(
                sheet,
                look,
                Term.PUSH_MINIMAX,
                text.get("chart.key.push-minimax"),
                line.pushAt(),
                line.pushMinimax(),
                1,
                1.8);
        return sheet.picture(kind.title(look.options()), kind.about(look.options()));
    }

    /** Where pushes are equal, larger dots stand out behind smaller ones. */
    private static void add(
            Sheet sheet, Look look, Term term, String name, Series at, Series push, int color, double dot) {
        sheet.curves(
                        0,
                        List.of(Curve.of(
                                term, name, at, push, look.curve(look.theme().metric(color)))))
                .layer(PointLayer.of(at, push, look.theme().metric(color), look, dot));
    }

    @Override
    public ChartTable table(ChartInput input) {
        PlaneView plane = Notice.plane(input);
        if (plane != null) {
            return PlanePushes.table(plane);
        }
        LineView line = Notice.line(input);
        ChartTable table = new ChartTable();
        return line == null
                ? table
                : table.column("x", line.pushAt())
                        .column("push_minimax", line.pushMinimax())
                        .column("push_non_saturating", line.pushNonSaturating())
                        .column("push_wasserstein", line.pushWasserstein());
    }
}
