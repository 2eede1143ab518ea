package ganscope.chart.explorer;

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
import ganscope.chart.style.Ink;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.evaluation.metric.Series;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.Range;

/** Powers of ten of the number of cells, over the dimension; a picture of 28 × 28 pixels has 784. */
final class ExplorerBinsDrawing implements ExplorerDrawing {
    private static final int PIXELS = 784;
    private static final int MOST = 1000;
    private static final double TEN = Math.log(10);

    @Override
    public Picture picture(ExplorerScene scene, Look look) {
        ChartText text = look.text();
        ChartTheme theme = look.theme();
        Axes axes = new Axes(look);
        double pixels = tens(scene.bins(), PIXELS);
        double top = Ranges.roundUp(1.12 * tens(scene.bins(), MOST));
        List<Curve> curves = new ArrayList<>();
        if (scene.bins() != 2) {
            curves.add(cells(2, look.dashed(theme.muted()), text));
        }
        curves.add(cells(scene.bins(), look.curve(theme.discriminator()), text));
        String marked = text.get("chart.key.pixels", scene.bins(), PIXELS, Long.toString(Math.round(pixels)));
        Sheet sheet = new Sheet(
                        look,
                        axes.number(text.get("chart.axis.dimension"), new Range(0, MOST)),
                        axes.number(text.get("chart.axis.cells"), new Range(0, top)))
                .at(Abscissa.named("d"))
                .curves(0, curves)
                .upright(PIXELS, theme.muted())
                .dots(Term.CELLS, marked, PointLayer.of(Series.of(PIXELS, pixels), theme.real(), look, 5))
                .explain(Term.CELLS, marked, theme.real(), KeyEntry.Mark.DOT);
        int filled = (int) Math.floor(Math.log(scene.samples()) / Math.log(scene.bins()));
        return sheet.picture(
                ExplorerChart.BINS.title(look.options()),
                text.get(ExplorerChart.BINS.key("now"), text.count(scene.samples()), filled));
    }

    private static double tens(int bins, int dimension) {
        return dimension * Math.log(bins) / TEN;
    }

    private static Curve cells(int bins, Ink ink, ChartText text) {
        double[] x = {1, MOST};
        return new Curve(
                Term.CELLS, text.get("chart.key.cells", bins), x, new double[] {tens(bins, 1), tens(bins, MOST)}, ink);
    }
}
