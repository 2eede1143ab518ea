package ganscope.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import ganscope.BesideOthers;
import ganscope.nn.array.NamedArrays;
import ganscope.nn.array.NamedArraysReader;
import ganscope.nn.kernel.Activation;
import ganscope.nn.layer.Extent;
import ganscope.nn.layer.LayerShape;
import ganscope.nn.layer.MlpShape;
import ganscope.nn.memory.Matrix;
import ganscope.random.RandomStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Batch normalisation against its definition in double precision, and what is known of it in closed form. */
@InBothForms
@BesideOthers
class BatchNormalizationTest {
    private static final double FLOATS = 1e-4;
    private static final double STEP = 1e-5;
    private static final int ROWS = 6;
    private static final Activation LINEAR = new Activation.Identity();

    static Stream<MlpShape> shapes() {
        Activation phi = new Activation.Tanh();
        Extent picture = new Extent(3, 3, 2);
        Extent deep = new Extent(2, 2, 16);
        return Stream.of(
                shape(
                        dense(Extent.of(3), Extent.of(5), LINEAR),
                        norm(Extent.of(5), phi),
                        dense(Extent.of(5), Extent.of(2), LINEAR)),
                shape(
                        new LayerShape.Convolution(picture, 3, 2, 1, 0, false, LINEAR),
                        norm(new Extent(2, 2, 3), phi),
                        dense(new Extent(2, 2, 3), Extent.of(1), LINEAR)),
                shape(
                        norm(Extent.of(4), phi),
                        dense(Extent.of(4), deep, LINEAR),
                        norm(deep, new Activation.Gelu()),
                        new LayerShape.Convolution(deep, 2, 3, 1, 1, true, LINEAR)));
    }

    private static MlpShape shape(LayerShape... layers) {
        return new MlpShape(layers[0].input(), List.of(layers));
    }

    private static LayerShape dense(Extent in, Extent out, Activation phi) {
        return new LayerShape.Dense(in, out, out.numbers() != 5, phi);
    }

    private static LayerShape norm(Extent extent, Activation phi) {
        return new LayerShape.BatchNormalization(extent, phi);
    }

    /** Σ c · output, of a batch in groups, as the definition has it. */
    private static double loss(MlpShape shape, double[] parameters, double[] x, double[] c, int groups) {
        double[][] rows = rows(x, shape.inputs());
        for (int l = 0; l < shape.layers(); l++) {
            LayerShape layer = shape.layer(l);
            int weights = shape.weightOffset(l);
            int biases = shape.biasOffset(l);
            if (layer instanceof LayerShape.BatchNormalization) {
                for (int g = 0; g < groups; g++) {
                    normalize(rows, g * rows.length / groups, (g + 1) * rows.length / groups, layer.biases());
                }
                for (double[] row : rows) {
                    for (int i = 0; i < row.length; i++) {
                        row[i] *= parameters[weights + i % layer.biases()];
                    }
                }
            } else {
                ReferenceLayer reference = new ReferenceLayer(layer);
                Arrays.setAll(rows, reference(rows.clone(), reference, parameters, weights));
            }
            for (double[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    double bias = layer.biases() == 0 ? 0 : parameters[biases + i % layer.biases()];
                    row[i] = layer.activation().value(row[i] + bias);
                }
            }
        }
        double sum = 0;
        for (int r = 0; r < rows.length; r++) {
            for (int i = 0; i < rows[r].length; i++) {
                sum += c[r * rows[r].length + i] * rows[r][i];
            }
        }
        return sum;
    }

    private static IntFunction<double[]> reference(
            double[][] rows, ReferenceLayer layer, double[] parameters, int offset) {
        return r -> layer.times(rows[r], parameters, offset);
    }

    private static void normalize(double[][] rows, int from, int to, int channels) {
        for (int c = 0; c < channels; c++) {
            double[] mean = moments(rows, from, to, c, channels, x -> x);
            double[] variance = moments(rows, from, to, c, channels, x -> (x - mean[0]) * (x - mean[0]));
            for (int r = from; r < to; r++) {
                for (int i = c; i < rows[r].length; i += channels) {
                    rows[r][i] = (rows[r][i] - mean[0]) / Math.sqrt(variance[0] + 1e-5);
                }
            }
        }
    }

    private static double[] moments(
            double[][] rows, int from, int to, int c, int channels, ToDoubleFunction<Double> of) {
        double sum = 0;
        int count = 0;
        for (int r = from; r < to; r++) {
            for (int i = c; i < rows[r].length; i += channels) {
                sum += of.applyAsDouble(rows[r][i]);
                count++;
            }
        }
        return new double[] {sum / count};
    }

