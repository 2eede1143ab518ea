package ganscope.cli.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import ganscope.chart.TransformerCharts;
import ganscope.chart.TransformerPicture;
import ganscope.chart.style.ChartOptions;
import ganscope.session.RunFolder;
import ganscope.transformer.Moves;
import ganscope.transformer.Score;
import ganscope.transformer.Spread;
import ganscope.transformer.TransformerProgress;
import ganscope.transformer.TransformerTraining;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What is said and written of a spatial transformer's training.
 *
 * @param training at its end
 * @param moves how far digits were moved
 * @param rows what was measured, from step 0 to the end
 * @param seconds that it took, measuring included
 */
public record StnReport(TransformerTraining training, Moves moves, List<TransformerProgress> rows, double seconds) {
    private static final String SHEET = "sheet.png";
    private static final String ACCURACY = "accuracy.png";

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;

    /** The names of all files. */
    public static List<String> names() {
        return List.of(RunFolder.METRICS, SHEET, ACCURACY);
    }

    /**
     * Writes everything.
     *
     * @throws IOException with one sentence without its full stop
     */
    public void write(RunFolder folder) throws IOException {
        folder.write(RunFolder.METRICS, metrics());
        folder.write(SHEET, png(new TransformerPicture.Pictures(training.sheet())));
        folder.write(ACCURACY, png(new TransformerPicture.Accuracies(rows)));
    }

    private static byte[] png(TransformerPicture picture) {
        return TransformerCharts.png(picture, ChartOptions.DEFAULT, WIDTH, HEIGHT);
    }

    /**
     * One line each time: the step, accuracies (shares), losses (nats), those of the last batch trained on, and how
     * differently digits stand behind the transformer, in degrees and pixels.
     */
    private String metrics() {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text);
        csv.writeRecord(
                "step",
                "accuracy_with",
                "accuracy_without",
                "loss_with",
                "loss_without",
                "batch_loss_with",
                "batch_loss_without",
                "turn_spread",
                "shift_spread");
        for (TransformerProgress row : rows) {
            csv.writeRecord(Stream.concat(
                            Stream.of(Long.toString(row.step())),
                            DoubleStream.of(
                                            row.with().accuracy(),
                                            row.without().accuracy(),
                                            row.with().loss(),
                                            row.without().loss(),
                                            row.batchLossWith(),
                                            row.batchLossWithout(),
                                            row.spread().turn(),
                                            row.spread().shift())
                                    .mapToObj(value -> Double.isNaN(value) ? "" : Double.toString(value)))
                    .toList());
        }
        return text.toString();
    }

    private double stepsPerSecond() {
        return training.steps() / Math.max(seconds, 1e-9);
    }

    /** Accuracy with a transformer less that without, in points of a hundred. */
    private double points() {
        TransformerProgress last = rows.getLast();
        return 100 * (last.with().accuracy() - last.without().accuracy());
    }

    /** One object: both at the end, time, and how digits were moved. */
    public ObjectNode toJson() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("steps", training.steps());
        object.put("seed", training.seed());
        score(object.putObject("with"), rows.getLast().with(), training.parametersWith());
        score(object.putObject("without"), rows.getLast().without(), training.parametersWithout());
        object.put("points", points());
        spread(object.putObject("spreadBefore"), training.incoming());
        spread(object.putObject("spreadBehind"), rows.getLast().spread());
        object.put("testPictures", training.testPictures());
        object.put("seconds", seconds);
        object.put("stepsPerSecond", stepsPerSecond());
        object.putObject("moves")
                .put("turn", moves.turn())
                .put("smallest", moves.smallest())
                .put("largest", moves.largest())
                .put("shift", moves.shift());
        return object;
    }

    private static void score(ObjectNode object, Score score, int parameters) {
        object.put("accuracy", score.accuracy()).put("loss", score.loss()).put("parameters", parameters);
    }

    private static void spread(ObjectNode object, Spread spread) {
        object.put("turn", spread.turn()).put("shift", spread.shift());
    }

    /** Lines for a person. */
    public String words() {
        TransformerProgress last = rows.getLast();
        return String.format(
                Locale.ROOT,
                "with a transformer: accuracy %.1f %%, loss %.3f, %d parameters%n"
                        + "without one: accuracy %.1f %%, loss %.3f, %d parameters%n"
                        + "angles differ by %.1f degrees as digits come in, by %.1f behind the transformer; places by %.2f and"
                        + " %.2f pixels%n"
                        + "%.1f points apart on %d pictures for testing; %d steps in %.2f s (%.0f steps/s)",
                100 * last.with().accuracy(),
                last.with().loss(),
                training.parametersWith(),
                100 * last.without().accuracy(),
                last.without().loss(),
                training.parametersWithout(),
                training.incoming().turn(),
                last.spread().turn(),
                training.incoming().shift(),
                last.spread().shift(),
                points(),
                training.testPictures(),
                training.steps(),
                seconds,
                stepsPerSecond());
    }
}
