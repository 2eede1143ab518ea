package ganscope.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ganscope.BesideOthers;
import ganscope.nn.kernel.Activation;
import ganscope.nn.kernel.VectorKernels;
import ganscope.nn.layer.MlpShape;
import ganscope.nn.memory.Matrix;
import ganscope.random.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The float network against the reference in double precision. */
@InBothForms
@BesideOthers
class MlpPassTest {
    /** Floats carry 6e-8; sums over hundreds of units and up to seven layers multiply that by at most some hundreds. */
    private static final double TOLERANCE = 1e-4;

    private static final int[][] HIDDEN = {
        {},
        {1},
        {3},
        {16},
        {17},
        {33, 8},
        {16, 16},
        {32, 32},
        {64, 33, 17},
        {3, 1, 5, 2},
        {8, 9, 10, 11, 12},
        {16, 32, 17, 5, 16, 7}
    };

    static Stream<MlpShape> shapes() {
        List<MlpShape> shapes = new ArrayList<>();
        for (Activation activation : Activation.all()) {
            for (int[] hidden : HIDDEN) {
                for (int inputs : new int[] {1, 2, 9}) {
                    shapes.add(shape(inputs, hidden, 1, activation));
                }
            }
            shapes.add(shape(2, new int[] {512}, 1, activation));
            shapes.add(shape(20, new int[] {40, 100}, 1, activation));
            shapes.add(shape(2, new int[] {128, 64}, 1, activation));
        }
        return shapes.stream();
    }

    static Stream<MlpShape> vectorShapes() {
        return Activation.all().stream()
                .flatMap(activation -> Stream.of(
                        shape(8, new int[] {}, 3, activation),
                        shape(2, new int[] {17, 16}, 2, activation),
                        shape(3, new int[] {32, 32}, 8, activation),
                        shape(1, new int[] {64}, 33, activation),
                        shape(8, new int[] {30, 30, 30}, 16, activation)));
    }

    private static MlpShape shape(int inputs, int[] hidden, int outputs, Activation activation) {
        return new MlpShape(inputs, Arrays.stream(hidden).boxed().toList(), outputs, activation);
    }

