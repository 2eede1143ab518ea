package ganscope.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.cli.option.BadInput;
import ganscope.lesson.Preset;
import ganscope.lesson.Presets;
import ganscope.view.ScreenBench;
import ganscope.view.ScreenBench.Report;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the window: how evenly it beats, how often charts are redrawn, and what that costs training. */
@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        header = "Measures the window while training runs flat out.",
        description = {
            "A window of 1280 x 800 with six charts of a target in the plane, or with two runs of four charts each;",
            "needs a display. Training is then what each of both does, in step with the other.",
            "Intervals are those between two pulses of JavaFX, in milliseconds."
        })
final class BenchScreenCommand implements Callable<Integer> {
    @Option(names = "--json", description = "One JSON object on standard output.")
    private boolean json;

    @Option(names = "--twins", description = "Two runs side by side.")
    private boolean twins;

    @Option(names = "--preset", defaultValue = "ring8", description = "What to train (default: ${DEFAULT-VALUE}).")
    private String preset = "";

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "10",
            description = "Length of the measurement (default: ${DEFAULT-VALUE}).")
    private double seconds;

    @Option(
            names = "--warm-up",
            paramLabel = "S",
            defaultValue = "8",
            description = "Seconds before it (default: ${DEFAULT-VALUE}).")
    private double warmUp;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (!(seconds > 0 && seconds <= 600) || !(warmUp >= 0 && warmUp <= 600)) {
            throw new BadInput(
                    "--seconds and --warm-up: " + seconds + " and " + warmUp + ", but up to 600 are allowed.");
        }
        Report report = ScreenBench.run(chosen().experiment(), twins, warmUp, seconds);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(json ? tree(report).toString() : words(report));
        out.flush();
        return 0;
    }

    private Preset chosen() {
        try {
            return Presets.of(preset);
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }

    private static ObjectNode tree(Report report) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("charts", report.charts())
                .put("frames", report.frames())
                .put("medianMs", report.medianMillis())
                .put("p95Ms", report.p95Millis())
                .put("maxMs", report.maxMillis())
                .put("redrawsPerSecond", report.redrawsPerSecond())
                .put("stepsPerSecond", report.stepsPerSecond())
                .put("headlessStepsPerSecond", report.headlessStepsPerSecond());
    }

    private static String words(Report report) {
        return String.format(
                Locale.ROOT,
                "%d charts, %d frames: median %.1f ms, p95 %.1f ms, longest %.1f ms; each chart at least %.1f times a"
                        + " second;%ntraining %.0f steps/s, %.0f without a window (%.0f %%)",
                report.charts(),
                report.frames(),
                report.medianMillis(),
                report.p95Millis(),
                report.maxMillis(),
                report.redrawsPerSecond(),
                report.stepsPerSecond(),
                report.headlessStepsPerSecond(),
                100 * report.stepsPerSecond() / report.headlessStepsPerSecond());
    }
}
