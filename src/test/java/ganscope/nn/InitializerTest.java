package ganscope.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ganscope.nn.kernel.Activation;
import ganscope.nn.kernel.VectorKernels;
import ganscope.nn.layer.MlpShape;
import ganscope.random.RandomStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitializerTest {
    private static final int IN = 200;
    private static final int OUT = 100;

    @ParameterizedTest
    @CsvSource({"glorot, 0.0066666667", "he, 0.01", "lecun, 0.005", "normal(0.05), 0.0025", "zeros, 0"})
    void weightsHaveTheVarianceOfTheirPaper(String name, double variance) {
        double[] w = Initializer.parse(name).draw(IN, OUT, new RandomStream(1, "weights"));
        double mean = Arrays.stream(w).average().orElseThrow();
        double measured = Arrays.stream(w).map(x -> x * x).average().orElseThrow();
        // 20,000 draws: the mean's standard error is σ/141, the variance's at most 1 %
        assertThat(mean).isCloseTo(0, within(4 * Math.sqrt(variance) / 141));
        assertThat(measured).isCloseTo(variance, within(0.04 * variance));
    }

    @Test
    void glorotStaysWithinItsBound() {
        double bound = Math.sqrt(6.0 / (IN + OUT));
        double[] weights = new Initializer.Glorot().draw(IN, OUT, new RandomStream(1, "weights"));
        assertThat(Arrays.stream(weights).map(Math::abs).max().orElseThrow()).isLessThanOrEqualTo(bound);
    }

    @ParameterizedTest
    @CsvSource({"5, 9", "9, 5", "7, 7", "1, 4", "4, 1", "40, 60"})
    void orthogonalHasOrthonormalRowsOrColumnsWhicheverAreFewer(int in, int out) {
        double[] w = new Initializer.Orthogonal().draw(in, out, new RandomStream(2, "weights"));
        int vectors = Math.min(in, out);
        int length = Math.max(in, out);
        for (int a = 0; a < vectors; a++) {
            for (int b = 0; b <= a; b++) {
                double dot = 0;
                for (int k = 0; k < length; k++) {
                    dot += in <= out ? w[a * out + k] * w[b * out + k] : w[k * out + a] * w[k * out + b];
                }
                assertThat(dot).isCloseTo(a == b ? 1 : 0, within(1e-12));
            }
        }
    }

    @Test
    void biasesStartAtZeroAndEqualSeedsStartEqual() {
        MlpShape shape = new MlpShape(2, List.of(5, 3), 1, new Activation.Tanh());
        Mlp first = new Mlp(shape);
        VectorKernels.fill(first.parameters(), 9);
        first.initialize(new Initializer.He(), new RandomStream(4, "weights"));
        for (int layer = 0; layer < first.layers(); layer++) {
            assertThat(VectorKernels.squaredNorm(first.parameters(), first.biasOffset(layer), first.outputs(layer)))
                    .isZero();
            assertThat(VectorKernels.squaredNorm(first.parameters(), first.weightOffset(layer), first.inputs(layer)))
                    .isPositive();
        }
        Mlp second = new Mlp(shape);
        second.initialize(new Initializer.He(), new RandomStream(4, "weights"));
        int count = shape.parameterCount();
        assertThat(Samples.read(second.parameters(), count)).isEqualTo(Samples.read(first.parameters(), count));
    }

    @Test
    void namesReadBackAndWrongOnesAreNamed() {
        for (String name : List.of("glorot", "he", "lecun", "orthogonal", "normal(0.5)", "zeros")) {
            assertThat(Initializer.parse(name).id()).isEqualTo(name);
        }
        assertThatThrownBy(() -> Initializer.parse("kaiming")).hasMessageContaining("\"kaiming\"");
        assertThatThrownBy(() -> Initializer.parse("normal(x)")).hasMessageContaining("\"x\"");
        assertThatThrownBy(() -> Initializer.parse("normal(0)")).hasMessageContaining("0.0");
        assertThatThrownBy(() -> Activation.parse("leaky-relu(2)")).hasMessageContaining("2.0 (0 to 1)");
        assertThatThrownBy(() -> Activation.parse("swish")).hasMessageContaining("\"swish\"");
    }
}
