package ganscope.gan;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.BesideOthers;
import ganscope.data.Ring;
import ganscope.data.latent.LatentPrior;
import ganscope.gan.experiment.Constraints;
import ganscope.gan.experiment.DiscriminatorSpec;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.experiment.GeneratorSpec;
import ganscope.gan.experiment.OutputTransform;
import ganscope.gan.experiment.UpdateOrder;
import ganscope.gan.objective.Hinge;
import ganscope.gan.objective.LeastSquares;
import ganscope.gan.objective.NonSaturating;
import ganscope.gan.objective.Objective;
import ganscope.gan.objective.Preference;
import ganscope.gan.objective.RelativisticAverage;
import ganscope.gan.objective.RelativisticPairing;
import ganscope.gan.objective.Wasserstein;
import ganscope.nn.InBothForms;
import ganscope.nn.Initializer;
import ganscope.nn.Mlp;
import ganscope.nn.kernel.Activation;
import ganscope.optim.OptimizerSpec;
import ganscope.optim.ScheduleType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A hundred steps of Adam against the same in double precision.
 *
 * <p>Adam divides a gradient by its own size. Where the exact gradient is 0, as for the last bias of a loss of score
 * differences, or a hidden one whose unit has one slope on the whole batch, a rounding error of 1e-9 becomes a step of
 * the order of the learning rate.
 */
@InBothForms
@BesideOthers
class AdamReferenceTest {
    private static final int STEPS = 100;

    /** A hundred roundings of 6e-8 each; a single bias that moves by its rounding errors makes 1e-4 of it. */
    private static final double FLOATS = 2e-6;

    /** The reference has one form: each of its games is played once. Batches of 20 begin with biases that are drawn. */
    private static final Map<Experiment, ReferenceGame> TRAINED = new ConcurrentHashMap<>();

    static Stream<Arguments> games() {
        Constraints deviation = new Constraints(0, 0, 1, false, 0, 0, 0, false, 0, 0, 0, false, 0, 1, true, 0);
        return Stream.of(
                        new NonSaturating(),
                        new Wasserstein(),
                        new Hinge(),
                        new LeastSquares(),
                        new RelativisticPairing(),
                        new RelativisticAverage(Preference.LOGISTIC))
                .flatMap(objective -> Stream.of(
                                Constraints.NONE, Constraints.zeroCentred(1), Constraints.gradientPenalty(1), deviation)
                        .flatMap(constraints -> Stream.of("leaky-relu", "tanh")
                                .map(name -> Arguments.of(objective, constraints, Activation.parse(name)))));
    }

    @ParameterizedTest
    @MethodSource("games")
    void parametersStayWithTheReferences(Objective objective, Constraints constraints, Activation activation) {
        // with biases of zero the units share kinks, with drawn ones most have one slope on the whole batch
        check(new Trainer(experiment(objective, constraints, activation, 12)));
        check(GradientReferenceTest.trainer(experiment(objective, constraints, activation, 20)));
    }

    private static void check(Trainer trainer) {
        ReferenceGame game = TRAINED.computeIfAbsent(trainer.experiment(), experiment -> trained(trainer));
        for (int i = 0; i < STEPS; i++) {
            trainer.step();
        }
        assertClose(trainer, game);
    }

    private static ReferenceGame trained(Trainer beginning) {
        ReferenceGame game = new ReferenceGame(beginning);
        Adam discriminator = new Adam(game.psi);
        Adam generator = new Adam(game.theta);
        for (int i = 0; i < STEPS; i++) {
            discriminator.update(game.drawDiscriminatorStep().discriminatorGradient(), 1);
            generator.update(game.drawGeneratorStep().generatorGradient(), 1);
        }
        return game;
    }

