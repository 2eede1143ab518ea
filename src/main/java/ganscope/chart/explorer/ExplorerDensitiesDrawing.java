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
import ganscope.evaluation.metric.Series;
import ganscope.explorer.SamplePair;
import ganscope.stats.Histogram;
import java.util.Optional;
import org.jfree.data.Range;

/** Both densities on one line, what they are taken by, and one pair of samples of them, as histograms. */
final class ExplorerDensitiesDrawing implements ExplorerDrawing {
    @Override
    public Picture picture(ExplorerScene scene, Look look) {
        ExplorerPaper paper = new ExplorerPaper(scene, look);
        ChartTheme theme = look.theme();
        Optional<SamplePair> pair = scene.pair();
        Curve p = paper.hillP(pair.isEmpty() ? look.bars(theme.real()) : look.curve(theme.real()));
        Curve q = paper.hillQ(pair.isEmpty() ? look.bars(theme.generated()) : look.curve(theme.generated()));
        Ranges up = new Ranges().add(p.y()).add(q.y());
        double top = 1.08 * up.fromZero(1).getUpperBound();
        if (pair.isPresent()) {
            up.add(densities(pair.get().p()).toArray())
                    .add(densities(pair.get().q()).toArray());
            top = Math.max(top, up.fromZero(1).getUpperBound());
        }
        Sheet sheet = new Sheet(
                look, paper.line(), new Axes(look).number(look.text().get("chart.axis.density"), new Range(0, top)));
        pair.ifPresent(drawn -> sheet.curves(
                steps("chart.key.sample-p", drawn, drawn.p(), look, look.bars(theme.real())),
                steps("chart.key.sample-q", drawn, drawn.q(), look, look.bars(theme.generated()))));
        sheet.curves(p, q);
        if (!scene.grips().isEmpty()) {
            sheet.layer(new GripLayer(scene.grips(), look));
        }
        String about = pair.map(drawn -> look.text()
                        .get(
                                ExplorerChart.DENSITIES.key("sampled"),
                                look.text().count(drawn.n()),
                                look.text().count(drawn.p().bins().count())))
                .orElseGet(() -> ExplorerChart.DENSITIES.about(look.options()));
        return sheet.picture(ExplorerChart.DENSITIES.title(look.options()), about);
    }

    private static Curve steps(String name, SamplePair pair, Histogram sample, Look look, Ink ink) {
        return Curve.steps(
                Term.SAMPLE_HISTOGRAM,
                look.text().get(name, look.text().count(pair.n())),
                Series.of(sample.bins().edges()),
                densities(sample),
                ink);
    }

    private static Series densities(Histogram sample) {
        double[] heights = new double[sample.bins().count()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = sample.density(i);
        }
        return Series.of(heights);
    }
}
