package ganscope.nn.kernel;

import ganscope.nn.memory.Matrix;
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

/** The kernels of each activation over 256 × 128 floats. */
@NullUnmarked // JMH fills the fields
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
public class ActivationBenchmark {
    private static final int COUNT = 256 * 128;

    /** The activation. */
    @Param({"identity", "relu", "leaky-relu", "elu", "selu", "gelu", "silu", "softplus", "sigmoid", "tanh", "sine"})
    public String activation;

    private ActivationKernel kernel;
    private Matrix source;
    private Matrix x;
    private Matrix out;

    /** Pre-activations between −3 and 3. */
    @Setup
    public void prepare() {
        kernel = ActivationKernel.of(Activation.parse(activation));
        source = new Matrix(1, COUNT);
        x = new Matrix(1, COUNT);
        out = new Matrix(1, COUNT);
        for (int i = 0; i < COUNT; i++) {
            source.set(0, i, (float) (3 * Math.sin(i)));
            x.set(0, i, (float) Math.cos(i));
        }
    }

    /** φ(a). */
    @Benchmark
    public void value() {
        kernel.value(source, out, 0, COUNT);
    }

    /** x φ′. */
    @Benchmark
    public void slope() {
        kernel.slope(source, x, out, 0, COUNT);
    }

    /** up φ′ + x y φ″. */
    @Benchmark
    public void curvature() {
        kernel.curvature(source, x, x, x, out, COUNT);
    }
}
