package ganscope.optim;

import static ganscope.optim.Vectors.array;
import static ganscope.optim.Vectors.vector;
import static org.assertj.core.api.Assertions.assertThat;

import ganscope.BesideOthers;
import ganscope.nn.InBothForms;
import ganscope.nn.memory.Matrix;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Float kernels against {@link ReferenceOptimizer}, and one pass against many. */
@InBothForms
@BesideOthers
class OptimizerReferenceTest {
    /** Not a multiple of any vector length. */
    private static final int SIZE = 37;

    static Stream<OptimizerSpec> settings() {
        return Stream.of(OptimizerType.values())
                .flatMap(type -> Stream.of(
                        OptimizerSpecs.of(type),
                        OptimizerSpecs.of(type)
                                .betas(0, 0.9)
                                .momentum(0.5)
                                .decay(0.99)
                                .epsilon(1e-3),
                        OptimizerSpecs.of(type)
                                .betas(0.5, 0.99)
                                .weightDecay(0.1)
                                .schedule(ScheduleType.COSINE, 40, 0.1),
                        OptimizerSpecs.of(type).lookahead(5, 0.3).schedule(ScheduleType.LINEAR, 60, 0),
                        OptimizerSpecs.of(type).lookahead(1, 0.8).schedule(ScheduleType.STEP, 7, 0.7)))
                .map(OptimizerSpecs::build);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void fiftyStepsFollowTheDoublePrecisionReference(OptimizerSpec spec) {
        Random random = new Random(7);
        double[] expected = floats(random, 1);
        double[] start = expected.clone();
        Matrix parameters = vector(expected);
        Optimizer optimizer = new Optimizer(spec, SIZE);
        ReferenceOptimizer reference = new ReferenceOptimizer(spec, SIZE);
        for (int step = 0; step < 50; step++) {
            double[] gradients = floats(random, Math.pow(10, -3 * random.nextDouble()));
            optimizer.update(parameters, vector(gradients));
            reference.update(expected, gradients);
        }
        assertFollows(array(parameters), expected, start);
    }

    /** Each update behind an extrapolation that is taken back, as in the extragradient method. */
    @ParameterizedTest
    @MethodSource("settings")
    void extrapolationsMoveMomentsButNeitherScheduleNorLookAhead(OptimizerSpec spec) {
        Random random = new Random(9);
        double[] expected = floats(random, 1);
        double[] start = expected.clone();
        Matrix parameters = vector(expected);
        Optimizer optimizer = new Optimizer(spec, SIZE);
        ReferenceOptimizer reference = new ReferenceOptimizer(spec, SIZE);
        for (int step = 0; step < 25; step++) {
            double[] ahead = floats(random, Math.pow(10, -3 * random.nextDouble()));
            double[] gradients = floats(random, Math.pow(10, -3 * random.nextDouble()));
            optimizer.extrapolate(vector(array(parameters)), vector(ahead));
            optimizer.update(parameters, vector(gradients));
            reference.extrapolate(expected.clone(), ahead);
            reference.update(expected, gradients);
        }
        assertFollows(array(parameters), expected, start);
        assertThat(optimizer.updates()).isEqualTo(25);
    }

    /** Relative to how far the parameters went and how large they are, each element. */
    private static void assertFollows(double[] actual, double[] expected, double[] start) {
        for (int i = 0; i < SIZE; i++) {
            double size = Math.abs(expected[i]) + Math.abs(expected[i] - start[i]);
            assertThat(Math.abs(actual[i] - expected[i]) / size)
                    .as("element %d: %s, expected %s", i, actual[i], expected[i])
                    .isLessThanOrEqualTo(1e-5);
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void onePassGivesTheBitsOfTheChain(OptimizerSpec spec) {
        Chain chain = Chain.of(spec);
        Chain.Pass stepwise = chain.stepwise(chain.start(SIZE));
        Chain.Pass fastest = chain.fastest(chain.start(SIZE));
        Random random = new Random(8);
        double[] start = floats(random, 1);
        Matrix one = vector(start);
        Matrix other = vector(start);
        for (int step = 0; step < 50; step++) {
            double[] gradients = floats(random, 0.1);
            stepwise.update(one, vector(gradients));
            fastest.update(other, vector(gradients));
            assertThat(array(other)).containsExactly(array(one));
        }
    }

    @ParameterizedTest
    @EnumSource(OptimizerType.class)
    void deadUnitsComeToRestAtFiniteValues(OptimizerType type) {
        OptimizerSpec spec = OptimizerSpecs.of(type).betas(0.9, 0.99).epsilon(0).build();
        Optimizer optimizer = new Optimizer(spec, 2);
        Matrix parameters = vector(1, 2);
        optimizer.update(parameters, vector(0, 3));
        Matrix gradients = vector(0, 0);
        for (int step = 0; step < 20_000; step++) {
            rest(optimizer, parameters, gradients);
        }
        double rested = parameters.get(0, 1);
        rest(optimizer, parameters, gradients);
        assertThat(parameters.get(0, 0)).isEqualTo(1); // never had a gradient
        assertThat((double) parameters.get(0, 1)).isFinite().isEqualTo(rested);
    }

    /** A step by gradients of 0, which it turns into something else. */
    private static void rest(Optimizer optimizer, Matrix parameters, Matrix gradients) {
        for (int i = 0; i < gradients.size(); i++) {
            gradients.set(0, i, 0);
        }
        optimizer.update(parameters, gradients);
    }

    @ParameterizedTest
    @EnumSource(OptimizerType.class)
    void vanishedGradientsNeverMakeALeap(OptimizerType type) {
        OptimizerSpec spec = OptimizerSpecs.of(type).learningRate(1).epsilon(0).build();
        for (int exponent = -44; exponent <= 0; exponent++) {
            Matrix parameters = vector(0);
            new Optimizer(spec, 1).update(parameters, vector(Math.pow(10, exponent)));
            // RMSProp's first step is 1 / sqrt(1 - decay) = 3.2 without an epsilon, optimistic Adam's 2
            assertThat((double) parameters.get(0, 0))
                    .as("gradient 1e%d", exponent)
                    .isBetween(-3.2, 0.0);
        }
    }

    private static double[] floats(Random random, double scale) {
        return random.doubles(SIZE)
                .map(u -> (float) (scale * (u < 0.5 ? u - 1 : u)))
                .toArray();
    }
}
