package ganscope.nn.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ganscope.nn.InBothForms;
import ganscope.nn.Samples;
import ganscope.nn.memory.Matrix;
import ganscope.random.RandomStream;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Flat vector arithmetic against plain loops in double precision; lengths with and without a tail. */
@InBothForms
class VectorKernelsTest {
    /** A few roundings of floats of order one. */
    private static final double TOLERANCE = 1e-6;

    private static Matrix random(int n, String name) {
        Matrix x = new Matrix(1, n);
        Samples.fill(x, Samples.normal(n, new RandomStream(n, name)));
        return x;
    }

    private static void assertElementwise(Matrix actual, double[] x, double[] y, DoubleBinaryOperator expected) {
        for (int i = 0; i < x.length; i++) {
            assertThat((double) actual.get(0, i)).isCloseTo(expected.applyAsDouble(x[i], y[i]), within(TOLERANCE));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 17, 100, 4097})
    void elementwiseKernelsFollowTheirFormulas(int n) {
        double[] x = Samples.read(random(n, "x"), n);
        double[] y = Samples.read(random(n, "y"), n);
        Matrix b = random(n, "y");

        Matrix a = random(n, "x");
        VectorKernels.axpy(a, 0.5f, b);
        assertElementwise(a, x, y, (p, q) -> p + 0.5 * q);
        a = random(n, "x");
        VectorKernels.axpby(a, 0.9f, 0.1f, b);
        assertElementwise(a, x, y, (p, q) -> 0.9 * p + 0.1 * q);
        a = random(n, "x");
        VectorKernels.lerp(a, 0.25f, b);
        assertElementwise(a, x, y, (p, q) -> p + 0.25 * (q - p));
        a = random(n, "x");
        VectorKernels.scale(a, -2);
        assertElementwise(a, x, y, (p, q) -> -2 * p);
        a = random(n, "x");
        VectorKernels.clamp(a, -0.5f, 0.7f);
        assertElementwise(a, x, y, (p, q) -> Math.clamp(p, -0.5f, 0.7f));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 17, 63, 64, 100, 4097})
    void sumsCountEveryElementOnce(int n) {
        Matrix x = random(n, "x");
        Matrix y = random(n, "y");
        double dot = 0;
        double square = 0;
        double largest = 0;
        for (int i = 0; i < n; i++) {
            dot += (double) x.get(0, i) * y.get(0, i);
            square += (double) x.get(0, i) * x.get(0, i);
            largest = Math.max(largest, Math.abs(x.get(0, i)));
        }
        // rounding of a sum of n products of order one
        assertThat((double) VectorKernels.dot(x, y)).isCloseTo(dot, within(1e-6 * n));
        assertThat((double) VectorKernels.squaredNorm(x)).isCloseTo(square, within(1e-6 * n));
        assertThat((double) VectorKernels.largestMagnitude(x)).isEqualTo(largest);
    }

    @Test
    void rangesAreMeasuredAlone() {
        Matrix x = new Matrix(1, 50);
        VectorKernels.fill(x, 2);
        assertThat(VectorKernels.squaredNorm(x, 3, 20)).isEqualTo(80);
        for (int i = 3; i < 23; i++) {
            x.set(0, i, 1);
        }
        assertThat(VectorKernels.squaredNorm(x)).isEqualTo(20 + 30 * 4);
        assertThat(VectorKernels.largestMagnitude(x, 3, 20)).isEqualTo(1);
        assertThat(VectorKernels.largestMagnitude(x, 2, 20)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
    void whatIsNotFiniteIsFoundWhereverItIs(float bad) {
        for (int at : new int[] {0, 17, 64, 99}) {
            Matrix x = random(100, "x");
            assertThat(VectorKernels.allFinite(x)).isTrue();
            x.set(0, at, bad);
            assertThat(VectorKernels.allFinite(x)).isFalse();
        }
    }

    @Test
    void unequalSizesAreNamed() {
        assertThatThrownBy(() -> VectorKernels.axpy(new Matrix(1, 3), 1, new Matrix(1, 4)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sizes: 4 elements for 3");
        assertThatThrownBy(() -> VectorKernels.squaredNorm(new Matrix(1, 3), 1, 3))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
