package ganscope.chart.explorer;

import ganscope.chart.axis.Axes;
import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.Term;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.metric.Metric;
import ganscope.explorer.Measure;
import java.util.Arrays;
import org.jfree.data.Range;

/** The Kantorovich potential: up and down with slope 1 where mass has to move, level where none has. */
final class ExplorerPotentialDrawing implements ExplorerDrawing {
    /** Where both shares agree to this, rounding does not decide. */
    private static final double EQUAL = 1e-12;

    @Override
    public Picture picture(ExplorerScene scene, Look look) {
        ExplorerPaper paper = new ExplorerPaper(scene, look);
        ChartText text = look.text();
        double[] f = potential(paper);
        Range up = new Ranges().add(f).around(new Range(-1, 1));
        Sheet sheet = new Sheet(
                        look,
                        paper.line(),
                        new Axes(look).number(text.get("chart.axis.potential", text.unit(Metric.Unit.DATA)), up))
                .curves(0, paper.backdrop(up))
                .curves(new Curve(
                        Term.POTENTIAL,
                        text.get("chart.key.potential"),
                        paper.x(),
                        f,
                        look.curve(look.theme().discriminator())));
        return sheet.picture(
                ExplorerChart.POTENTIAL.title(look.options()),
                text.get(ExplorerChart.POTENTIAL.key("now"), paper.said(Measure.W1)));
    }

    /** f′ = sign(F_q − F_p), its mean over what is shown 0. */
    private static double[] potential(ExplorerPaper paper) {
        double[] x = paper.x();
        double[] f = new double[x.length];
        for (int i = 1; i < x.length; i++) {
            double middle = (x[i - 1] + x[i]) / 2;
            double more = paper.q().cumulative(middle) - paper.p().cumulative(middle);
            f[i] = f[i - 1] + (Math.abs(more) > EQUAL ? Math.signum(more) * (x[i] - x[i - 1]) : 0);
        }
        double mean = Arrays.stream(f).average().orElse(0);
        Arrays.setAll(f, i -> f[i] - mean);
        return f;
    }
}
