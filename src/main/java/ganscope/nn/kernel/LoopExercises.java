package ganscope.nn.kernel;

import static ganscope.nn.memory.NativeFloats.address;
import static ganscope.nn.memory.NativeFloats.keep;

import ganscope.nn.memory.Matrix;
import ganscope.nn.vector.FlatVectors;
import ganscope.nn.vector.FusedOptimizerVectors;
import ganscope.nn.vector.OptimizerVectors;
import ganscope.nn.vector.RowVectors;
import ganscope.nn.vector.VectorActivation;

/**
 * The vector forms of loops, each in every way in which the program calls it, on memory of their own: with and without a
 * rest, with and without decay. A way that the compiler has not seen would cost a compilation later. Loaded on the thread
 * of {@link ganscope.vectors.LoopForm} alone.
 */
final class LoopExercises {
    private static final int FLOATS = 1024;
    /** With a rest behind the last block. */
    private static final int UNEVEN = FLOATS - 5;

    private static final int BYTES = FLOATS * Float.BYTES;
    private static final float[] NUMBERS = numbers();

    private static final Matrix A = new Matrix(1, FLOATS);
    private static final Matrix B = new Matrix(1, FLOATS);
    private static final Matrix C = new Matrix(1, FLOATS);
    private static final Matrix D = new Matrix(1, FLOATS);
    private static final Matrix SCRATCH = new Matrix(1, VectorActivation.SCRATCH);
    private static final double[] SUMS = new double[64];
    private static final float[] SIZES = new float[64];

    private LoopExercises() {}

    /** Of both signs, some beyond what activations tell apart; no sine's argument is too large for its polynomial. */
    private static float[] numbers() {
        float[] numbers = new float[FLOATS];
        for (int i = 0; i < FLOATS; i++) {
            numbers[i] = (i % 7 - 3) * (0.1f + i % 11);
        }
        return numbers;
    }

    /** Runs a loop once or twice; the numbers it went through. */
    static int run(Loop loop) {
        A.copyFrom(NUMBERS, FLOATS);
        B.copyFrom(NUMBERS, FLOATS);
        C.copyFrom(NUMBERS, FLOATS);
        D.copyFrom(NUMBERS, FLOATS);
        long a = address(A);
        long b = address(B);
        long c = address(C);
        long d = address(D);
        long scratch = address(SCRATCH);
        int times = run(loop, a, b, c, d, scratch);
        keep(A, B, C, D);
        keep(SCRATCH);
        return times * FLOATS;
    }

