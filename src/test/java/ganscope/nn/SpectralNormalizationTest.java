package ganscope.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.nn.array.NamedArrays;
import ganscope.nn.array.NamedArraysReader;
import ganscope.nn.kernel.Activation;
import ganscope.nn.kernel.VectorKernels;
import ganscope.nn.layer.MlpShape;
import ganscope.random.RandomStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InBothForms
class SpectralNormalizationTest {
    private static final MlpShape SHAPE = new MlpShape(2, List.of(17, 32, 5), 1, new Activation.LeakyRelu(0.2));

    private static Mlp network() {
        Mlp mlp = new Mlp(SHAPE);
        RandomStream random = new RandomStream(5, "weights");
        mlp.initialize(new Initializer.Normal(0.7), random);
        for (int layer = 0; layer < mlp.layers(); layer++) {
            for (int i = 0; i < mlp.outputs(layer); i++) {
                mlp.parameters().set(0, mlp.biasOffset(layer) + i, (float) random.nextGaussian());
            }
        }
        return mlp;
    }

    @Test
    void normalisedWeightsStretchNoVectorAndOneFully() {
        Mlp raw = network();
        SpectralNormalization normalization = new SpectralNormalization(raw, new RandomStream(1, "u"));
        normalization.refresh(500);
        Mlp effective = normalization.effective();
        for (int layer = 0; layer < raw.layers(); layer++) {
            double[] w = Samples.read(effective.parameters(), SHAPE.parameterCount());
            int at = effective.weightOffset(layer);
            // converged power iteration leaves the rounding of floats
            assertThat(largestSingularValue(w, at, raw.inputs(layer), raw.outputs(layer)))
                    .isCloseTo(1, within(1e-5));
            double[] r = Samples.read(raw.parameters(), SHAPE.parameterCount());
            assertThat(normalization.sigma(layer))
                    .isCloseTo(largestSingularValue(r, at, raw.inputs(layer), raw.outputs(layer)), within(1e-4));
            for (int i = 0; i < raw.outputs(layer); i++) {
                assertThat(effective.parameters().get(0, raw.biasOffset(layer) + i))
                        .isEqualTo(raw.parameters().get(0, raw.biasOffset(layer) + i));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"3.5, 1", "0.01, 3"})
    void aDiagonalMatrixOfOneInputHasItsNormAsSigma(float weight, int iterations) {
        Mlp raw = new Mlp(new MlpShape(1, List.of(), 1, new Activation.Identity()));
        raw.parameters().set(0, 0, -weight);
        SpectralNormalization normalization = new SpectralNormalization(raw, new RandomStream(1, "u"));
        normalization.refresh(iterations);
        assertThat(normalization.sigma(0)).isCloseTo(weight, within(1e-6));
        assertThat(normalization.effective().parameters().get(0, 0)).isCloseTo(-1, within(1e-6f));
    }

    @Test
    void gradientsAreThoseOfTheQuotient() {
        Mlp raw = network();
        SpectralNormalization normalization = new SpectralNormalization(raw, new RandomStream(1, "u"));
        normalization.refresh(500);
        RandomStream random = new RandomStream(2, "g");
        double[] g = Samples.normal(SHAPE.parameterCount(), random);
        Samples.fill(normalization.effective().gradients(), g);
        normalization.backward();
        double[] gradients = Samples.read(raw.gradients(), g.length);
        double[] w = Samples.read(raw.parameters(), g.length);
        double[] direction = Samples.normal(g.length, random);
        // at convergence u and v are stationary: the derivative with them constant is that of g · W / σ(W)
        double step = 1e-5;
        double difference =
                (quotients(plus(w, direction, step), g) - quotients(plus(w, direction, -step), g)) / 2 / step;
        double slope = 0;
        for (int i = 0; i < g.length; i++) {
            slope += gradients[i] * direction[i];
        }
        assertThat(slope).isCloseTo(difference, within(1e-4 * Math.abs(difference)));
    }

    /** Σ g · W/σ(W) over weights, and Σ g · b over biases. */
    private static double quotients(double[] w, double[] g) {
        double sum = 0;
        for (int layer = 0; layer < SHAPE.layers(); layer++) {
            int at = SHAPE.weightOffset(layer);
            double sigma = largestSingularValue(w, at, SHAPE.width(layer), SHAPE.width(layer + 1));
            for (int i = at; i < SHAPE.weightOffset(layer + 1); i++) {
                sum += g[i] * w[i] / (i < SHAPE.biasOffset(layer) ? sigma : 1);
            }
        }
        return sum;
    }

    @Test
    void aLayerOfZerosStaysAndItsEstimateRecovers() {
        Mlp raw = new Mlp(new MlpShape(3, List.of(), 2, new Activation.Identity()));
        SpectralNormalization normalization = new SpectralNormalization(raw, new RandomStream(1, "u"));
        normalization.refresh(1);
        assertThat(VectorKernels.squaredNorm(normalization.effective().parameters()))
                .isZero();
        VectorKernels.fill(normalization.effective().gradients(), 1);
        normalization.backward();
        assertThat(VectorKernels.allFinite(raw.gradients())).isTrue();
        VectorKernels.fill(raw.parameters(), 1);
        normalization.refresh(3);
        assertThat(normalization.sigma(0)).isCloseTo(Math.sqrt(6), within(1e-5));
    }

    @Test
    void aRestoredEstimateContinuesWithTheSameBytes() {
        Mlp raw = network();
        SpectralNormalization first = new SpectralNormalization(raw, new RandomStream(1, "u"));
        first.refresh(1);
        SpectralNormalization second = new SpectralNormalization(raw, new RandomStream(9, "other"));
        second.restore("s", new NamedArraysReader(saved(first)));
        assertThat(Samples.read(second.effective().parameters(), SHAPE.parameterCount()))
                .isEqualTo(Samples.read(first.effective().parameters(), SHAPE.parameterCount()));
        assertThat(saved(second)).isEqualTo(saved(first));
        first.refresh(1);
        second.refresh(1);
        assertThat(Samples.read(second.effective().parameters(), SHAPE.parameterCount()))
                .isEqualTo(Samples.read(first.effective().parameters(), SHAPE.parameterCount()));
        assertThat(saved(second)).isEqualTo(saved(first));
    }

    private static NamedArrays saved(SpectralNormalization normalization) {
        NamedArrays.Builder out = new NamedArrays.Builder();
        normalization.save("s", out);
        return out.build();
    }

    private static double[] plus(double[] a, double[] b, double factor) {
        double[] sum = a.clone();
        for (int i = 0; i < a.length; i++) {
            sum[i] += factor * b[i];
        }
        return sum;
    }

    /** By power iteration on WᵀW in double precision, from a vector no symmetry singles out. */
    private static double largestSingularValue(double[] w, int at, int in, int out) {
        double[] x = Samples.normal(out, new RandomStream(77, "start"));
        double norm = 0;
        for (int k = 0; k < 2000; k++) {
            double[] y = new double[out];
            for (int i = 0; i < in; i++) {
                double sum = 0;
                for (int j = 0; j < out; j++) {
                    sum += w[at + i * out + j] * x[j];
                }
                for (int j = 0; j < out; j++) {
                    y[j] += w[at + i * out + j] * sum;
                }
            }
            norm = 0;
            for (double value : y) {
                norm += value * value;
            }
            norm = Math.sqrt(norm);
            for (int j = 0; j < out; j++) {
                x[j] = y[j] / norm;
            }
        }
        return Math.sqrt(norm);
    }
}
