package ganscope.nn;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Directional derivatives in float against central differences of the reference's gradients in double precision. */
@BesideOthers
@InBothForms
class TangentPassTest {
    /** The differences err by 1e-9 or so; floats by what MlpPassTest allows. */
    private static final double TOLERANCE = 1e-4;

    private static final double STEP = 1e-5;
    private static final int ROWS = 7;

    static Stream<MlpShape> shapes() {
        List<MlpShape> shapes = new ArrayList<>();
        for (Activation activation : Activation.all()) {
            shapes.add(new MlpShape(2, List.of(16, 17), 2, activation));
            shapes.add(new MlpShape(3, List.of(5), 1, activation));
            shapes.add(new MlpShape(9, List.of(33, 40, 7), 3, activation));
            shapes.add(new MlpShape(4, List.of(), 2, activation));
        }
        return shapes.stream();
    }

    @ParameterizedTest
    @MethodSource({"shapes", "ganscope.nn.PictureShapes#scalar", "ganscope.nn.PictureShapes#pictures"})
    void derivativesMatchDifferencesAlongParameters(MlpShape shape) {
        check(shape, true, false);
    }

    @ParameterizedTest
    @MethodSource({"shapes", "ganscope.nn.PictureShapes#scalar", "ganscope.nn.PictureShapes#pictures"})
    void derivativesMatchDifferencesAlongInputs(MlpShape shape) {
        check(shape, false, true);
    }

    @ParameterizedTest
    @MethodSource({"shapes", "ganscope.nn.PictureShapes#scalar", "ganscope.nn.PictureShapes#pictures"})
    void derivativesMatchDifferencesAlongBoth(MlpShape shape) {
        check(shape, true, true);
    }

    private static void check(MlpShape shape, boolean alongParameters, boolean alongInput) {
        RandomStream random = new RandomStream(11, "tangent");
        ReferenceMlp net = ReferenceMlp.random(shape, random);
        Point at = new Point(net, random);
        double[] direction = Samples.normal(net.parameters.length, random);
        double[] inputTangent = Samples.normal(at.x.length, random);
        double[] gradientTangent = Samples.normal(at.c.length, random);

        Mlp mlp = new Mlp(shape);
        Samples.fill(mlp.parameters(), net.parameters);
        MlpPass pass = new MlpPass(mlp, ROWS);
        Samples.fill(pass.input(), at.x);
        Samples.fill(pass.outputGradient(), at.c);
        pass.forward(ROWS);
        TangentPass tangent = new TangentPass(pass);
        Samples.fill(tangent.direction(), direction);
        Samples.fill(tangent.inputTangent(), inputTangent);
        Samples.fill(tangent.outputGradientTangent(), gradientTangent);
        Matrix output = tangent.forward(ROWS, alongParameters, alongInput);
        VectorKernels.fill(tangent.parameterGradients(), Float.NaN);
        Matrix input = tangent.backward(ROWS, false);

        double step = STEP;
        double[] p = alongParameters ? direction : new double[direction.length];
        double[] x = alongInput ? inputTangent : new double[inputTangent.length];
        Values high = at.moved(p, x, gradientTangent, step).values(net);
        Values low = at.moved(p, x, gradientTangent, -step).values(net);
        assertClose(output, high.output, low.output, step);
        assertClose(input, high.byInput, low.byInput, step);
        assertClose(tangent.parameterGradients(), high.byParameters, low.byParameters, step);
    }

    private static void assertClose(Matrix actual, double[] high, double[] low, double step) {
        double[] expected = new double[high.length];
        for (int i = 0; i < high.length; i++) {
            expected[i] = (high[i] - low[i]) / (2 * step);
        }
        assertThat(Samples.relativeError(Samples.read(actual, expected.length), expected))
                .isLessThan(TOLERANCE);
    }

    private record Values(double[] output, double[] byInput, double[] byParameters) {}

    /** A batch x, the loss's gradient c by the outputs, and the parameters. */
    private static final class Point {
        final MlpShape shape;
        final double[] parameters;
        final double[] x;
        final double[] c;

        Point(MlpShape shape, double[] parameters, double[] x, double[] c) {
            this.shape = shape;
            this.parameters = parameters;
            this.x = x;
            this.c = c;
        }

        Point(ReferenceMlp net, RandomStream random) {
            this(net.shape, net.parameters, batch(net, random), Samples.normal(ROWS * net.shape.outputs(), random));
        }

        /** Inputs that no difference takes across a kink. */
        private static double[] batch(ReferenceMlp net, RandomStream random) {
            int inputs = net.shape.inputs();
            double[] all = new double[ROWS * inputs];
            for (int r = 0; r < ROWS; r++) {
                double[] row = Samples.normal(inputs, random);
                while (net.distanceToKink(row) < 1e-3) {
                    row = Samples.normal(inputs, random);
                }
                System.arraycopy(row, 0, all, r * inputs, inputs);
            }
            return all;
        }

        Point moved(double[] p, double[] xTangent, double[] cTangent, double step) {
            return new Point(shape, plus(parameters, p, step), plus(x, xTangent, step), plus(c, cTangent, step));
        }

        Values values(ReferenceMlp like) {
            ReferenceMlp net = new ReferenceMlp(like.shape, parameters);
            int in = shape.inputs();
            int out = shape.outputs();
            Values values = new Values(new double[ROWS * out], new double[ROWS * in], new double[parameters.length]);
            for (int r = 0; r < ROWS; r++) {
                double[] row = Arrays.copyOfRange(x, r * in, (r + 1) * in);
                double[] gradient = Arrays.copyOfRange(c, r * out, (r + 1) * out);
                System.arraycopy(net.output(row), 0, values.output, r * out, out);
                System.arraycopy(net.inputGradient(row, gradient), 0, values.byInput, r * in, in);
                net.addParameterGradient(row, gradient, values.byParameters);
            }
            return values;
        }

        private static double[] plus(double[] a, double[] b, double factor) {
            double[] sum = a.clone();
            for (int i = 0; i < a.length; i++) {
                sum[i] += factor * b[i];
            }
            return sum;
        }
    }
}