    private static double[][] rows(double[] numbers, int width) {
        double[][] rows = new double[numbers.length / width][];
        Arrays.setAll(rows, r -> Arrays.copyOfRange(numbers, r * width, (r + 1) * width));
        return rows;
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void gradientsAreTheSlopesOfTheDefinition(MlpShape shape) {
        for (int groups = 1; groups <= 2; groups++) {
            int parts = groups;
            RandomStream random = new RandomStream(5, "normalisation");
            double[] parameters = Samples.normal(shape.parameterCount(), random);
            double[] x = Samples.normal(ROWS * shape.inputs(), random);
            double[] c = Samples.normal(ROWS * shape.outputs(), random);
            Mlp mlp = new Mlp(shape);
            Samples.fill(mlp.parameters(), parameters);
            MlpPass pass = MlpPass.training(mlp, ROWS);
            Samples.fill(pass.input(), x);
            Samples.fill(pass.outputGradient(), c);
            double[] output = Samples.read(pass.forward(ROWS, parts), c.length);
            double sum = 0;
            for (int i = 0; i < c.length; i++) {
                sum += c[i] * output[i];
            }
            double expected = loss(shape, parameters, x, c, parts);
            assertThat(sum).isCloseTo(expected, within(FLOATS * (1 + Math.abs(expected))));
            Matrix toInput = pass.backwardBoth(ROWS, false);
            assertThat(Samples.relativeError(
                            Samples.read(toInput, x.length),
                            differences(x, moved -> loss(shape, parameters, moved, c, parts))))
                    .isLessThan(FLOATS);
            assertThat(Samples.relativeError(
                            Samples.read(mlp.gradients(), parameters.length),
                            differences(parameters, moved -> loss(shape, moved, x, c, parts))))
                    .isLessThan(FLOATS);
        }
    }

    private static double[] differences(double[] at, ToDoubleFunction<double[]> value) {
        double[] slopes = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            double[] moved = at.clone();
            moved[i] = at[i] + STEP;
            double high = value.applyAsDouble(moved);
            moved[i] = at[i] - STEP;
            slopes[i] = (high - value.applyAsDouble(moved)) / (2 * STEP);
        }
        return slopes;
    }

    /** 1, 2, 3, 4: mean 2.5, variance 1.25, unbiased 5/3; the averages begin at 0 and 1 and take over a tenth, as PyTorch's. */
    @Test
    void aBatchIsNormalisedAndTheRunningAveragesFollowIt() {
        Mlp mlp = new Mlp(shape(norm(Extent.of(1), LINEAR)));
        mlp.initialize(Initializer.parse("glorot"), new RandomStream(1, "none"));
        MlpPass pass = MlpPass.training(mlp, 4);
        Samples.fill(pass.input(), new double[] {1, 2, 3, 4});
        double[] output = Samples.read(pass.forward(4), 4);
        double unit = 1 / Math.sqrt(1.25 + 1e-5);
        assertThat(output)
                .containsExactly(new double[] {-1.5 * unit, -0.5 * unit, 0.5 * unit, 1.5 * unit}, within(1e-6));
        assertThat(mlp.statistics().get(0, 0)).isCloseTo(0.25f, within(1e-6f));
        assertThat(mlp.statistics().get(0, 1)).isCloseTo((float) (0.9 + 0.1 * 5 / 3), within(1e-6f));

        MlpPass judged = new MlpPass(mlp, 1);
        judged.input().set(0, 0, 3);
        double slope = 1 / Math.sqrt(0.9 + 0.5 / 3 + 1e-5);
        assertThat((double) judged.forward(1).get(0, 0)).isCloseTo((3 - 0.25) * slope, within(1e-5));
        assertThat((double) judged.inputGradient(1).get(0, 0)).isCloseTo(slope, within(1e-6));
        assertThat(mlp.statistics().get(0, 0)).as("judging changes nothing").isCloseTo(0.25f, within(1e-6f));
    }

    @Test
    void stateHoldsTheRunningAverages() {
        MlpShape shape = shape(norm(Extent.of(2), LINEAR));
        Mlp mlp = new Mlp(shape);
        MlpPass pass = MlpPass.training(mlp, 3);
        Samples.fill(pass.input(), new double[] {1, 5, 2, 7, 4, -1});
        pass.forward(3);
        NamedArrays.Builder out = new NamedArrays.Builder();
        mlp.saveStatistics("generator", out);
        Mlp other = new Mlp(shape);
        other.restoreStatistics("generator", new NamedArraysReader(out.build()));
        assertThat(Samples.read(other.statistics(), 4)).isEqualTo(Samples.read(mlp.statistics(), 4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.restoreStatistics("generator", new NamedArraysReader(NamedArrays.NONE)))
                .withMessageStartingWith("generator/layer0/mean");
    }
}
