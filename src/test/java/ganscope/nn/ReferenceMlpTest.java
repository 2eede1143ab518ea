package ganscope.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.nn.kernel.Activation;
import ganscope.nn.layer.MlpShape;
import ganscope.random.RandomStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference's derivatives against central differences of its values. */
class ReferenceMlpTest {
    /** Central differences with this step err by about 1e-10 from rounding and curvature, in units of order one. */
    private static final double STEP = 1e-5;

    private static final double TOLERANCE = 1e-6;

    static Stream<MlpShape> shapes() {
        List<MlpShape> shapes = new ArrayList<>();
        for (Activation activation : Activation.all()) {
            shapes.add(new MlpShape(2, List.of(5, 4, 3), 1, activation));
            shapes.add(new MlpShape(3, List.of(4), 1, activation));
            shapes.add(new MlpShape(3, List.of(), 1, activation));
        }
        return shapes.stream();
    }

    @ParameterizedTest
    @MethodSource({"shapes", "ganscope.nn.PictureShapes#small"})
    void derivativesAreTheSlopesOfTheValues(MlpShape shape) {
        RandomStream random = new RandomStream(7, "reference");
        ReferenceMlp net = ReferenceMlp.random(shape, random);
        double[] x = awayFromKinks(net, random);
        double[] v = Samples.normal(shape.inputs(), random);
        double[] c = {0.7};

        assertThat(Samples.relativeError(net.inputGradient(x, c), differences(x, () -> 0.7 * net.output(x)[0])))
                .isLessThan(TOLERANCE);

        double[] gradient = new double[net.parameters.length];
        net.addParameterGradient(x, c, gradient);
        assertThat(Samples.relativeError(gradient, differences(net.parameters, () -> 0.7 * net.output(x)[0])))
                .isLessThan(TOLERANCE);

        double[] second = new double[net.parameters.length];
        net.addInputGradientGradient(x, v, second);
        double[] one = {1};
        assertThat(Samples.relativeError(second, differences(net.parameters, () -> dot(v, net.inputGradient(x, one)))))
                .isLessThan(TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("activations")
    void activationDerivativesAreTheSlopesOfTheirValues(Activation activation) {
        for (double x = -6.05; x < 6; x += 0.1) {
            double[] at = {x};
            assertThat(differences(at, () -> activation.value(at[0]))[0])
                    .isCloseTo(activation.derivative(x), within(1e-8));
            assertThat(differences(at, () -> activation.derivative(at[0]))[0])
                    .isCloseTo(activation.secondDerivative(x), within(1e-8));
        }
    }

    static List<Activation> activations() {
        return Activation.all();
    }

    /** An input that no difference of {@link #STEP} takes across a kink of ReLU and its kin. */
    private static double[] awayFromKinks(ReferenceMlp net, RandomStream random) {
        double[] x = Samples.normal(net.shape.inputs(), random);
        while (net.distanceToKink(x) < 1e-3) {
            x = Samples.normal(net.shape.inputs(), random);
        }
        return x;
    }

    private static double[] differences(double[] at, DoubleSupplier value) {
        double[] slopes = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            double old = at[i];
            at[i] = old + STEP;
            double high = value.getAsDouble();
            at[i] = old - STEP;
            double low = value.getAsDouble();
            at[i] = old;
            slopes[i] = (high - low) / (2 * STEP);
        }
        return slopes;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
