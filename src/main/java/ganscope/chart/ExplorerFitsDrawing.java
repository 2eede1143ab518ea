package ganscope.chart;

import ganscope.explorer.BestFit;
import ganscope.explorer.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** P, and for each divergence the single bell that is nearest to it. */
final class ExplorerFitsDrawing implements ExplorerDrawing {
    @Override
    public Picture picture(ExplorerScene scene, Look look) {
        ExplorerPaper paper = new ExplorerPaper(scene, look);
        ChartText text = look.text();
        List<Curve> curves = new ArrayList<>();
        curves.add(paper.hillP(look.bars(look.theme().real())));
        scene.fits().stream()
                .sorted(Comparator.comparing(ExplorerFitsDrawing::isLeading)) // on top of the others
                .forEach(fit -> curves.add(bell(fit, paper.x(), look)));
        Ranges up = new Ranges();
        curves.forEach(curve -> up.add(curve.y()));
        Sheet sheet = new Sheet(
                        look, paper.line(), new Axes(look).number(text.get("chart.axis.density"), up.fromZero(1)))
                .curves(0, curves);
        if (scene.fits().isEmpty()) {
            sheet.layer(new NoteLayer(
                    text.get(paper.p().hasDensity() ? "chart.explorer.follows" : "chart.explorer.no-density"), look));
        }
        return sheet.picture(ExplorerChart.FITS.title(look.options()), ExplorerChart.FITS.about(look.options()));
    }

    private static Curve bell(BestFit fit, double[] x, Look look) {
        LineLaw law = new LineLaw(fit.normal());
        double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = law.density(x[i]);
        }
        int place = fit.measure().ordinal();
        return new Curve(
                Term.BEST_FIT,
                name(fit.measure(), look.text()),
                x,
                y,
                isLeading(fit)
                        ? look.curve(look.theme().metric(place))
                        : look.dashed(look.theme().metric(place)));
    }

    /** Whether it is one of the two that the chart is about. */
    private static boolean isLeading(BestFit fit) {
        return fit.measure() == Measure.KL_PQ || fit.measure() == Measure.KL_QP;
    }

    private static String name(Measure measure, ChartText text) {
        return text.get("chart.measure." + measure.id());
    }
}