    /** Gidel et al., 2019, algorithm 4, with a rate that falls to half on the way. */
    @Test
    void extragradientIsThePapersAndItsExtrapolationMovesNoSchedule() {
        OptimizerSpec falling = OptimizerSpec.adam(1e-3, 0.5).scheduled(ScheduleType.LINEAR, 2 * STEPS, 0);
        Trainer trainer = GradientReferenceTest.trainer(experiment(
                new NonSaturating(), Constraints.NONE, new Activation.Tanh(), 12, falling, UpdateOrder.EXTRAGRADIENT));
        ReferenceGame game = new ReferenceGame(trainer);
        Adam discriminator = new Adam(game.psi);
        Adam generator = new Adam(game.theta);
        for (int i = 0; i < STEPS; i++) {
            trainer.step();
            double rate = 1 - i / (2.0 * STEPS);
            double[] psi = game.psi.clone();
            double[] theta = game.theta.clone();
            double[] ofDiscriminator = game.drawDiscriminatorStep().discriminatorGradient();
            double[] ofGenerator = game.drawGeneratorStep().generatorGradient();
            discriminator.update(ofDiscriminator, rate);
            generator.update(ofGenerator, rate);
            ofDiscriminator = game.drawDiscriminatorStep().discriminatorGradient();
            ofGenerator = game.drawGeneratorStep().generatorGradient();
            System.arraycopy(psi, 0, game.psi, 0, psi.length);
            System.arraycopy(theta, 0, game.theta, 0, theta.length);
            discriminator.update(ofDiscriminator, rate);
            generator.update(ofGenerator, rate);
        }
        assertClose(trainer, game);
        assertThat(trainer.discriminatorNetwork().optimizer().updates()).isEqualTo(STEPS);
        assertThat(trainer.generatorNetwork().optimizer().updates()).isEqualTo(STEPS);
    }

    private static void assertClose(Trainer trainer, ReferenceGame game) {
        assertThat(error(trainer.discriminatorNetwork().mlp(), game.psi)).isLessThan(FLOATS);
        assertThat(error(trainer.generatorNetwork().mlp(), game.theta)).isLessThan(FLOATS);
    }

    private static double error(Mlp actual, double[] expected) {
        double[] numbers = new double[expected.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = actual.parameters().get(0, i);
        }
        return GradientReferenceTest.relativeError(numbers, expected);
    }

    /** Kingma and Ba, 2015, algorithm 1, on parameters in place. */
    private static final class Adam {
        /** The reference takes slopes by differences, which err by 1e-12: less than this is 0. */
        private static final double ZERO = 1e-11;

        private static final double BETA1 = 0.5f;
        private static final double BETA2 = 0.9f;
        private static final double EPSILON = 1e-8;

        private final double[] parameters;
        private final double[] m;
        private final double[] v;
        private int t;

        Adam(double[] parameters) {
            this.parameters = parameters;
            m = new double[parameters.length];
            v = new double[parameters.length];
        }

        void update(double[] gradient, double rate) {
            t++;
            for (int i = 0; i < parameters.length; i++) {
                double g = Math.abs(gradient[i]) < ZERO ? 0 : gradient[i];
                m[i] = BETA1 * m[i] + (1 - BETA1) * g;
                v[i] = BETA2 * v[i] + (1 - BETA2) * g * g;
                double first = m[i] / (1 - Math.pow(BETA1, t));
                double second = v[i] / (1 - Math.pow(BETA2, t));
                parameters[i] -= 1e-3 * rate * first / (Math.sqrt(second) + EPSILON);
            }
        }
    }

    private static Experiment experiment(
            Objective objective, Constraints constraints, Activation activation, int batch) {
        OptimizerSpec adam = OptimizerSpec.adam(1e-3, 0.5);
        return experiment(objective, constraints, activation, batch, adam, UpdateOrder.ALTERNATING);
    }

    private static Experiment experiment(
            Objective objective,
            Constraints constraints,
            Activation activation,
            int batch,
            OptimizerSpec adam,
            UpdateOrder update) {
        Initializer glorot = Initializer.parse("glorot");
        return new Experiment(
                Ring.defaults(),
                LatentPrior.defaults(),
                new GeneratorSpec(List.of(5, 4), activation, glorot, OutputTransform.IDENTITY, adam, 1, 0),
                new DiscriminatorSpec(List.of(5, 4), activation, glorot, adam, 1),
                objective,
                constraints,
                update,
                batch,
                10,
                4);
    }
}
