package ganscope.cli;

import ganscope.cli.option.BadInput;
import ganscope.cli.report.StnReport;
import ganscope.session.RunFolder;
import ganscope.text.Quoted;
import ganscope.transformer.Moves;
import ganscope.transformer.TransformerProgress;
import ganscope.transformer.TransformerTraining;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains a classifier of moved digits with a spatial transformer in front, and one without. */
@Command(
        name = "stn",
        mixinStandardHelpOptions = true,
        header = "Trains a spatial transformer on moved digits, beside a classifier without one.",
        description = {
            "",
            "The handwritten digits that ship are turned, scaled and shifted at random in a frame of 16 x 16 pixels. One"
                    + " classifier looks at the frame; the other has a spatial transformer in front (Jaderberg et al.,"
                    + " 2015), a small network that says by which affine map the frame is to be sampled. Both have as many"
                    + " parameters, see the same pictures, and learn by softmax cross-entropy and Adam. Accuracies are"
                    + " those on pictures of which no copy was trained on. With --out, writes metrics.csv, sheet.png"
                    + " (pictures, and below each what the transformer makes of it) and accuracy.png.",
            ""
        })
public final class StnCommand implements Callable<Integer> {
    private static final int MOST_STEPS = 1_000_000;
    /** Seconds between two lines of the log. */
    private static final double PAUSE = 5;

    private static final Pattern RANGE = Pattern.compile("([0-9.]{1,8}),([0-9.]{1,8})");

    @Option(
            names = "--steps",
            paramLabel = "N",
            defaultValue = "3000",
            description = "Steps of 64 pictures each, 1 to 1000000 (default: ${DEFAULT-VALUE}).")
    private int steps;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "0",
            description = "The seed of every random number (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--every",
            paramLabel = "K",
            defaultValue = "100",
            description = "Measure both every K steps, 1 to 1000000 (default: ${DEFAULT-VALUE}).")
    private int every;

    @Option(
            names = "--turn",
            paramLabel = "DEGREES",
            description = "Digits are turned by at most so much either way, 0 to 180 (default: 60).")
    private @Nullable Double turn;

    @Option(
            names = "--scale",
            paramLabel = "LOW,HIGH",
            description = "The range of their scale; at 1 a digit is 8 pixels high (default: 0.7,1.1).")
    private @Nullable String scale;

    @Option(
            names = "--shift",
            paramLabel = "PIXELS",
            description = "They are shifted by at most so much either way, across and down, 0 to 16 (default: 4).")
    private @Nullable Double shift;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write the results to this folder, which is made if need be.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replace a run that DIR already holds.")
    private boolean force;

    @Option(names = "--json", description = "One JSON object on standard output.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter results = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter log = spec.commandLine().getErr();
        within("--steps", steps);
        within("--every", every);
        Moves moves = moves();
        try (RunFolder folder = out == null ? null : RunFolder.open(out, force, StnReport.names())) {
            StnReport report = train(moves, log);
            if (folder != null) {
                report.write(folder);
                folder.commit();
            }
            results.println(json ? report.toJson() : report.words());
            results.flush();
            return 0;
        } catch (IOException e) {
            throw BadInput.sentence(e);
        }
    }

    private static void within(String option, int value) {
        if (value < 1 || value > MOST_STEPS) {
            throw new BadInput(option + ": " + value + ", but only 1 to " + MOST_STEPS + " is allowed.");
        }
    }

    private Moves moves() {
        Moves usual = Moves.DEFAULT;
        double low = usual.smallest();
        double high = usual.largest();
        if (scale != null) {
            Matcher range = RANGE.matcher(scale.strip());
            try {
                if (!range.matches()) {
                    throw new NumberFormatException(scale);
                }
                low = Double.parseDouble(range.group(1));
                high = Double.parseDouble(range.group(2));
            } catch (NumberFormatException e) {
                throw new BadInput("--scale: " + Quoted.of(scale) + ", but LOW,HIGH such as 0.7,1.1 is needed.", e);
            }
        }
        try {
            return new Moves(turn == null ? usual.turn() : turn, low, high, shift == null ? usual.shift() : shift);
        } catch (IllegalArgumentException refused) {
            throw BadInput.sentence(new IllegalArgumentException("--" + refused.getMessage(), refused));
        }
    }

    private StnReport train(Moves moves, PrintWriter log) {
        TransformerTraining training = new TransformerTraining(moves, seed);
        List<TransformerProgress> rows = new ArrayList<>();
        rows.add(training.measure());
        long start = System.nanoTime();
        double said = 0;
        while (training.steps() < steps) {
            training.step();
            boolean last = training.steps() == steps;
            if (last || training.steps() % every == 0) {
                rows.add(training.measure());
                double seconds = (System.nanoTime() - start) * 1e-9;
                if (last || seconds >= said + PAUSE) {
                    said = seconds;
                    log.println(line(rows.getLast(), seconds));
                    log.flush();
                }
            }
        }
        return new StnReport(training, moves, rows, (System.nanoTime() - start) * 1e-9);
    }

    private String line(TransformerProgress row, double seconds) {
        return String.format(
                Locale.ROOT,
                "step %d of %d, %.0f steps/s, accuracy with %.3f, without %.3f",
                row.step(),
                steps,
                row.step() / seconds,
                row.with().accuracy(),
                row.without().accuracy());
    }
}
