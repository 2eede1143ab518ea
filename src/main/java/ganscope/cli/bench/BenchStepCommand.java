package ganscope.cli.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import ganscope.cli.option.BadInput;
import ganscope.vectors.VectorMode;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures training steps: microseconds for each size of network and objective. */
@Command(
        name = "step",
        mixinStandardHelpOptions = true,
        header = "Measures one training step.",
        description = {
            "One step is one update of the discriminator and one of the generator, each on fresh batches: eight normals "
                    + "on a ring, 2-D normal latent, tanh generator, leaky ReLU discriminator, Adam. Last come three of "
                    + "pictures (hidden: conv): digits of 8 x 8, 16 latents, generator dense 4x4x32, up 32 k4 s2, conv 1 "
                    + "k3, discriminator conv 32 k4 s2, conv 64 k4 s2.",
            "Times are medians of several runs after warm-up, on one thread."
        })
public final class BenchStepCommand implements Callable<Integer> {
    @Option(names = "--json", description = "A JSON list on standard output.")
    private boolean json;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "2",
            description = "How long to warm each configuration up, at least (default: ${DEFAULT-VALUE}).")
    private double seconds;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (!(seconds >= 0 && seconds <= 600)) {
            throw new BadInput("--seconds: " + seconds + " (from 0 to 600).");
        }
        VectorMode.measureSteadyState();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (StepBenchmark benchmark : StepBenchmark.all()) {
            StepBenchmark.Result result = benchmark.measure(seconds);
            String line = String.format(
                    Locale.ROOT,
                    "%-18s batch %3d  hidden %5s  %9.1f µs  %6.0f bytes",
                    benchmark.objective(),
                    benchmark.batch(),
                    benchmark.hidden(),
                    result.microsPerStep(),
                    result.bytesPerStep());
            PrintWriter lines = json ? err : out;
            lines.println(line);
            lines.flush();
            list.addObject()
                    .put("objective", benchmark.objective())
                    .put("data", benchmark.data())
                    .put("batch", benchmark.batch())
                    .put("hidden", benchmark.hidden())
                    .put("microsPerStep", Math.round(10 * result.microsPerStep()) / 10.0)
                    .put("bytesPerStep", Math.round(result.bytesPerStep()));
        }
        if (json) {
            out.println(list);
            out.flush();
        }
        return 0;
    }
}