    @ParameterizedTest
    @MethodSource({"shapes", "vectorShapes", "ganscope.nn.PictureShapes#scalar", "ganscope.nn.PictureShapes#pictures"})
    void valuesAndGradientsMatchTheReference(MlpShape shape) {
        Case test = new Case(shape, 13);
        double[] expected = new double[shape.parameterCount()];
        double[] expectedOutput = new double[test.rows * shape.outputs()];
        double[] expectedInput = new double[test.rows * shape.inputs()];
        for (int r = 0; r < test.rows; r++) {
            double[] c = test.outputRow(r);
            System.arraycopy(
                    test.net.output(test.inputRow(r)), 0, expectedOutput, r * shape.outputs(), shape.outputs());
            System.arraycopy(
                    test.net.inputGradient(test.inputRow(r), c), 0, expectedInput, r * shape.inputs(), shape.inputs());
            test.net.addParameterGradient(test.inputRow(r), c, expected);
        }
        test.pass.forward(test.rows);
        assertThat(Samples.relativeError(Samples.read(test.pass.output(), expectedOutput.length), expectedOutput))
                .isLessThan(TOLERANCE);

        test.pass.backward(test.rows, false);
        assertThat(Samples.relativeError(test.gradients(), expected)).isLessThan(TOLERANCE);

        assertThat(Samples.relativeError(
                        Samples.read(test.pass.backwardToInput(test.rows), expectedInput.length), expectedInput))
                .isLessThan(TOLERANCE);

        Matrix both = test.pass.backwardBoth(test.rows, true);
        assertThat(Samples.relativeError(Samples.read(both, expectedInput.length), expectedInput))
                .isLessThan(TOLERANCE);
        assertThat(Samples.relativeError(test.gradients(), scaled(expected, 2))).isLessThan(TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource({"shapes", "ganscope.nn.PictureShapes#scalar"})
    void secondOrderGradientsMatchTheReference(MlpShape shape) {
        Case test = new Case(shape, 13);
        double[] slopes = new double[test.rows * shape.inputs()];
        double[] second = new double[shape.parameterCount()];
        double[] first = new double[shape.parameterCount()];
        double[] one = {1};
        for (int r = 0; r < test.rows; r++) {
            double[] x = test.inputRow(r);
            System.arraycopy(test.net.inputGradient(x, one), 0, slopes, r * shape.inputs(), shape.inputs());
            test.net.addInputGradientGradient(x, test.vRow(r), second);
            test.net.addParameterGradient(x, test.outputRow(r), first);
        }
        test.pass.forward(test.rows);
        Matrix slope = test.pass.inputGradient(test.rows);
        assertThat(Samples.relativeError(Samples.read(slope, slopes.length), slopes))
                .isLessThan(TOLERANCE);

        VectorKernels.fill(test.mlp.gradients(), Float.NaN);
        test.pass.backwardThroughInputGradient(test.v, test.rows, false);
        assertThat(Samples.relativeError(test.gradients(), second)).isLessThan(TOLERANCE);

        test.pass.backwardThroughInputGradient(test.v, test.rows, true);
        assertThat(Samples.relativeError(test.gradients(), scaled(second, 2))).isLessThan(TOLERANCE);

        VectorKernels.fill(test.mlp.gradients(), Float.NaN);
        test.pass.backwardWithInputGradient(test.v, test.rows, false);
        assertThat(Samples.relativeError(test.gradients(), sum(first, second))).isLessThan(TOLERANCE);

        test.pass.backwardWithInputGradient(test.v, test.rows, true);
        assertThat(Samples.relativeError(test.gradients(), scaled(sum(first, second), 2)))
                .isLessThan(TOLERANCE);
    }

    /** A bias adds to what its layer makes, so the reference's gradient by the biases at one row is what is wanted. */
    @ParameterizedTest
    @MethodSource("shapes")
    void layerGradientNormsAreTheRootMeanSquareOfTheBiasesGradients(MlpShape shape) {
        Case test = new Case(shape, 13);
        double[] expected = new double[shape.layers()];
        for (int r = 0; r < test.rows; r++) {
            double[] gradient = new double[shape.parameterCount()];
            test.net.addParameterGradient(test.inputRow(r), new double[] {1}, gradient);
            for (int layer = 0; layer < expected.length; layer++) {
                for (int i = 0; i < shape.width(layer + 1); i++) {
                    expected[layer] += Math.pow(gradient[shape.biasOffset(layer) + i], 2) / test.rows;
                }
            }
        }
        test.pass.forward(test.rows);
        test.pass.inputGradient(test.rows);
        assertThat(Samples.relativeError(
                        test.pass.layerGradientNorms(test.rows),
                        Arrays.stream(expected).map(Math::sqrt).toArray()))
                .isLessThan(TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("deepShapes")
    void theLargestNetworksMatchTheReference(MlpShape shape) {
        Case test = new Case(shape, 3);
        double[] first = new double[shape.parameterCount()];
        double[] second = new double[shape.parameterCount()];
        for (int r = 0; r < test.rows; r++) {
            test.net.addParameterGradient(test.inputRow(r), test.outputRow(r), first);
            test.net.addInputGradientGradient(test.inputRow(r), test.vRow(r), second);
        }
        test.pass.forward(test.rows);
        test.pass.inputGradient(test.rows);
        test.pass.backward(test.rows, false);
        assertThat(Samples.relativeError(test.gradients(), first)).isLessThan(TOLERANCE);
        test.pass.backwardThroughInputGradient(test.v, test.rows, false);
        assertThat(Samples.relativeError(test.gradients(), second)).isLessThan(TOLERANCE);
    }

    static Stream<MlpShape> deepShapes() {
        return Activation.all().stream()
                .map(activation -> shape(2, new int[] {64, 512, 129, 32, 17, 64}, 1, activation));
    }

    @ParameterizedTest
    @MethodSource({"shapes", "ganscope.nn.PictureShapes#scalar"})
    void equalBatchesGiveEqualBytes(MlpShape shape) {
        Case test = new Case(shape, 37);
        double[] once = everything(test, test.pass);
        assertThat(everything(test, test.pass)).isEqualTo(once);
        MlpPass fresh = new MlpPass(test.mlp, 50);
        fresh.input().copyRows(test.pass.input(), 0, 0, test.rows);
        fresh.outputGradient().copyRows(test.pass.outputGradient(), 0, 0, test.rows);
        assertThat(everything(test, fresh)).isEqualTo(once);
    }

    private static double[] everything(Case test, MlpPass pass) {
        MlpShape shape = test.mlp.shape();
        Matrix output = pass.forward(test.rows);
        Matrix slope = pass.inputGradient(test.rows);
        pass.backwardWithInputGradient(test.v, test.rows, false);
        pass.backward(test.rows, true);
        double[] all = Arrays.copyOf(
                test.gradients(), shape.parameterCount() + test.rows * (shape.inputs() + shape.outputs()));
        for (int i = 0; i < test.rows * shape.outputs(); i++) {
            all[shape.parameterCount() + i] = output.get(0, i);
        }
        for (int i = 0; i < test.rows * shape.inputs(); i++) {
            all[shape.parameterCount() + test.rows * shape.outputs() + i] = slope.get(0, i);
        }
        return all;
    }

    @Test
    void rowsBeyondTheBatchDoNotMatter() {
        MlpShape shape = shape(2, new int[] {17, 32}, 1, new Activation.Gelu());
        Case test = new Case(shape, 9);
        double[] clean = everything(test, test.pass);
        MlpPass larger = new MlpPass(test.mlp, 20);
        VectorKernels.fill(larger.input(), 3);
        VectorKernels.fill(larger.outputGradient(), 5);
        larger.forward(20);
        larger.inputGradient(20);
        larger.backward(20, false);
        larger.input().copyRows(test.pass.input(), 0, 0, 9);
        larger.outputGradient().copyRows(test.pass.outputGradient(), 0, 0, 9);
        assertThat(everything(test, larger)).isEqualTo(clean);
    }

    @Test
    void aNotANumberInTheInputReachesTheOutput() {
        for (Activation activation : Activation.all()) {
            Case test = new Case(shape(2, new int[] {16, 17}, 1, activation), 4);
            test.pass.input().set(2, 1, Float.NaN);
            Matrix output = test.pass.forward(4);
            assertThat(output.get(2, 0)).as(activation.id()).isNaN();
            assertThat(output.get(1, 0)).as(activation.id()).isFinite();
        }
    }

    @Test
    void wrongRowsAreNamed() {
        MlpPass pass = new MlpPass(new Mlp(shape(2, new int[] {4}, 2, new Activation.Tanh())), 8);
        assertThatThrownBy(() -> pass.forward(9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rows: 9 (1 to 8)");
        assertThatThrownBy(() -> pass.inputGradient(8)).isInstanceOf(IllegalStateException.class);
    }

    private static double[] scaled(double[] x, double factor) {
        return Arrays.stream(x).map(value -> factor * value).toArray();
    }

    private static double[] sum(double[] x, double[] y) {
        double[] result = x.clone();
        for (int i = 0; i < x.length; i++) {
            result[i] += y[i];
        }
        return result;
    }

    /** One network in both precisions and a random batch with random gradients. */
    private static final class Case {
        final int rows;
        final ReferenceMlp net;
        final Mlp mlp;
        final MlpPass pass;
        final Matrix v;

        Case(MlpShape shape, int rows) {
            this.rows = rows;
            RandomStream random = new RandomStream(shape.toString().hashCode(), "case");
            net = ReferenceMlp.random(shape, random);
            mlp = new Mlp(shape);
            Samples.fill(mlp.parameters(), net.parameters);
            pass = new MlpPass(mlp, rows);
            Samples.fill(pass.input(), Samples.normal(rows * shape.inputs(), random));
            Samples.fill(pass.outputGradient(), Samples.normal(rows * shape.outputs(), random));
            v = new Matrix(rows, shape.inputs());
            Samples.fill(v, Samples.normal(rows * shape.inputs(), random));
        }

        double[] inputRow(int r) {
            return row(pass.input(), r);
        }

        double[] outputRow(int r) {
            return row(pass.outputGradient(), r);
        }

        double[] vRow(int r) {
            return row(v, r);
        }

        double[] gradients() {
            return Samples.read(mlp.gradients(), mlp.gradients().size());
        }

        private static double[] row(Matrix matrix, int r) {
            double[] row = new double[matrix.columns()];
            for (int j = 0; j < row.length; j++) {
                row[j] = matrix.get(r, j);
            }
            return row;
        }
    }
}
