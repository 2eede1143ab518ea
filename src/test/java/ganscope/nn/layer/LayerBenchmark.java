package ganscope.nn.layer;

import ganscope.nn.MlpPass;
import ganscope.nn.NetworkLayers;
import ganscope.nn.kernel.Activation;
import ganscope.nn.memory.Matrix;
import java.util.List;
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

/** What one layer does to a batch: the first (2 inputs), a square one in the middle, the last (1 output). */
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
public class LayerBenchmark {
    /** The batch. */
    @Param({"128", "512"})
    public int rows;

    /** The width of hidden layers. */
    @Param({"16", "32", "128", "512"})
    public int width;

    /** Which layer. */
    @Param({"0", "1", "2"})
    public int index;

    private Layer layer;
    private Matrix below;
    private Matrix above;

    /** A network of 2 inputs, two hidden layers of one width, and 1 output, with usual numbers in it. */
    @Setup
    public void prepare() {
        MlpShape shape = new MlpShape(2, List.of(width, width), 1, new Activation.LeakyRelu(0.2));
        Matrix parameters = new Matrix(1, shape.parameterCount());
        layer = NetworkLayers.of(shape, parameters, new Matrix(1, shape.parameterCount()))[index];
        below = MlpPass.signals(shape, rows, 0, 3)[index];
        above = MlpPass.signals(shape, rows, 0, 3)[index + 1];
        for (Matrix matrix : new Matrix[] {parameters, below, above}) {
            for (int i = 0; i < matrix.size(); i++) {
                matrix.set(0, i, (float) (0.1 * Math.sin(i)));
            }
        }
        layer.refresh();
    }

    /** φ(x W + b). */
    @Benchmark
    public void forward() {
        layer.forward(below, above, above, rows);
    }

    /** dy Wᵀ. */
    @Benchmark
    public void weighBack() {
        layer.weighBack(above, below, rows);
    }

    /** xᵀ dy. */
    @Benchmark
    public void weightGradient() {
        layer.weightGradient(below, above, rows, false);
    }

    /** The sum of the rows of dy. */
    @Benchmark
    public void biasGradient() {
        layer.biasGradient(above, rows, false);
    }
}
