package ganscope.chart.run;

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
import ganscope.chart.sheet.PlaneSheet;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Ink;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.PlaneView;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Series;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/** The optimal plan in the plane: a straight way from every generated sample to its real one, and the mass on its way. */
public final class PlanePlanDrawing implements Drawing {
    @Override
    public Picture picture(ChartInput input, Look look) {
        PlaneView plane = Notice.plane(input);
        ChartKind kind = ChartKind.PLAN_2D;
        Snapshot snapshot = input.snapshot();
        if (plane == null || snapshot == null) {
            return PlaneSheet.missing(kind, input, look);
        }
        ChartText text = look.text();
        if (plane.planFrom().isEmpty()) {
            return Notice.picture(kind, look, text.get("chart.axis.x"), text.get("chart.axis.y"), "chart.notice.plan");
        }
        ChartTheme theme = look.theme();
        double t = look.options().transport();
        Series from = plane.planFrom();
        Series to = plane.planTo();
        double[] mass = new double[from.size()];
        Arrays.setAll(mass, i -> (1 - t) * from.get(i) + t * to.get(i));
        Color moving = theme.ink();
        String moved = text.get("chart.key.mass", ChartText.shortest(t));
        Sheet sheet = PlaneSheet.of(plane.range(), input, look)
                .curves(
                        0,
                        List.of(ways(
                                Term.WAY.name(look.options()),
                                from,
                                to,
                                look.thin(ChartTheme.fade(theme.muted(), 0.55)))))
                .dots(Term.REAL, text.get("chart.key.real"), PointLayer.of(to, theme.real(), look, PlaneSheet.DOT))
                .dots(
                        Term.GENERATED,
                        text.get("chart.key.generated"),
                        PointLayer.of(from, theme.generated(), look, PlaneSheet.DOT))
                .dots(Term.MASS, moved, PointLayer.of(Series.of(mass), moving, look, PlaneSheet.DOT));
        return Outside.of(from, plane.range())
                .on(sheet, look)
                .explain(Term.REAL, text.get("chart.key.real"), theme.real(), KeyEntry.Mark.DOT)
                .explain(Term.GENERATED, text.get("chart.key.generated"), theme.generated(), KeyEntry.Mark.DOT)
                .explain(Term.MASS, moved, moving, KeyEntry.Mark.DOT)
                .picture(
                        kind.title(look.options()),
                        text.get(
                                kind.key("now"),
                                ChartText.number(snapshot.metrics().get(Metric.W1)),
                                text.unit(Metric.W1.unit(snapshot.experiment()))));
    }

    private static Curve ways(String name, Series from, Series to, Ink ink) {
        int n = from.size() / 2;
        double[] x = new double[3 * n];
        double[] y = new double[3 * n];
        for (int i = 0; i < n; i++) {
            x[3 * i] = from.get(2 * i);
            y[3 * i] = from.get(2 * i + 1);
            x[3 * i + 1] = to.get(2 * i);
            y[3 * i + 1] = to.get(2 * i + 1);
            x[3 * i + 2] = Double.NaN;
        }
        return Curve.path(Term.WAY, name, x, y, ink);
    }

    @Override
    public ChartTable table(ChartInput input) {
        PlaneView plane = Notice.plane(input);
        ChartTable table = new ChartTable();
        return plane == null
                ? table
                : table.points("generated_x", "generated_y", plane.planFrom())
                        .points("real_x", "real_y", plane.planTo());
    }
}
