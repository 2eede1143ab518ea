package ganscope.benchmarks;

import ganscope.nn.Initializer;
import ganscope.nn.Mlp;
import ganscope.nn.MlpPass;
import ganscope.nn.SpectralNormalization;
import ganscope.nn.TangentPass;
import ganscope.nn.kernel.Activation;
import ganscope.nn.layer.MlpShape;
import ganscope.nn.memory.Matrix;
import ganscope.random.RandomStream;
import java.util.Collections;
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

/** Batches through a discriminator of 2 inputs and 1 output, forward, back, and back through the input gradient. */
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
public class MlpPassBenchmark {
    /** Rows, and hidden layers as width x depth. */
    @Param({"128 16x2", "512 32x2", "512 128x3", "512 512x3"})
    public String size;

    /** The activation of hidden layers. */
    @Param({"leaky-relu", "tanh"})
    public String activation;

    private int rows;
    private MlpPass pass;
    private TangentPass tangent;
    private SpectralNormalization normalization;
    private Matrix v;

    /** A Glorot network and a batch of usual numbers. */
    @Setup
    public void prepare() {
        String[] parts = size.split("[ x]");
        rows = Integer.parseInt(parts[0]);
        int width = Integer.parseInt(parts[1]);
        int depth = Integer.parseInt(parts[2]);
        Mlp mlp = new Mlp(new MlpShape(2, Collections.nCopies(depth, width), 1, Activation.parse(activation)));
        mlp.initialize(new Initializer.Glorot(), new RandomStream(1, "benchmark"));
        normalization = new SpectralNormalization(mlp, new RandomStream(2, "benchmark"));
        pass = new MlpPass(mlp, rows);
        tangent = new TangentPass(pass);
        v = new Matrix(rows, 2);
        Matrix[] all = {pass.input(), pass.outputGradient(), v, tangent.direction(), tangent.outputGradientTangent()};
        for (Matrix matrix : all) {
            for (int i = 0; i < matrix.size(); i++) {
                matrix.set(0, i, (float) Math.sin(i));
            }
        }
        pass.forward(rows);
        pass.inputGradient(rows);
        tangent.forward(rows, true, false);
    }

    /** The scores. */
    @Benchmark
    public void forward() {
        pass.forward(rows);
    }

    /** The gradient by the parameters. */
    @Benchmark
    public void backward() {
        pass.backward(rows, false);
    }

    /** The gradient by the input, as the generator's update needs it. */
    @Benchmark
    public void backwardToInput() {
        pass.backwardToInput(rows);
    }

    /** The slope at each row. */
    @Benchmark
    public void inputGradient() {
        pass.inputGradient(rows);
    }

    /** The gradient by the parameters of a penalty on slopes. */
    @Benchmark
    public void backwardThroughInputGradient() {
        pass.backwardThroughInputGradient(v, rows, false);
    }

    /** The product of a parameter vector with the Hessian. */
    @Benchmark
    public void hessianVectorProduct() {
        tangent.forward(rows, true, false);
        tangent.backward(rows, false);
    }

    /** One power iteration and the division of all weights. */
    @Benchmark
    public void spectralNormalization() {
        normalization.refresh(1);
    }
}
