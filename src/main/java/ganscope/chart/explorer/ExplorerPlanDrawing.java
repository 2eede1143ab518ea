package ganscope.chart.explorer;

import ganscope.chart.axis.Axes;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.KeyEntry;
import ganscope.chart.curve.Term;
import ganscope.chart.layer.PointLayer;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Series;
import ganscope.explorer.Measure;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.jfree.data.Range;

/** Q below (t = 0) carried onto P above (t = 1), quantile by quantile: each brick is the same share of the mass. */
final class ExplorerPlanDrawing implements ExplorerDrawing {
    private static final double LOW = -0.42;
    private static final double HIGH = 1.42;
    private static final double TALLEST = 0.36;
    /** Each is one fortieth of the mass. */
    private static final int BRICKS = 40;

    @Override
    public Picture picture(ExplorerScene scene, Look look) {
        ExplorerPaper paper = new ExplorerPaper(scene, look);
        ChartText text = look.text();
        ChartTheme theme = look.theme();
        double t = scene.transport();
        double[] from = new double[BRICKS];
        double[] to = new double[BRICKS];
        double[] at = new double[BRICKS];
        for (int i = 0; i < BRICKS; i++) {
            double share = (i + 0.5) / BRICKS;
            from[i] = paper.q().quantile(share);
            to[i] = paper.p().quantile(share);
            at[i] = (1 - t) * from[i] + t * to[i];
        }
        Color mass = ChartTheme.mix(theme.generated(), theme.real(), t);
        String moved = text.get("chart.key.bricks", BRICKS);
        Sheet sheet = new Sheet(
                        look,
                        paper.line(),
                        new Axes(look).within(text.get("chart.axis.way"), new Range(LOW, HIGH), new Range(0, 1)))
                .curves(
                        standing(paper.hillP(look.bars(theme.real())), 1, TALLEST),
                        standing(paper.hillQ(look.bars(theme.generated())), 0, -TALLEST))
                .curves(0, List.of(ways(from, to, look)))
                .layer(new BrickLayer(at, t, mass, look))
                .dots(
                        Term.MASS,
                        moved,
                        PointLayer.of(Series.of(at), Series.of(at).map(any -> t), mass, look, 0.5))
                .explain(Term.MASS, moved, mass, KeyEntry.Mark.AREA);
        return sheet.picture(
                ExplorerChart.PLAN.title(look.options()),
                text.get(ExplorerChart.PLAN.key("now"), paper.said(Measure.W1), text.unit(Metric.Unit.DATA)));
    }

    private static Curve standing(Curve hill, double level, double height) {
        double tallest = Arrays.stream(hill.y()).max().orElse(0);
        return hill.scaled(level, tallest > 0 ? height / tallest : 0);
    }

    private static Curve ways(double[] from, double[] to, Look look) {
        double[] x = new double[3 * from.length];
        double[] y = new double[3 * from.length];
        for (int i = 0; i < from.length; i++) {
            x[3 * i] = from[i];
            x[3 * i + 1] = to[i];
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
}
