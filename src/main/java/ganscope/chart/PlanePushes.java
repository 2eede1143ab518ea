package ganscope.chart;

import ganscope.evaluation.PlaneView;
import ganscope.evaluation.Series;
import java.awt.Color;

/**
 * The plane's half of {@link PushesDrawing}. All three losses push along the slope of the score and differ in how strongly,
 * so the longer arrows lie below the shorter ones, all on one scale.
 */
final class PlanePushes {
    /** Pixels at scale 1 of the arrow that nine in ten do not exceed. */
    private static final double LENGTH = 34;

    private PlanePushes() {}

    static Picture picture(PlaneView plane, Look look) {
        ChartText text = look.text();
        ChartTheme theme = look.theme();
        ChartKind kind = ChartKind.PUSHES;
        double norm = ArrowLayer.quantile(plane.pushWasserstein(), 0.9);
        Color wasserstein = theme.metric(2);
        Color nonSaturating = theme.metric(0);
        Color minimax = theme.metric(1);
        Sheet sheet = PlaneSheet.of(plane.range(), look)
                .layer(PointLayer.of(plane.real(), ChartTheme.fade(theme.real(), 0.5), look, PlaneSheet.DOT))
                .layer(arrows(plane, plane.pushWasserstein(), wasserstein, 4.2, norm, look))
                .layer(arrows(plane, plane.pushNonSaturating(), nonSaturating, 2.4, norm, look))
                .layer(arrows(plane, plane.pushMinimax(), minimax, 1.2, norm, look))
                .layer(PointLayer.of(plane.arrowAt(), theme.generated(), look, PlaneSheet.DOT));
        return Outside.of(plane.arrowAt(), plane.range())
                .on(sheet, look)
                .explain(text.get("chart.key.real"), theme.real(), KeyEntry.Mark.DOT)
                .explain(text.get("chart.key.generated"), theme.generated(), KeyEntry.Mark.DOT)
                .explain(text.get("chart.key.push-wasserstein"), wasserstein, KeyEntry.Mark.LINE)
                .explain(text.get("chart.key.push-non-saturating"), nonSaturating, KeyEntry.Mark.LINE)
                .explain(text.get("chart.key.push-minimax"), minimax, KeyEntry.Mark.LINE)
                .picture(kind.title(look.options()), text.get("chart.pushes.plane"));
    }

    private static ArrowLayer arrows(PlaneView plane, Series push, Color color, double width, double norm, Look look) {
        return new ArrowLayer(plane.arrowAt(), push, color, look, width, LENGTH, norm);
    }

    static ChartTable table(PlaneView plane) {
        return new ChartTable()
                .points("x", "y", plane.arrowAt())
                .points("push_minimax_x", "push_minimax_y", plane.pushMinimax())
                .points("push_non_saturating_x", "push_non_saturating_y", plane.pushNonSaturating())
                .points("push_wasserstein_x", "push_wasserstein_y", plane.pushWasserstein());
    }
}
