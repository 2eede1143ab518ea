package ganscope.chart.game;

import ganscope.chart.axis.Axes;
import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.Term;
import ganscope.chart.layer.ArrowLayer;
import ganscope.chart.layer.PointLayer;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Ink;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.metric.Series;
import ganscope.game.Position;
import java.awt.Color;
import java.util.Arrays;
import org.jfree.data.Range;

/**
 * The discriminator as the line D(x) = ψ x, the data point at 0 and the generated point that rides on the line; both points
 * as narrow bells as well, so that they are seen as the distributions that they are.
 */
final class GamePointDrawing implements GameDrawing {
    /** Width of a bell, and its height in the plot, as shares. */
    private static final double WIDTH = 0.035;

    private static final double HEIGHT = 0.32;
    /** The longest arrows of the point and of the line, pixels at scale 1, and the speed at which they are half as long. */
    private static final double LONGEST = 60;

    private static final double LONGEST_TURN = 26;
    /** Where the arrow of the line stands, as a share of what is shown: half-way up there is room above and below. */
    private static final double TURN = 0.5;

    private static final double HALF = 0.25;

    @Override
    public Picture picture(GameScene scene, Look look) {
        ChartText text = look.text();
        ChartTheme theme = look.theme();
        double reach = scene.reach();
        Position now = scene.now();
        double top = Ranges.roundUp(Math.max(1.1 * Math.abs(now.psi()), 0.5) * reach);
        Range up = new Range(-top, top);
        Axes axes = new Axes(look);
        Sheet sheet = new Sheet(
                look,
                axes.number(text.get("chart.axis.x"), new Range(-reach, reach)),
                axes.number("D(x)", up, theme.discriminator()));
        String real = text.get("chart.key.real-point");
        String generated = text.get("chart.key.generated-point", ChartText.number(now.theta()));
        sheet.curves(
                bell(Term.REAL_POINT, real, 0, reach, up, look.bars(theme.real())),
                bell(Term.GENERATED_POINT, generated, now.theta(), reach, up, look.bars(theme.generated())),
                new Curve(
                        Term.GAME_DISCRIMINATOR,
                        text.get("chart.key.game-discriminator", ChartText.number(now.psi())),
                        new double[] {-reach, reach},
                        new double[] {-reach * now.psi(), reach * now.psi()},
                        look.curve(theme.discriminator())));
        Position v = scene.game().field(now);
        double ride = now.theta() * now.psi();
        double turn = TURN * reach;
        arrow(sheet, new Position(now.theta(), ride), new Position(v.theta(), 0), theme.generated(), LONGEST, look);
        arrow(
                sheet,
                new Position(turn, turn * now.psi()),
                new Position(0, v.psi()),
                theme.discriminator(),
                LONGEST_TURN,
                look);
        sheet.dots(Term.REAL_POINT, real, PointLayer.of(Series.of(0, 0), theme.real(), look, 4.5))
                .dots(
                        Term.GENERATED_POINT,
                        generated,
                        PointLayer.of(Series.of(now.theta(), ride), theme.generated(), look, 5.5));
        return sheet.picture(GameChart.POINT.title(look.options()), GameChart.POINT.about(look.options()));
    }

    /** A bell that stands on the lower edge of the plot. */
    private static Curve bell(Term term, String name, double center, double reach, Range up, Ink ink) {
        double[] x =
                Series.linear(center - 0.2 * reach, center + 0.2 * reach, 61).toArray();
        double[] y = Arrays.stream(x)
                .map(at -> {
                    double z = (at - center) / (2 * WIDTH * reach);
                    return up.getLowerBound() + HEIGHT * up.getLength() * Math.exp(-z * z / 2);
                })
                .toArray();
        y[0] = up.getLowerBound();
        y[y.length - 1] = up.getLowerBound();
        return new Curve(term, name, name, x, y, ink, Curve.Form.PATH, up.getLowerBound(), 1);
    }

    private static void arrow(Sheet sheet, Position at, Position v, Color color, double longest, Look look) {
        double speed = v.radius();
        if (speed > 0 && Double.isFinite(speed)) {
            double length = longest * speed / (HALF + speed);
            sheet.layer(new ArrowLayer(
                    Series.of(at.theta(), at.psi()), Series.of(v.theta(), v.psi()), color, look, 2.4, length, speed));
        }
    }
}
