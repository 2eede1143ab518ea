package ganscope.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import ganscope.BesideOthers;
import ganscope.nn.kernel.Activation;
import ganscope.nn.kernel.VectorKernels;
import ganscope.nn.layer.Extent;
import ganscope.nn.layer.LayerShape;
import ganscope.nn.layer.MlpShape;
import ganscope.nn.memory.Matrix;
import ganscope.random.RandomStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What dropout leaves out, how it enlarges the rest, and that gradients go the same ways. */
@InBothForms
@BesideOthers
class DropoutTest {
    private static final Activation LINEAR = new Activation.Identity();
    private static final int WIDTH = 20;
    private static final int ROWS = 200;

    /** Dropout alone, whose output is its input but for what is left out. */
    private static MlpShape alone(double rate) {
        return new MlpShape(Extent.of(WIDTH), List.of(new LayerShape.Dropout(Extent.of(WIDTH), rate)));
    }

    private static MlpPass ones(double rate, RandomStream random) {
        MlpPass pass = MlpPass.training(new Mlp(alone(rate)), ROWS, random);
        VectorKernels.fill(pass.input(), 1);
        return pass;
    }

    /** 4,000 numbers: four standard deviations of their share are at most 0.032. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9})
    void theShareLeftOutIsTheRateAndTheRestIsEnlarged(double rate) {
        MlpPass pass = ones(rate, new RandomStream(3, "dropout"));
        double[] out = Samples.read(pass.forward(ROWS), ROWS * WIDTH);
        double left = Arrays.stream(out).filter(y -> y == 0).count() / (double) out.length;
        assertThat(left).isCloseTo(rate, within(0.032));
        assertThat(Arrays.stream(out).filter(y -> y != 0)).allMatch(y -> Math.abs(y - 1 / (1 - rate)) < 1e-5);
    }

    @Test
    void everyBatchLeavesOutAnotherPartAndTheSameStreamTheSame() {
        MlpPass pass = ones(0.5, new RandomStream(3, "dropout"));
        double[] first = Samples.read(pass.forward(ROWS), ROWS * WIDTH);
        assertThat(Samples.read(pass.forward(ROWS), ROWS * WIDTH)).isNotEqualTo(first);
        MlpPass again = ones(0.5, new RandomStream(3, "dropout"));
        assertThat(Samples.read(again.forward(ROWS), ROWS * WIDTH)).isEqualTo(first);
    }

    @Test
    void gradientsAreLeftOutWhereSignalsAre() {
        MlpPass pass = ones(0.4, new RandomStream(3, "dropout"));
        double[] factors = Samples.read(pass.forward(ROWS), ROWS * WIDTH);
        VectorKernels.fill(pass.outputGradient(), 1);
        assertThat(Samples.read(pass.backwardToInput(ROWS), ROWS * WIDTH)).isEqualTo(factors);
    }

    /** s = w · (m ⊙ tanh(V x)): g = Vᵀ (w ⊙ m ⊙ tanh′), and what a loss v · g says of the parameters, by differences. */
    @Test
    void secondOrderGradientsGoThroughWhatIsLeft() {
        int inputs = 3;
        Extent hidden = Extent.of(WIDTH);
        MlpShape shape = new MlpShape(
                Extent.of(inputs),
                List.of(
                        new LayerShape.Dense(Extent.of(inputs), hidden, true, new Activation.Tanh()),
                        new LayerShape.Dropout(hidden, 0.4),
                        new LayerShape.Dense(hidden, Extent.of(1), true, LINEAR)));
        RandomStream random = new RandomStream(8, "second");
        double[] parameters = Samples.normal(shape.parameterCount(), random);
        Mlp mlp = new Mlp(shape);
        Samples.fill(mlp.parameters(), parameters);
        double[] x = Samples.normal(inputs, random);
        double[] v = Samples.normal(inputs, random);
        MlpPass pass = MlpPass.training(mlp, 1, new RandomStream(8, "dropout"));
        Samples.fill(pass.input(), x);
        pass.forward(1);
        pass.inputGradient(1);
        Matrix direction = new Matrix(1, inputs);
        Samples.fill(direction, v);
        pass.backwardThroughInputGradient(direction, 1, false);

        RandomStream same = new RandomStream(8, "dropout");
        double[] m = IntStream.range(0, WIDTH)
                .mapToDouble(i -> same.nextFloat() < 0.4 ? 0 : 1 / 0.6)
                .toArray();
        double[] expected = new double[parameters.length];
        for (int i = 0; i < expected.length; i++) {
            double kept = parameters[i];
            parameters[i] = kept + 1e-5;
            double high = slopeAlong(parameters, x, v, m);
            parameters[i] = kept - 1e-5;
            expected[i] = (high - slopeAlong(parameters, x, v, m)) / 2e-5;
            parameters[i] = kept;
        }
        // Floats round at 6e-8 and some hundred sums follow one another.
        assertThat(Samples.relativeError(Samples.read(mlp.gradients(), expected.length), expected))
                .isLessThan(1e-4);
    }

    private static double slopeAlong(double[] parameters, double[] x, double[] v, double[] m) {
        double sum = 0;
        for (int j = 0; j < WIDTH; j++) {
            double a = parameters[x.length * WIDTH + j];
            double along = 0;
            for (int i = 0; i < x.length; i++) {
                a += x[i] * parameters[i * WIDTH + j];
                along += v[i] * parameters[i * WIDTH + j];
            }
            double h = Math.tanh(a);
            sum += parameters[(x.length + 1) * WIDTH + j] * m[j] * (1 - h * h) * along;
        }
        return sum;
    }

    @Test
    void whatDoesNotTrainLeavesNothingOut() {
        MlpPass pass = new MlpPass(new Mlp(alone(0.5)), ROWS);
        VectorKernels.fill(pass.input(), 3);
        assertThat(Samples.read(pass.forward(ROWS), ROWS * WIDTH)).containsOnly(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MlpPass.training(new Mlp(alone(0.5)), ROWS))
                .withMessage("mlp: dropout without a random stream (one to draw from)");
    }
}
