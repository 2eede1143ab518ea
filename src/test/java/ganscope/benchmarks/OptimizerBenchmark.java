package ganscope.benchmarks;

import ganscope.nn.memory.Matrix;
import ganscope.optim.Optimizer;
import ganscope.optim.OptimizerSpec;
import ganscope.optim.OptimizerType;
import ganscope.optim.ScheduleType;
import java.util.concurrent.TimeUnit;
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

/** One update of all parameters, for networks of 2 inputs with hidden layers 16×2, 32×2, 128×3 and 512×3. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "--add-modules=jdk.incubator.vector",
            "-Dganscope.vectors=on",
            "--enable-native-access=ALL-UNNAMED"
        })
public class OptimizerBenchmark {
    /** The optimiser's type. */
    @Param({"SGD", "MOMENTUM", "RMSPROP", "ADAM", "ADAMW", "AMSGRAD", "LION", "OPTIMISTIC_ADAM"})
    public OptimizerType type;

    /** The number of parameters. */
    @Param({"337", "1185", "33537", "527361"})
    public int parameters;

    private Optimizer optimizer;
    private Matrix values;
    private Matrix gradients;

    /** Parameters and gradients of usual size. */
    @Setup
    public void prepare() {
        optimizer = new Optimizer(
                new OptimizerSpec(
                        type, 1e-4, 0.5, 0.9, 1e-8, 0.9, 0.9, 0.01, 0, 0.5, ScheduleType.LINEAR, 1_000_000_000, 0),
                parameters);
        values = new Matrix(1, parameters);
        gradients = new Matrix(1, parameters);
        for (int i = 0; i < parameters; i++) {
            values.set(0, i, (float) Math.sin(i));
            gradients.set(0, i, (float) (0.01 * Math.cos(3.0 * i)));
        }
    }

    /** One update; chains that overwrite their gradients go on with what they left there. */
    @Benchmark
    public void update() {
        optimizer.update(values, gradients);
    }
}
