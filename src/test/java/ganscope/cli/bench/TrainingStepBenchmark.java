package ganscope.cli.bench;

import ganscope.gan.Trainer;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One training step, one update of each network, in the games that {@code bench step} measures. */
@NullUnmarked
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "--add-modules=jdk.incubator.vector",
            "-Dganscope.vectors=on",
            "--enable-native-access=ALL-UNNAMED"
        })
public class TrainingStepBenchmark {
    /** Batch, and hidden layers as width x depth. */
    @Param({"64 16x2", "256 32x2", "256 128x3", "256 512x3"})
    public String size;

    /** As {@code bench step} calls it. */
    @Param({"non-saturating", "wasserstein-gp"})
    public String objective;

    private Trainer trainer;

    /** Fresh networks. */
    @Setup
    public void prepare() {
        String[] parts = size.split(" ");
        trainer = new Trainer(new StepBenchmark(objective, Integer.parseInt(parts[0]), parts[1]).experiment());
    }

    /** The step. */
    @Benchmark
    public void step() {
        trainer.step();
    }
}
