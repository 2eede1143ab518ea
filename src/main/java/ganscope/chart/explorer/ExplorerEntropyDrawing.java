package ganscope.chart.explorer;

import ganscope.chart.axis.Axes;
import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.Term;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Ink;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.explorer.Measure;
import org.jfree.data.Range;

/** −p ln p and −p ln q: the areas below are entropy and cross-entropy, and what lies between them is KL(P‖Q). */
final class ExplorerEntropyDrawing implements ExplorerDrawing {
    /** The cross-entropy may be shown up to so many times as high as the entropy. */
    private static final double MOST = 4;

    @Override
    public Picture picture(ExplorerScene scene, Look look) {
        ExplorerPaper paper = new ExplorerPaper(scene, look);
        ChartText text = look.text();
        ChartTheme theme = look.theme();
        double[] x = paper.x();
        double[] own = new double[x.length];
        double[] cross = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double log = paper.p().logDensity(x[i]);
            double p = Math.exp(log);
            own[i] = p == 0 ? 0 : -p * log;
            cross[i] = p == 0 ? 0 : -p * paper.q().logDensity(x[i]);
        }
        Range first = new Ranges().add(own).around(new Range(0, 1));
        double most = MOST * Math.max(first.getUpperBound(), 0.1);
        Range both = new Ranges().add(own).add(cross).add(0).around(new Range(0, 1));
        Range up = new Range(Math.max(both.getLowerBound(), -most), Math.min(both.getUpperBound(), most));
        Sheet sheet = new Sheet(look, paper.line(), new Axes(look).number(text.get("chart.axis.entropy"), up))
                .curves(
                        closed(Term.CROSS_ENTROPY_AREA, text.get("chart.key.kl-area"), x, own, cross, look),
                        area(Term.ENTROPY_AREA, "−p ln p", x, own, look.bars(theme.real())),
                        new Curve(Term.CROSS_ENTROPY_AREA, "−p ln q", x, finite(cross), look.curve(theme.generated())));
        String now = paper.hasDensities()
                ? text.get(
                        ExplorerChart.ENTROPY.key("now"),
                        paper.said(Measure.CROSS_ENTROPY_PQ),
                        paper.said(Measure.ENTROPY_P),
                        paper.said(Measure.KL_PQ))
                : "";
        return paper.picture(sheet, ExplorerChart.ENTROPY, now);
    }

    private static double[] finite(double[] values) {
        double[] shown = values.clone();
        for (int i = 0; i < shown.length; i++) {
            shown[i] = Double.isFinite(shown[i]) ? shown[i] : Double.NaN;
        }
        return shown;
    }

    private static Curve area(Term term, String name, double[] x, double[] y, Ink ink) {
        double[] across = new double[x.length + 2];
        double[] up = new double[x.length + 2];
        System.arraycopy(x, 0, across, 1, x.length);
        System.arraycopy(y, 0, up, 1, x.length);
        across[0] = x[0];
        across[x.length + 1] = x[x.length - 1];
        return new Curve(term, name, across, up, ink);
    }

    /** What lies between two curves; where one is infinite there is nothing to fill. */
    private static Curve closed(Term term, String name, double[] x, double[] low, double[] high, Look look) {
        int n = x.length;
        double[] across = new double[2 * n + 1];
        double[] up = new double[2 * n + 1];
        for (int i = 0; i < n; i++) {
            across[i] = x[i];
            up[i] = low[i];
            across[2 * n - 1 - i] = x[i];
            up[2 * n - 1 - i] = Double.isFinite(high[i]) ? high[i] : low[i];
        }
        across[2 * n] = x[0];
        up[2 * n] = low[0];
        Ink pale = look.shade(look.theme().generated());
        return new Curve(term, name, name, across, up, pale, Curve.Form.PATH, 0, 1);
    }
}
