package ganscope.cli.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import ganscope.cli.option.BadInput;
import ganscope.evaluation.PlaneView;
import ganscope.evaluation.SnapshotBenchmark;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Series;
import ganscope.lesson.Presets;
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
import picocli.CommandLine.Spec;

/** Measures one snapshot, in 1-D and in 2-D: all metrics and all that the charts show of a step. */
@Command(
        name = "snapshot",
        mixinStandardHelpOptions = true,
        header = "Measures one snapshot of a run.",
        description = {
            "A snapshot is every metric of one step, exact W1 included, and everything the charts show of it. "
                    + "Training goes on by a step in between.",
            "Times are medians, after as long a time for the compiler."
        })
public final class BenchSnapshotCommand implements Callable<Integer> {
    private static final List<String> TARGETS = List.of("ring8", "normal-1d", "digits");

    @Option(names = "--json", description = "A JSON list on standard output.")
    private boolean json;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "4",
            description = "How long to measure each target (default: ${DEFAULT-VALUE}).")
    private double seconds;

    @Option(
            names = "--points",
            paramLabel = "DIR",
            description =
                    "Also write the points of the exact plan as DIR/generated.csv and DIR/real.csv, x and y a line.")
    private @Nullable Path points;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!(seconds >= 0 && seconds <= 600)) {
            throw new BadInput("--seconds: " + seconds + " (from 0 to 600).");
        }
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter lines = json ? spec.commandLine().getErr() : out;
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (String target : TARGETS) {
            SnapshotBenchmark.Result result = new SnapshotBenchmark(
                            Presets.of(target).experiment())
                    .measure(Duration.ofNanos((long) (seconds * 1e9)));
            lines.println(String.format(
                    Locale.ROOT,
                    "%-10s %5d points  %8.3f ms  of them metrics %8.3f ms",
                    target,
                    result.points(),
                    result.snapshotMillis(),
                    result.metricsMillis()));
            lines.flush();
            list.addObject()
                    .put("target", target)
                    .put("points", result.points())
                    .put("ms", result.snapshotMillis())
                    .put("metrics_ms", result.metricsMillis())
                    .put("w1", result.snapshot().metrics().get(Metric.W1));
            PlaneView plane = result.snapshot().plane();
            if (points != null && plane != null) {
                Files.createDirectories(points);
                write(points.resolve("generated.csv"), plane.planFrom());
                write(points.resolve("real.csv"), plane.planTo());
            }
        }
        if (json) {
            out.println(list);
            out.flush();
        }
        return 0;
    }

    private static void write(Path file, Series points) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("x,y");
        for (int i = 0; i < points.size(); i += 2) {
            lines.add(points.get(i) + "," + points.get(i + 1));
        }
        Path whole = file.resolveSibling(file.getFileName() + ".part");
        Files.write(whole, lines);
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
