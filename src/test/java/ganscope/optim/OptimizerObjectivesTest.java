package ganscope.optim;

import static ganscope.optim.Vectors.vector;
import static org.assertj.core.api.Assertions.assertThat;

import ganscope.nn.memory.Matrix;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every optimiser on objectives with known solutions. */
class OptimizerObjectivesTest {
    /** Rates that suit the type; they fall to zero, as Lion and Adam circle a minimum at a constant rate. */
    static Stream<OptimizerSpec> optimizers() {
        return Arrays.stream(OptimizerType.values())
                .map(type -> OptimizerSpecs.of(type)
                        .learningRate(
                                switch (type) {
                                    case SGD, MOMENTUM, NESTEROV -> 5e-4;
                                    case RMSPROP, LION -> 3e-3;
                                    case ADAGRAD -> 0.5;
                                    case ADAM, ADAMW, AMSGRAD, OPTIMISTIC_ADAM -> 0.02;
                                })
                        .build());
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void quadraticEndsAtItsMinimum(OptimizerSpec spec) {
        int steps = 5_000;
        Optimizer optimizer = new Optimizer(spec.scheduled(ScheduleType.COSINE, steps, 0), 3);
        Matrix x = vector(2, -1, 1.5);
        double[] minimum = {1, 0.5, -0.25};
        double[] curvature = {1, 10, 100};
        double start = loss(x, minimum, curvature);
        Matrix g = new Matrix(1, 3);
        for (int step = 0; step < steps; step++) {
            for (int i = 0; i < 3; i++) {
                g.set(0, i, (float) (curvature[i] * (x.get(0, i) - minimum[i])));
            }
            optimizer.update(x, g);
        }
        // the slowest, plain descent, shrinks the flattest direction by exp(-1.25)
        assertThat(loss(x, minimum, curvature)).isLessThan(0.002 * start);
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void rosenbrockValleyIsFollowedToItsEnd(OptimizerSpec spec) {
        int steps = 20_000;
        Optimizer optimizer = new Optimizer(spec.scheduled(ScheduleType.COSINE, steps, 0), 2);
        Matrix x = vector(-1.2, 1); // the customary start
        Matrix g = new Matrix(1, 2);
        for (int step = 0; step < steps; step++) {
            double a = x.get(0, 0);
            double b = x.get(0, 1);
            g.set(0, 0, (float) (-400 * a * (b - a * a) - 2 * (1 - a)));
            g.set(0, 1, (float) (200 * (b - a * a)));
            optimizer.update(x, g);
        }
        double a = x.get(0, 0);
        double b = x.get(0, 1);
        double value = Math.pow(1 - a, 2) + 100 * Math.pow(b - a * a, 2);
        assertThat(value).as("at (%s, %s), started from 24.2", a, b).isLessThan(0.02);
    }

    @Test
    void gradientDescentSpiralsOutwardInTheBilinearGame() {
        // each simultaneous step multiplies the distance by sqrt(1 + rate^2); a thousand roundings of 6e-8
        assertThat(bilinear(
                                OptimizerSpecs.of(OptimizerType.SGD)
                                        .learningRate(0.1)
                                        .build(),
                                1000)
                        / Math.pow(1.01, 500))
                .isBetween(1 - 1e-4, 1 + 1e-4);
    }

    @Test
    void optimisticDescentConvergesInTheBilinearGame() {
        ScaleBySchedule rate = new ScaleBySchedule(new Schedule(ScheduleType.CONSTANT, 0.1, 1, 0));
        Chain chain = new Chain(List.of(new Optimistic(), rate));
        Matrix x = vector(1);
        Matrix y = vector(1);
        Chain.Pass descent = chain.stepwise(chain.start(1));
        Chain.Pass ascent = chain.stepwise(chain.start(1));
        for (int step = 0; step < 2000; step++) {
            Matrix gx = vector(y.get(0, 0));
            Matrix gy = vector(-x.get(0, 0));
            descent.update(x, gx);
            ascent.update(y, gy);
        }
        // the larger root of z^2 = z - i rate (2z - 1) has modulus 1 - rate^2/2 to second order
        assertThat(Math.hypot(x.get(0, 0), y.get(0, 0))).isBetween(1e-5, 1e-4);
    }

    @Test
    void lastIterateOfOptimisticAdamConvergesWhereAdamDoesNot() {
        // with this memory the root falls more slowly than the distance; long after, both would circle at a few rates
        OptimizerSpecs optimistic = OptimizerSpecs.of(OptimizerType.OPTIMISTIC_ADAM)
                .learningRate(0.01)
                .betas(0, 0.999);
        OptimizerSpecs plain =
                OptimizerSpecs.of(OptimizerType.ADAM).learningRate(0.01).betas(0, 0.999);
        assertThat(bilinear(optimistic.build(), 10_000)).isLessThan(1e-6);
        assertThat(bilinear(plain.build(), 10_000)).isGreaterThan(0.5);
    }

    /** The distance from the saddle (0, 0) of min over x, max over y of xy after simultaneous steps from distance 1. */
    private static double bilinear(OptimizerSpec spec, int steps) {
        Optimizer descent = new Optimizer(spec, 1);
        Optimizer ascent = new Optimizer(spec, 1);
        Matrix x = vector(1);
        Matrix y = vector(0);
        Matrix gx = new Matrix(1, 1);
        Matrix gy = new Matrix(1, 1);
        for (int step = 0; step < steps; step++) {
            gx.set(0, 0, y.get(0, 0));
            gy.set(0, 0, -x.get(0, 0));
            descent.update(x, gx);
            ascent.update(y, gy);
        }
        return Math.hypot(x.get(0, 0), y.get(0, 0));
    }

    private static double loss(Matrix x, double[] minimum, double[] curvature) {
        double sum = 0;
        for (int i = 0; i < minimum.length; i++) {
            sum += curvature[i] / 2 * Math.pow(x.get(0, i) - minimum[i], 2);
        }
        return sum;
    }
}
