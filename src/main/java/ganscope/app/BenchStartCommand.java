package ganscope.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import ganscope.cli.option.BadInput;
import ganscope.view.BareWindow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the start: fresh processes with the program's window, and with a bare JavaFX window to compare. */
@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        header = "Measures the start of the window.",
        description = {
            "Milliseconds from the begin of a process to the first picture of its window, and to its first picture of a"
                    + " trained state; medians. Needs a display."
        })
final class BenchStartCommand implements Callable<Integer> {
    private static final int MOST_RUNS = 1000;

    @Option(names = "--json", description = "One JSON object on standard output.")
    private boolean json;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "5",
            description = "How often (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (runs < 1 || runs > MOST_RUNS) {
            throw new BadInput("--runs: " + runs + ", but 1 to " + MOST_RUNS + " are allowed.");
        }
        double[] bare = new double[runs];
        double[] window = new double[runs];
        double[] trained = new double[runs];
        for (int i = 0; i < runs; i++) {
            bare[i] = time(BareWindow.class.getName())[0];
            long[] times = time(Main.class.getName());
            window[i] = times[0];
            trained[i] = times[1];
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            out.println(JsonNodeFactory.instance
                    .objectNode()
                    .put("bareWindowMs", median(bare))
                    .put("windowMs", median(window))
                    .put("firstTrainedFrameMs", median(trained)));
        } else {
            out.println(String.format(
                    Locale.ROOT,
                    "bare window %.0f ms, window %.0f ms, first trained frame %.0f ms",
                    median(bare),
                    median(window),
                    median(trained)));
        }
        out.flush();
        return 0;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Starts a main class as this process was started; it prints two numbers. */
    private static long[] time(String main) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(FreshProcess.command(main, List.of()))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        Map<String, String> environment = builder.environment();
        environment.put("GANSCOPE_TIME_START", "1");
        environment.put("GANSCOPE_PLAY", "1");
        Process process = builder.start();
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();
            process.waitFor();
            if (line == null) {
                throw new IOException(main + " ended without a window (exit " + process.exitValue() + ")");
            }
            String[] words = line.split(" ", 2);
            return new long[] {Long.parseLong(words[0]), Long.parseLong(words[1])};
        }
    }
}
