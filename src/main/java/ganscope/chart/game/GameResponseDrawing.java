package ganscope.chart.game;

import ganscope.chart.axis.Abscissa;
import ganscope.chart.axis.Axes;
import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.KeyEntry;
import ganscope.chart.curve.Term;
import ganscope.chart.layer.PointLayer;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.metric.Series;
import ganscope.game.DiracGame;
import ganscope.game.Position;
import org.jfree.data.Range;

/** For every θ the largest V that the discriminator could reach, the V of its present ψ, and where both players stand. */
final class GameResponseDrawing implements GameDrawing {
    private static final int POINTS = 121;
    /** Answers that are tried for each θ. */
    private static final int ANSWERS = 161;

    @Override
    public Picture picture(GameScene scene, Look look) {
        ChartText text = look.text();
        ChartTheme theme = look.theme();
        double reach = scene.reach();
        Position now = scene.now();
        double[] theta = Series.linear(-reach, reach, POINTS).toArray();
        double[] best = new double[POINTS];
        double[] present = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            best[i] = best(scene.game(), theta[i], scene.choice());
            present[i] = finite(scene.game().value(new Position(theta[i], now.psi())));
        }
        double value = finite(scene.game().value(now));
        double rest = scene.game().value(new Position(0, 0));
        Axes axes = new Axes(look);
        Sheet sheet = new Sheet(
                        look,
                        axes.number(text.get("chart.axis.theta"), new Range(-reach, reach)),
                        axes.number("V", range(best, rest, value)))
                .at(Abscissa.named("θ"))
                .curves(
                        new Curve(
                                Term.GAME_VALUE,
                                text.get("chart.key.game-slice", ChartText.number(now.psi())),
                                theta,
                                present,
                                look.dashed(theme.discriminator())),
                        new Curve(
                                Term.BEST_RESPONSE,
                                text.get("chart.key.best-response", ChartText.number(scene.choice())),
                                theta,
                                best,
                                look.curve(theme.discriminator())));
        sheet.level(Term.GAME_EQUILIBRIUM, 0, rest, theme.muted(), text.get("chart.key.game-rest"))
                .dots(
                        Term.GENERATED_POINT,
                        text.get("chart.key.generated-point", ChartText.number(now.theta())),
                        PointLayer.of(Series.of(now.theta(), value), theme.generated(), look, 5.5))
                .explain(
                        Term.GENERATED_POINT,
                        text.get("chart.key.generated-point", ChartText.number(now.theta())),
                        theme.generated(),
                        KeyEntry.Mark.DOT);
        return sheet.picture(GameChart.RESPONSE.title(look.options()), GameChart.RESPONSE.about(look.options()));
    }

    /** The best curve, V at rest and now, and as much again below: far below them the present V may fall. */
    private static Range range(double[] best, double rest, double value) {
        Range upper = new Ranges().add(best).add(rest).around(new Range(-2, 0));
        double lowest = Math.max(Math.min(value, rest), rest - upper.getLength());
        return new Ranges()
                .add(upper.getLowerBound(), upper.getUpperBound())
                .add(lowest)
                .around(upper);
    }

    /** max over |ψ| ≤ choice of V(θ, ψ), by trying answers at equal distances, 0 among them. */
    private static double best(DiracGame game, double theta, double choice) {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < ANSWERS; i++) {
            double value = game.value(new Position(theta, choice * (2.0 * i / (ANSWERS - 1) - 1)));
            best = value > best ? value : best;
        }
        return finite(best);
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : Double.NaN;
    }
}
