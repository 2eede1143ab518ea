package ganscope.chart.explorer;

import ganscope.chart.axis.Axes;
import ganscope.chart.curve.Curve;
import ganscope.chart.curve.Term;
import ganscope.chart.sheet.Picture;
import ganscope.chart.sheet.Sheet;
import ganscope.chart.style.Look;
import ganscope.chart.text.ChartText;
import ganscope.explorer.Measure;
import org.jfree.data.Range;

/** D*(x) = p / (p + q), and what the game is worth with it. */
final class ExplorerDiscriminatorDrawing implements ExplorerDrawing {
    @Override
    public Picture picture(ExplorerScene scene, Look look) {
        ExplorerPaper paper = new ExplorerPaper(scene, look);
        ChartText text = look.text();
        Range up = new Range(0, 1.02);
        double[] answer = new double[paper.x().length];
        for (int i = 0; i < answer.length; i++) {
            double x = paper.x()[i];
            answer[i] = 1 / (1 + Math.exp(paper.q().logDensity(x) - paper.p().logDensity(x))); // NaN where both are 0
        }
        Sheet sheet = new Sheet(
                        look,
                        paper.line(),
                        new Axes(look).number("D*(x)", up, look.theme().discriminator()))
                .curves(0, paper.backdrop(up))
                .curves(new Curve(
                        Term.LAW_ANSWER,
                        "D*(x)",
                        paper.x(),
                        answer,
                        look.curve(look.theme().discriminator())))
                .level(Term.UNDECIDED, 0, 0.5, look.theme().muted(), "½");
        String now = paper.hasDensities()
                ? text.get(
                        ExplorerChart.DISCRIMINATOR.key("now"),
                        paper.said(Measure.VALUE_OF_GAME),
                        paper.said(Measure.JS))
                : "";
        return paper.picture(sheet, ExplorerChart.DISCRIMINATOR, now);
    }
}
