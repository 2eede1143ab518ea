package ganscope.chart;

import ganscope.chart.curve.Term;
import ganscope.chart.sheet.PaintedChart;
import ganscope.chart.style.ChartOptions;
import ganscope.transformer.Moves;
import ganscope.transformer.TransformerTraining;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Charts of a spatial transformer that has hardly begun. */
final class TransformerExamples {
    private TransformerExamples() {}

    static List<TransformerPicture> pictures() {
        TransformerTraining training = new TransformerTraining(Moves.DEFAULT, 1);
        var first = training.measure();
        training.step();
        return List.of(
                new TransformerPicture.Accuracies(List.of(first, training.measure())),
                new TransformerPicture.Pictures(training.sheet()));
    }

    static PaintedChart painted(TransformerPicture picture, ChartOptions options) {
        return Charts.paint(picture, options, new BufferedImage(800, 500, BufferedImage.TYPE_INT_ARGB_PRE), 1);
    }

    static Set<Term> terms(ChartOptions options) {
        Set<Term> terms = new HashSet<>();
        pictures()
                .forEach(picture ->
                        terms.addAll(painted(picture, options).terms().keySet()));
        terms.add(Term.CHANCE); // a level line, which no key explains
        return terms;
    }
}
