package ganscope.chart.explorer;

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
import ganscope.evaluation.metric.Series;
import java.awt.Color;
import java.util.List;
import org.jfree.data.Range;

/** Two upright lines of the plane as far apart as the means of P and Q: (0, U) and (θ, U), U uniform on 0 … 1. */
final class ExplorerLinesDrawing implements ExplorerDrawing {
    private static final int DOTS = 24;
    /** Nearer than this share of what is shown counts as the same line. */
    private static final double SAME = 1e-9;

    @Override
    public Picture picture(ExplorerScene scene, Look look) {
        ChartText text = look.text();
        ChartTheme theme = look.theme();
        double theta = scene.q().mean() - scene.p().mean();
        double reach = Math.max(1, Ranges.roundUp(1.15 * Math.abs(theta)));
        boolean same = Math.abs(theta) < SAME * reach;
        Axes axes = new Axes(look);
        Sheet sheet = new Sheet(
                        look,
                        axes.number(text.get("chart.axis.line-x"), new Range(-reach, reach)),
                        axes.number(text.get("chart.axis.line-y"), new Range(-0.15, 1.15)))
                .curves(
                        line(Term.LAW_P, "P = (0, U)", 0, look, theme.real()),
                        line(
                                Term.LAW_Q,
                                text.get("chart.key.line-q", ExplorerPaper.said(theta)),
                                theta,
                                look,
                                theme.generated()))
                .curves(0, List.of(ways(theta, look)));
        sheet.layer(dots(0, theme.real(), look)).layer(dots(theta, theme.generated(), look));
        return sheet.picture(
                ExplorerChart.LINES.title(look.options()),
                text.get(
                        ExplorerChart.LINES.key("now"),
                        same ? "0" : text.get("chart.explorer.ln2"),
                        same ? "0" : "∞",
                        ExplorerPaper.said(Math.abs(theta))));
    }

    private static Curve line(Term term, String name, double x, Look look, Color color) {
        return new Curve(
                term, name, name, new double[] {x, x}, new double[] {0, 1}, look.curve(color), Curve.Form.PATH, 0, 1);
    }

    private static Curve ways(double theta, Look look) {
        double[] x = new double[3 * DOTS];
        double[] y = new double[3 * DOTS];
        for (int i = 0; i < DOTS; i++) {
            double up = (i + 0.5) / DOTS;
            x[3 * i + 1] = theta;
            x[3 * i + 2] = Double.NaN;
            y[3 * i] = up;
            y[3 * i + 1] = up;
            y[3 * i + 2] = Double.NaN;
        }
        return Curve.path(
                Term.WAY,
                Term.WAY.name(look.options()),
                x,
                y,
                look.thin(ChartTheme.fade(look.theme().muted(), 0.6)));
    }

    private static PointLayer dots(double x, Color color, Look look) {
        double[] y = new double[DOTS];
        for (int i = 0; i < DOTS; i++) {
            y[i] = (i + 0.5) / DOTS;
        }
        return PointLayer.of(Series.of(y).map(any -> x), Series.of(y), color, look, 3);
    }
}
