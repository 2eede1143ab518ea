package ganscope.chart.explorer;

import ganscope.chart.axis.Axes;
import ganscope.chart.axis.Ranges;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.LineLaw;
import ganscope.chart.curve.Term;
import ganscope.chart.layer.NoteLayer;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.Ink;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.explorer.BestFit;
import ganscope.explorer.Measure;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** P, and for each divergence the single bell that is nearest to it; those that can hardly be told apart as one curve. */
final class ExplorerFitsDrawing implements ExplorerDrawing {
    /** Means and widths that differ by less, in widths, are those of one curve. */
    private static final double ALIKE = 0.04;

    @Override
    public Picture picture(ExplorerScene scene, Look look) {
        ExplorerPaper paper = new ExplorerPaper(scene, look);
        ChartText text = look.text();
        List<Curve> curves = new ArrayList<>();
        curves.add(paper.hillP(look.bars(look.theme().real())));
        List<List<BestFit>> groups = groups(scene.fits());
        groups.stream()
                .sorted(Comparator.comparing(group -> isLeading(group.getFirst()))) // on top of the others
                .forEach(group -> curves.add(bell(group, paper.x(), look)));
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

    /** Bells that look the same together, those that the chart is about first. */
    private static List<List<BestFit>> groups(List<BestFit> fits) {
        List<List<BestFit>> groups = new ArrayList<>();
        fits.stream()
                .sorted(Comparator.comparing(fit -> !isLeading(fit)))
                .forEach(fit -> groups.stream()
                        .filter(group -> isAlike(group.getFirst(), fit))
                        .findFirst()
                        .orElseGet(() -> {
                            List<BestFit> group = new ArrayList<>();
                            groups.add(group);
                            return group;
                        })
                        .add(fit));
        return groups;
    }

    private static boolean isAlike(BestFit one, BestFit other) {
        double sd = one.normal().sd();
        return Math.abs(one.normal().mean() - other.normal().mean()) < ALIKE * sd
                && Math.abs(sd - other.normal().sd()) < ALIKE * sd;
    }

    private static Curve bell(List<BestFit> group, double[] x, Look look) {
        BestFit first = group.getFirst();
        LineLaw law = new LineLaw(first.normal());
        double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = law.density(x[i]);
        }
        Color color = look.theme().metric(first.measure().ordinal());
        String name = group.stream()
                .map(fit -> look.text().get("chart.measure." + fit.measure().id()))
                .collect(Collectors.joining(" ≈ "));
        return new Curve(
                Term.BEST_FIT,
                name,
                x,
                y,
                isLeading(first) ? look.curve(color) : new Ink(color, look.dashes(2.4), null));
    }

    /** Whether it is one of the two that the chart is about. */
    private static boolean isLeading(BestFit fit) {
        return fit.measure() == Measure.KL_PQ || fit.measure() == Measure.KL_QP;
    }
}
