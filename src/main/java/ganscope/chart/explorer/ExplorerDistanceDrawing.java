package ganscope.chart.explorer;

import ganscope.chart.axis.Abscissa;
import ganscope.chart.axis.Axes;
import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.Term;
import ganscope.chart.layer.PointLayer;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Series;
import ganscope.explorer.DistanceSweep;
import ganscope.explorer.Measure;
import java.awt.Color;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.data.Range;

/** JS and KL on the left, W₁ on the right, over the distance of the means, and where both stand now. */
final class ExplorerDistanceDrawing implements ExplorerDrawing {
    /** What the left ordinate shows at most: KL of normals grows beyond any. */
    private static final double MOST = 2.5;

    private static final double LEAST = 0.8;

    @Override
    public Picture picture(ExplorerScene scene, Look look) {
        ChartText text = look.text();
        ChartTheme theme = look.theme();
        List<DistanceSweep.Row> rows = scene.sweep().map(DistanceSweep::rows).orElse(List.of());
        double reach =
                rows.isEmpty() ? scene.high() - scene.low() : rows.getLast().distance();
        double[] x = column(rows, DistanceSweep.Row::distance);
        double[] js = column(rows, DistanceSweep.Row::js);
        double[] kl = column(rows, DistanceSweep.Row::kl);
        double[] w1 = column(rows, DistanceSweep.Row::w1);
        double top = Math.clamp(new Ranges().add(kl).fromZero(LEAST).getUpperBound(), LEAST, MOST);
        double now = scene.q().mean() - scene.p().mean();
        Color first = theme.metric(0);
        Color second = theme.metric(2);
        Color third = theme.metric(1);
        Axes axes = new Axes(look);
        Range far = new Ranges().add(w1).fromZero(1);
        Sheet sheet = new Sheet(
                        look,
                        axes.number(text.get("chart.axis.distance"), new Range(-reach, reach)),
                        axes.number(text.get("chart.axis.divergence"), new Range(0, top)))
                .at(Abscissa.named(text.get("chart.at.distance")))
                .right(axes.number(text.get("chart.axis.w1", text.unit(Metric.Unit.DATA)), far, third))
                .curves(
                        new Curve(Term.LAW_KL, "KL(P‖Q)", x, finite(kl), look.curve(second)),
                        new Curve(Term.LAW_JS, "JS", x, js, look.curve(first)))
                .curves(1, List.of(new Curve(Term.LAW_W1, "W₁", x, w1, look.curve(third))))
                .level(Term.CEILING, 0, Math.log(2), theme.muted(), "ln 2")
                .upright(now, theme.ink());
        dot(sheet, now, scene.value(Measure.JS), first, look);
        double klNow = scene.value(Measure.KL_PQ);
        dot(sheet, now, klNow <= top ? klNow : Double.NaN, second, look);
        double w1Now = scene.value(Measure.W1);
        dot(sheet, now, w1Now * top / far.getUpperBound(), third, look);
        return sheet.picture(
                ExplorerChart.DISTANCE.title(look.options()),
                text.get(
                        ExplorerChart.DISTANCE.key("now"),
                        ExplorerPaper.said(now),
                        ExplorerPaper.said(scene.value(Measure.JS)),
                        ExplorerPaper.said(klNow),
                        ExplorerPaper.said(w1Now)));
    }

    private static void dot(Sheet sheet, double x, double y, Color color, Look look) {
        if (Double.isFinite(y)) {
            sheet.layer(PointLayer.of(Series.of(x, y), color, look, 4.5));
        }
    }

    private static double[] column(List<DistanceSweep.Row> rows, ToDoubleFunction<DistanceSweep.Row> of) {
        return rows.stream().mapToDouble(of).toArray();
    }

    /** Infinite values are not drawn. */
    private static double[] finite(double[] values) {
        double[] shown = new double[values.length];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = Double.isFinite(values[i]) ? values[i] : Double.NaN;
        }
        return shown;
    }
}