    private static int run(Loop loop, long a, long b, long c, long d, long scratch) {
        switch (loop) {
            case SCALE -> FlatVectors.scale(a, UNEVEN, 0.5f);
            case AXPBY -> FlatVectors.axpby(a, 0.9f, 0.1f, b, FLOATS);
            case AXPY -> FlatVectors.axpy(a, 0.5f, b, UNEVEN);
            case LERP -> FlatVectors.lerp(a, 0.5f, b, FLOATS);
            case CLAMP -> FlatVectors.clamp(a, -1, 1, FLOATS);
            case DOT -> {
                return use(FlatVectors.dot(a, b, UNEVEN)) + use(FlatVectors.dot(a, b, FLOATS - 16));
            }
            case LARGEST_MAGNITUDE -> {
                return use(FlatVectors.largestMagnitude(a, UNEVEN));
            }
            case ADD_BIAS -> {
                RowVectors.addBias(a, 64, 16, b);
                RowVectors.addBias(a, 16, 64, b);
                return 2;
            }
            case ROW_SUMS -> {
                RowVectors.addTo(SUMS, SIZES, a, 15, 64);
                RowVectors.addTo(SUMS, SIZES, a, 64, 16);
                return 2;
            }
            case ADAM -> OptimizerVectors.adam(a, b, c, BYTES, 0.5f, 0.9f, 1, 1e-8f);
            case AMSGRAD -> OptimizerVectors.amsgrad(a, b, c, d, BYTES, 0.5f, 0.9f, 1, 1e-8f);
            case MEAN_SQUARE_ROOT -> OptimizerVectors.meanSquareRoot(a, b, BYTES, 0.9f, 1e-8f);
            case SUM_SQUARE_ROOT -> OptimizerVectors.sumSquareRoot(a, b, BYTES, 1e-8f);
            case HEAVY_BALL -> OptimizerVectors.heavyBall(a, b, BYTES, 0.9f);
            case NESTEROV -> OptimizerVectors.nesterov(a, b, BYTES, 0.9f);
            case SIGN_OF_BLEND -> OptimizerVectors.signOfBlend(a, b, BYTES, 0.9f, 0.99f);
            case OPTIMISTIC -> OptimizerVectors.optimistic(a, b, BYTES);
            case DESCEND -> FusedOptimizerVectors.descend(a, b, BYTES, 0.1f);
            case FUSED_ADAM -> {
                FusedOptimizerVectors.adam(a, b, c, d, BYTES, 0.5f, 0.9f, 1, 1e-8f, 0, 0.1f);
                FusedOptimizerVectors.adam(a, b, c, d, BYTES, 0.5f, 0.9f, 1, 1e-8f, 0.1f, 0.1f);
                return 2;
            }
            case FUSED_MEAN_SQUARE_ROOT -> FusedOptimizerVectors.meanSquareRoot(a, b, c, BYTES, 0.9f, 1e-8f, 0.1f);
            case LEAKY_RELU -> form(new Activation.LeakyRelu(0.2)).value(a, b, FLOATS, scratch);
            case ELU_VALUE -> form(new Activation.Elu()).value(a, b, FLOATS, scratch);
            case ELU_SLOPE -> form(new Activation.Elu()).slope(a, b, c, FLOATS, scratch);
            case ELU_CURVATURE -> form(new Activation.Elu()).curvature(a, b, c, d, a, FLOATS, scratch);
            case SELU_VALUE -> form(new Activation.Selu()).value(a, b, FLOATS, scratch);
            case SELU_SLOPE -> form(new Activation.Selu()).slope(a, b, c, FLOATS, scratch);
            case SELU_CURVATURE -> form(new Activation.Selu()).curvature(a, b, c, d, a, FLOATS, scratch);
            case GELU_VALUE -> form(new Activation.Gelu()).value(a, b, FLOATS, scratch);
            case GELU_SLOPE -> form(new Activation.Gelu()).slope(a, b, c, FLOATS, scratch);
            case GELU_CURVATURE -> form(new Activation.Gelu()).curvature(a, b, c, d, a, FLOATS, scratch);
            case SILU_VALUE -> form(new Activation.Silu()).value(a, b, FLOATS, scratch);
            case SILU_SLOPE -> form(new Activation.Silu()).slope(a, b, c, FLOATS, scratch);
            case SILU_CURVATURE -> form(new Activation.Silu()).curvature(a, b, c, d, a, FLOATS, scratch);
            case SOFTPLUS_VALUE -> form(new Activation.Softplus()).value(a, b, FLOATS, scratch);
            case SOFTPLUS_SLOPE -> form(new Activation.Softplus()).slope(a, b, c, FLOATS, scratch);
            case SOFTPLUS_CURVATURE -> form(new Activation.Softplus()).curvature(a, b, c, d, a, FLOATS, scratch);
            case SIGMOID_VALUE -> form(new Activation.Sigmoid()).value(a, b, FLOATS, scratch);
            case SIGMOID_SLOPE -> form(new Activation.Sigmoid()).slope(a, b, c, FLOATS, scratch);
            case SIGMOID_CURVATURE -> form(new Activation.Sigmoid()).curvature(a, b, c, d, a, FLOATS, scratch);
            case TANH_VALUE -> form(new Activation.Tanh()).value(a, b, FLOATS, scratch);
            case TANH_SLOPE -> form(new Activation.Tanh()).slope(a, b, c, FLOATS, scratch);
            case TANH_CURVATURE -> form(new Activation.Tanh()).curvature(a, b, c, d, a, FLOATS, scratch);
            case SINE_VALUE -> form(new Activation.Sine()).value(a, b, FLOATS, scratch);
            case SINE_SLOPE -> form(new Activation.Sine()).slope(a, b, c, FLOATS, scratch);
            case SINE_CURVATURE -> form(new Activation.Sine()).curvature(a, b, c, d, a, FLOATS, scratch);
        }
        return 1;
    }

    private static VectorActivation form(Activation activation) {
        return VectorActivations.of(activation);
    }

    /** One, without letting the compiler drop what made the number. */
    private static int use(float result) {
        SIZES[0] = result;
        return 1;
    }
}
