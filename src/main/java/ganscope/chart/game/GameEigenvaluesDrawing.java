package ganscope.chart.game;

import ganscope.chart.axis.Axes;
import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.KeyEntry;
import ganscope.chart.curve.Term;
import ganscope.chart.layer.NoteLayer;
import ganscope.chart.layer.PointLayer;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.metric.Series;
import ganscope.game.Complex;
import ganscope.game.EigenvaluePair;
import ganscope.game.Stability;
import java.awt.Color;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jfree.data.Range;

/** The eigenvalues of one step at the equilibrium, with the unit circle that they must be inside of. */
final class GameEigenvaluesDrawing implements GameDrawing {
    private static final double NARROWEST = 1.35;
    private static final int POINTS = 181;
    /** What is nearer to the circle than this is on it: the eigenvalues are rounded. */
    private static final double ROUNDING = 1e-12;

    @Override
    public Picture picture(GameScene scene, Look look) {
        ChartText text = look.text();
        Optional<EigenvaluePair> pair = Stability.ofStep(scene.game(), scene.scheme());
        double modulus = pair.map(EigenvaluePair::spectralRadius).orElse(1.0);
        double reach = Double.isFinite(modulus) ? Math.max(NARROWEST, Ranges.roundUp(1.15 * modulus)) : NARROWEST;
        Axes axes = new Axes(look);
        Range side = new Range(-reach, reach);
        Sheet sheet = Sheet.plane(look, axes.abscissa("Re μ", side), axes.number("Im μ", side))
                .grid()
                .layer(new UnitDiscLayer(look))
                .curves(circle(look))
                .explain(Term.UNIT_CIRCLE, text.get("chart.key.unit-circle"), look.ideal());
        pair.ifPresentOrElse(
                both -> mark(sheet, both, look),
                () -> sheet.layer(new NoteLayer(text.get("chart.game-eigenvalues.none"), look)));
        return sheet.picture(GameChart.EIGENVALUES.title(look.options()), GameChart.EIGENVALUES.about(look.options()));
    }

    private static Curve circle(Look look) {
        double[] x = new double[POINTS];
        double[] y = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            double angle = 2 * Math.PI * i / (POINTS - 1);
            x[i] = Math.cos(angle);
            y[i] = Math.sin(angle);
        }
        return Curve.path(Term.UNIT_CIRCLE, look.text().get("chart.key.unit-circle"), x, y, look.ideal());
    }

    private static void mark(Sheet sheet, EigenvaluePair both, Look look) {
        Color color = color(both, look.theme());
        String name = look.text().get("chart.key.eigenvalue", modulus(both.spectralRadius()));
        Complex first = both.first();
        Complex second = both.second();
        sheet.layer(new CircleLens(first.modulus() >= second.modulus() ? first : second, color, look))
                .dots(
                        Term.EIGENVALUE,
                        look.text().get("chart.key.eigenvalue-bare"),
                        PointLayer.of(Series.of(first.re(), first.im(), second.re(), second.im()), color, look, 5))
                .explain(Term.EIGENVALUE, name, color, KeyEntry.Mark.DOT);
    }

    /** Inside, on, or outside the circle. */
    static Color color(EigenvaluePair both, ChartTheme theme) {
        double radius = both.spectralRadius();
        if (Math.abs(radius - 1) <= ROUNDING) {
            return theme.ink();
        }
        return radius < 1 ? theme.metric(0) : theme.metric(1);
    }

    /** With as many decimals as tell it from 1. */
    static String modulus(double modulus) {
        double off = Math.abs(modulus - 1);
        if (off <= ROUNDING) {
            return "1";
        }
        int decimals = Math.clamp(2 - (int) Math.floor(Math.log10(off)), 2, 12);
        return BigDecimal.valueOf(modulus)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
