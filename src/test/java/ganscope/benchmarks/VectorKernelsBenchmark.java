package ganscope.benchmarks;

import ganscope.nn.kernel.VectorKernels;
import ganscope.nn.memory.Matrix;
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

/** Flat vector arithmetic on as many numbers as networks with hidden layers 16×2, 128×3 and 512×3 have parameters. */
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
public class VectorKernelsBenchmark {
    /** The length. */
    @Param({"337", "33537", "527361"})
    public int count;

    private Matrix x;
    private Matrix y;

    /** Numbers of order one. */
    @Setup
    public void prepare() {
        x = new Matrix(1, count);
        y = new Matrix(1, count);
        for (int i = 0; i < count; i++) {
            x.set(0, i, (float) Math.sin(i));
            y.set(0, i, (float) Math.cos(i));
        }
    }

    /** x + factor · y. */
    @Benchmark
    public void axpy() {
        VectorKernels.axpy(x, 1e-9f, y);
    }

    /** A moving average. */
    @Benchmark
    public void lerp() {
        VectorKernels.lerp(x, 1e-3f, y);
    }

    /** Weight clipping. */
    @Benchmark
    public void clamp() {
        VectorKernels.clamp(x, -0.9f, 0.9f);
    }

    /** Σ x². */
    @Benchmark
    public float squaredNorm() {
        return VectorKernels.squaredNorm(x);
    }

    /** The largest |x|. */
    @Benchmark
    public float largestMagnitude() {
        return VectorKernels.largestMagnitude(x);
    }
}
