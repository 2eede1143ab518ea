package ganscope.chart.run;

import ganscope.chart.curve.KeyEntry;
import ganscope.chart.curve.Term;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.input.ChartTable;
import ganscope.chart.layer.ArrowLayer;
import ganscope.chart.layer.PointLayer;
import ganscope.chart.sheet.Outside;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.PlaneSheet;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.PlaneView;
import ganscope.evaluation.metric.Series;
import java.awt.Color;

/**
 * The plane's half of {@link PushesDrawing}. All three losses push along the slope of the score and differ in how strongly,
 * so the longer arrows lie below the shorter ones, all on one scale.
 */
final class PlanePushes {
    /** Pixels at scale 1 of the arrow that nine in ten do not exceed. */
    private static final double LENGTH = 34;

    /** Arrows drawn at most, so that each can be followed. */
    private static final int MOST = 24;

    private PlanePushes() {}

    static Picture picture(PlaneView plane, ChartInput input, Look look) {
        ChartText text = look.text();
        ChartTheme theme = look.theme();
        ChartKind kind = ChartKind.PUSHES;
        int[] shown = Spread.of(plane.arrowAt(), plane.range(), MOST);
        Series at = pick(plane.arrowAt(), shown);
        double norm = ArrowLayer.quantile(plane.pushWasserstein(), 0.9);
        Color wasserstein = theme.metric(2);
        Color nonSaturating = theme.metric(0);
        Color minimax = theme.metric(1);
        Sheet sheet = PlaneSheet.of(plane.range(), input, look)
                .dots(
                        Term.REAL,
                        text.get("chart.key.real"),
                        PointLayer.of(plane.real(), ChartTheme.fade(theme.real(), 0.5), look, PlaneSheet.DOT))
                .layer(arrows(at, pick(plane.pushWasserstein(), shown), wasserstein, 3, norm, look))
                .layer(arrows(at, pick(plane.pushNonSaturating(), shown), nonSaturating, 1.9, norm, look))
                .layer(arrows(at, pick(plane.pushMinimax(), shown), minimax, 0.9, norm, look))
                .dots(
                        Term.GENERATED,
                        text.get("chart.key.generated"),
                        PointLayer.of(plane.arrowAt(), theme.generated(), look, PlaneSheet.DOT));
        return Outside.of(plane.arrowAt(), plane.range())
                .on(sheet, look)
                .explain(Term.REAL, text.get("chart.key.real"), theme.real(), KeyEntry.Mark.DOT)
                .explain(Term.GENERATED, text.get("chart.key.generated"), theme.generated(), KeyEntry.Mark.DOT)
                .explain(Term.PUSH_WASSERSTEIN, text.get("chart.key.push-wasserstein"), wasserstein, KeyEntry.Mark.LINE)
                .explain(
                        Term.PUSH_NON_SATURATING,
                        text.get("chart.key.push-non-saturating"),
                        nonSaturating,
                        KeyEntry.Mark.LINE)
                .explain(Term.PUSH_MINIMAX, text.get("chart.key.push-minimax"), minimax, KeyEntry.Mark.LINE)
                .picture(kind.title(look.options()), text.get("chart.pushes.plane"));
    }

    /** The chosen ones of points or arrows x, y, x, y, … */
    private static Series pick(Series pairs, int[] shown) {
        double[] picked = new double[2 * shown.length];
        for (int i = 0; i < shown.length; i++) {
            picked[2 * i] = pairs.get(2 * shown[i]);
            picked[2 * i + 1] = pairs.get(2 * shown[i] + 1);
        }
        return Series.of(picked);
    }

    private static ArrowLayer arrows(Series at, Series push, Color color, double width, double norm, Look look) {
        return new ArrowLayer(at, push, color, look, width, LENGTH, norm);
    }

    static ChartTable table(PlaneView plane) {
        return new ChartTable()
                .points("x", "y", plane.arrowAt())
                .points("push_minimax_x", "push_minimax_y", plane.pushMinimax())
                .points("push_non_saturating_x", "push_non_saturating_y", plane.pushNonSaturating())
                .points("push_wasserstein_x", "push_wasserstein_y", plane.pushWasserstein());
    }
}
