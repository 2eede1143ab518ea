package ganscope.optim;

import static ganscope.optim.Vectors.array;
import static ganscope.optim.Vectors.set;
import static ganscope.optim.Vectors.vector;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ganscope.nn.InBothForms;
import ganscope.nn.memory.Matrix;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The trajectories in truth/optimizers.json, as far as their digits go; all are of float32 programs. */
@InBothForms
class PublishedOptimizersTest {
    /** A float's rounding of numbers of size 1 to 10, twice. */
    private static final double FLOAT = 1e-6;

    private final JsonNode truth = read();

    @Test
    void sgdMatchesKeras() {
        JsonNode sgd = truth.get("sgd");
        Matrix x = vector(doubles(sgd.get("x")));
        run(List.of(rate(sgd)), x, doubles(sgd.get("g")));
        assertThat(array(x)).containsExactly(doubles(sgd.get("after")));
    }

    @Test
    void momentumMatchesTensorFlow() {
        JsonNode momentum = truth.get("momentum");
        Matrix x = vector(doubles(momentum.get("x")));
        List<Transform> chain = List.of(new Trace(momentum.get("momentum").asDouble(), false), rate(momentum));
        List<TransformState> states = new Chain(chain).start(x.size());
        for (JsonNode after : momentum.get("after")) {
            new Chain(chain).stepwise(states).update(x, vector(doubles(momentum.get("g"))));
            assertThat(array(x)).containsExactly(doubles(after), within(FLOAT));
        }
    }

    @Test
    void nesterovMatchesTensorFlow() {
        JsonNode nesterov = truth.get("nesterov");
        Matrix x = vector(nesterov.get("x").asDouble());
        Chain chain = new Chain(List.of(new Trace(nesterov.get("momentum").asDouble(), true), rate(nesterov)));
        List<TransformState> states = chain.start(1);
        for (JsonNode after : nesterov.get("after")) {
            chain.stepwise(states).update(x, vector(10 * x.get(0, 0)));
            // the iterates grow a thousandfold from step to step: a float holds them to 1e-7 of their size
            assertThat((double) x.get(0, 0)).isCloseTo(after.asDouble(), within(3e-7 * Math.abs(after.asDouble())));
        }
    }

    @Test
    void rmspropMatchesLibnd4j() {
        JsonNode rmsprop = truth.get("rmsprop");
        double decay = rmsprop.get("decay").asDouble();
        double epsilon = rmsprop.get("epsilon").asDouble();
        Chain chain = new Chain(
                List.of(new ScaleByRms(decay, epsilon, rmsprop.get("state0").asDouble()), rate(rmsprop)));
        List<TransformState> states = chain.start(2);
        for (JsonNode update : rmsprop.get("updates")) {
            Matrix x = vector(0, 0);
            chain.stepwise(states).update(x, vector(doubles(rmsprop.get("g"))));
            // 1 - 0.95 in float has an error of 3e-7
            assertThat(array(x)).containsExactly(negative(doubles(update)), within(2e-7));
        }
    }

    @Test
    void adamMatchesThePublishedAlgorithm() {
        JsonNode adam = truth.get("adam");
        OptimizerSpec spec = OptimizerSpecs.of(OptimizerType.ADAM)
                .learningRate(adam.get("lr").asDouble())
                .betas(adam.get("beta1").asDouble(), adam.get("beta2").asDouble())
                .epsilon(adam.get("epsilon").asDouble())
                .build();
        Optimizer optimizer = new Optimizer(spec, 1);
        for (JsonNode update : adam.get("updates")) {
            Matrix x = vector(0);
            optimizer.update(x, vector(1));
            assertThat((double) -x.get(0, 0))
                    .isCloseTo(update.asDouble(), within(adam.get("tol").asDouble()));
        }
    }

    @Test
    void amsgradMatchesKerasGolden() {
        JsonNode amsgrad = truth.get("amsgrad");
        Transform scaling = new ScaleByAmsgrad(
                amsgrad.get("beta1").asDouble(),
                amsgrad.get("beta2").asDouble(),
                amsgrad.get("epsilon").asDouble(),
                false);
        Chain chain = new Chain(List.of(scaling, rate(amsgrad)));
        List<TransformState> states = chain.start(2);
        Matrix x = vector(1, 1);
        double[] gradient = {0.01, 0.01};
        for (JsonNode after : amsgrad.get("after")) {
            chain.stepwise(states).update(x, vector(gradient));
            // seven digits are printed, and a float just below 1 has steps of 6e-8
            assertThat(array(x)).containsExactly(doubles(after), within(1.5e-7));
            gradient = new double[] {0.1, 1};
        }
    }

    private static void run(List<Transform> transforms, Matrix x, double[] gradient) {
        Chain chain = new Chain(transforms);
        Matrix gradients = new Matrix(1, x.size());
        set(gradients, gradient);
        chain.stepwise(chain.start(x.size())).update(x, gradients);
    }

    private static ScaleBySchedule rate(JsonNode node) {
        return new ScaleBySchedule(
                new Schedule(ScheduleType.CONSTANT, node.get("lr").asDouble(), 1, 0));
    }

    private static double[] doubles(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }

    private static double[] negative(double[] values) {
        return Arrays.stream(values).map(v -> -v).toArray();
    }

    private static JsonNode read() {
        try (InputStream in =
                Objects.requireNonNull(PublishedOptimizersTest.class.getResourceAsStream("/truth/optimizers.json"))) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException("truth/optimizers.json", e);
        }
    }
}
