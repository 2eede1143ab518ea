package ganscope.nn.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.BesideOthers;
import ganscope.nn.InBothForms;
import ganscope.nn.memory.Matrix;
import ganscope.random.RandomStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The float kernels of activations against their double-precision definitions. */
@InBothForms
@BesideOthers
class ActivationKernelTest {
    private static final int COUNT = 1 << 16;
    /** Below the normal floats kernels may return zero. */
    private static final double FLUSHED = 1.2e-38;
    /** One step of floats between ½ and 1. */
    private static final double STEP = 0x1p-24;

    private final Matrix x = wideRange();
    private final Matrix out = new Matrix(1, COUNT);

    static List<Activation> activations() {
        return Activation.all();
    }

    /** Magnitudes from 1e-42 to 1e30, most of them between 1e-3 and 100, of both signs, and the special ones. */
    private static Matrix wideRange() {
        RandomStream random = new RandomStream(3, "wide");
        Matrix x = new Matrix(1, COUNT);
        float[] special = {0f, -0f, 1e30f, -1e30f, 1e-42f, -1e-42f, Float.MIN_VALUE, 8192f, -8192.5f, 87f, -88f, 9f};
        for (int i = 0; i < COUNT; i++) {
            double exponent = i % 4 == 0 ? -42 + 72 * random.nextDouble() : -3 + 5 * random.nextDouble();
            double magnitude = Math.pow(10, exponent);
            x.set(0, i, i < special.length ? special[i] : (float) (random.nextBoolean() ? magnitude : -magnitude));
        }
        return x;
    }

    @ParameterizedTest
    @MethodSource("activations")
    void valuesAreWithinFewUnitsInTheLastPlace(Activation activation) {
        ActivationKernel.of(activation).value(x, out, 0, COUNT);
        for (int i = 0; i < COUNT; i++) {
            double expected = activation.value(x.get(0, i));
            // GELU chains a quotient, a polynomial of ten terms and an exponential; the others two of those at most
            int units = activation instanceof Activation.Gelu ? 8 : 4;
            double flushed = FLUSHED * Math.max(1, Math.abs(x.get(0, i)));
            double tolerance = Math.max(flushed, units * Math.ulp((float) expected));
            // near multiples of π the sine's argument, not its value, carries the error
            double argument = activation instanceof Activation.Sine ? STEP * 2 : 0;
            assertThat(Math.abs(out.get(0, i) - expected))
                    .as("%s(%s) = %s for %s", activation.id(), x.get(0, i), out.get(0, i), expected)
                    .isLessThanOrEqualTo(tolerance + argument);
        }
    }

    @ParameterizedTest
    @MethodSource("activations")
    void derivativesAreWithinAFewStepsOfFloats(Activation activation) {
        ActivationKernel kernel = ActivationKernel.of(activation);
        Matrix ones = new Matrix(1, COUNT);
        VectorKernels.fill(ones, 1);
        Matrix zeros = new Matrix(1, COUNT);
        Matrix source = new Matrix(1, COUNT);
        if (kernel.differentiatesFromOutput()) {
            kernel.value(x, source, 0, COUNT);
        } else {
            VectorKernels.copy(source, x);
        }
        // of order one; where 1 − σ(a) has lost its digits, silu still multiplies it by a = 16
        kernel.slope(source, ones, out, 0, COUNT);
        for (int i = 0; i < COUNT; i++) {
            assertThat((double) out.get(0, i))
                    .as("%s'(%s)", activation.id(), x.get(0, i))
                    .isCloseTo(activation.derivative(x.get(0, i)), within(32 * STEP));
        }
        kernel.curvature(source, zeros, ones, ones, out, COUNT);
        for (int i = 0; i < COUNT; i++) {
            assertThat((double) out.get(0, i))
                    .as("%s''(%s)", activation.id(), x.get(0, i))
                    .isCloseTo(activation.secondDerivative(x.get(0, i)), within(32 * STEP));
        }
    }

    @ParameterizedTest
    @MethodSource("activations")
    void notANumberGoesInAndComesOut(Activation activation) {
        ActivationKernel kernel = ActivationKernel.of(activation);
        Matrix nan = new Matrix(1, Matrix.BLOCK);
        VectorKernels.fill(nan, 1);
        nan.set(0, 3, Float.NaN);
        Matrix result = new Matrix(1, Matrix.BLOCK);
        kernel.value(nan, result, 0, Matrix.BLOCK);
        assertThat(result.get(0, 3)).isNaN();
        assertThat(result.get(0, 2)).isNotNaN();
        Matrix ones = new Matrix(1, Matrix.BLOCK);
        VectorKernels.fill(ones, 1);
        kernel.slope(ones, nan, result, 0, Matrix.BLOCK);
        assertThat(result.get(0, 3)).isNaN();
        assertThat(result.get(0, 2)).isNotNaN();
    }

    @ParameterizedTest
    @MethodSource("activations")
    void namesReadBackAsTheSameActivation(Activation activation) {
        assertThat(Activation.parse(activation.id())).isEqualTo(activation);
    }

    @Test
    void tanhNeverPassesOne() {
        Matrix t = new Matrix(1, COUNT);
        for (int i = 0; i < COUNT; i++) {
            t.set(0, i, 4 + 6f * i / COUNT);
        }
        ActivationKernel.of(new Activation.Tanh()).value(t, t, 0, COUNT);
        assertThat(VectorKernels.largestMagnitude(t)).isLessThanOrEqualTo(1);
    }
}
