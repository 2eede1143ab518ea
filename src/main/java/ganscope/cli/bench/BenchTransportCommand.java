package ganscope.cli.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import ganscope.stats.Points;
import ganscope.transport.TransportBenchmark;
import ganscope.transport.TransportBenchmark.Measurement;
import ganscope.vectors.VectorMode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures exact transport in the plane: milliseconds cold and warm, and the value, for each number of points. */
@Command(
        name = "transport",
        mixinStandardHelpOptions = true,
        header = "Measures exact W1 in the plane.",
        description = {
            "W1 between n normal points and n more of the same normal, shifted by one standard deviation.",
            "Cold is a first call; warm is the next, after both sets moved by 1 %% of a standard deviation.",
            "Times are medians and cover everything from points to plan, duals and value."
        })
public final class BenchTransportCommand implements Callable<Integer> {
    @Option(names = "--json", description = "A JSON list on standard output.")
    private boolean json;

    @Option(
            names = "--points",
            paramLabel = "DIR",
            description = "Also write the points as DIR/p-N.csv and DIR/q-N.csv, x and y a line.")
    private @Nullable Path points;

    @Option(
            names = "--sizes",
            paramLabel = "N",
            split = ",",
            defaultValue = "128,256,512,1024",
            description = "Numbers of points (default: ${DEFAULT-VALUE}).")
    private int[] sizes = {};

    @Option(names = "--seed", defaultValue = "1", description = "Seed of the points (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "2",
            description = "How long to measure each size, after as long a time for the compiler"
                    + " (default: ${DEFAULT-VALUE}).")
    private double seconds;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        if (!(seconds >= 0 && seconds <= 600)) {
            throw new ParameterException(command.commandLine(), "--seconds: " + seconds + " (0 to 600).");
        }
        VectorMode.measureSteadyState();
        PrintWriter err = command.commandLine().getErr();
        List<Measurement> measurements = new ArrayList<>();
        for (TransportBenchmark benchmark : benchmarks(command)) {
            if (points != null) {
                write(points, benchmark);
            }
            err.println("Measuring " + benchmark.p().size() + " points.");
            err.flush();
            measurements.add(benchmark.measure(Duration.ofNanos((long) (seconds * 1e9))));
        }
        PrintWriter out = command.commandLine().getOut();
        out.println(json ? asJson(measurements) : asTable(measurements));
        out.flush();
        return 0;
    }

    private List<TransportBenchmark> benchmarks(CommandSpec command) {
        List<TransportBenchmark> result = new ArrayList<>();
        for (int size : sizes) {
            try {
                result.add(new TransportBenchmark(size, seed));
            } catch (IllegalArgumentException e) {
                throw new ParameterException(command.commandLine(), "--sizes: " + e.getMessage() + ".", e);
            }
        }
        return result;
    }

    private static void write(Path directory, TransportBenchmark benchmark) throws IOException {
        Files.createDirectories(directory);
        write(directory.resolve("p-" + benchmark.p().size() + ".csv"), benchmark.p());
        write(directory.resolve("q-" + benchmark.q().size() + ".csv"), benchmark.q());
    }

    private static void write(Path file, Points points) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("x,y");
        for (int i = 0; i < points.size(); i++) {
            lines.add(points.get(i, 0) + "," + points.get(i, 1));
        }
        Path whole = file.resolveSibling(file.getFileName() + ".part");
        Files.write(whole, lines);
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String asJson(List<Measurement> measurements) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Measurement measurement : measurements) {
            list.addObject()
                    .put("n", measurement.n())
                    .put("cold_ms", measurement.coldMillis())
                    .put("warm_ms", measurement.warmMillis())
                    .put("value", measurement.value());
        }
        return list.toString();
    }

    private static String asTable(List<Measurement> measurements) {
        StringBuilder table = new StringBuilder("    n   cold ms   warm ms  W1");
        for (Measurement measurement : measurements) {
            table.append(String.format(
                    Locale.ROOT,
                    "%n%5d %9.3f %9.3f  %.12f",
                    measurement.n(),
                    measurement.coldMillis(),
                    measurement.warmMillis(),
                    measurement.value()));
        }
        return table.toString();
    }
}
