package ganscope.gan;

import static ganscope.gan.GradientReferenceTest.differences;
import static ganscope.gan.GradientReferenceTest.gradients;
import static ganscope.gan.GradientReferenceTest.numbers;
import static ganscope.gan.GradientReferenceTest.relativeError;
import static org.assertj.core.api.Assertions.assertThat;

import ganscope.BesideOthers;
import ganscope.data.Ring;
import ganscope.data.Target;
import ganscope.gan.experiment.Conditioning;
import ganscope.gan.experiment.Constraints;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.experiment.OutputTransform;
import ganscope.gan.objective.NonSaturating;
import ganscope.gan.objective.Objective;
import ganscope.nn.kernel.Activation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Both players' gradients of every conditioning, against differences of the losses in double precision. */
@BesideOthers
class ConditionalGradientTest {
    /** Floats round at 6e-8, some hundred sums follow one another; differences err by far less. */
    private static final double FLOATS = 1e-4;

    private static final Target THREE = new Ring(3, 2, 0.3, 0, List.of(1.0, 2.0, 3.0));

    private static final Constraints PENALTIES =
            new Constraints(0, 2, 1, false, 1.5, 0.5, 0.7, false, 0, 0, 0, false, 0, 1, false, 0);

    static Stream<Arguments> cases() {
        return Stream.of(Conditioning.CONCATENATION, Conditioning.PROJECTION, Conditioning.AUXILIARY)
                .flatMap(conditioning -> Objective.all().stream()
                        .flatMap(objective -> Stream.of(Constraints.NONE, PENALTIES)
                                .map(constraints -> Arguments.of(conditioning, objective, constraints))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyObjectiveHasTheReferencesGradients(
            Conditioning conditioning, Objective objective, Constraints constraints) {
        check(conditioning, objective, constraints, "tanh");
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                Arguments.of(Conditioning.CONCATENATION, 2, true),
                Arguments.of(Conditioning.CONCATENATION, 3, false),
                Arguments.of(Conditioning.PROJECTION, 1, true),
                Arguments.of(Conditioning.AUXILIARY, 1, true));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void packedSamplesAndTheDeviationOfTheBatchCarryTheirClasses(
            Conditioning conditioning, int packing, boolean deviation) {
        Constraints constraints =
                new Constraints(0, 2, 1, false, 1, 0.5, 0.7, false, 0, 0, 0, false, 0, packing, deviation, 0);
        check(conditioning, new NonSaturating(), constraints, "gelu");
    }

    private static void check(
            Conditioning conditioning, Objective objective, Constraints constraints, String activation) {
        Experiment experiment = GradientReferenceTest.experiment(
                        objective, Activation.parse(activation), constraints, OutputTransform.IDENTITY)
                .withTarget(THREE)
                .withConditioning(conditioning);
        Trainer trainer = trainer(experiment);
        ConditionalGame game = new ConditionalGame(trainer, true);
        trainer.gradients().discriminator();
        double[] expected = differences(game.psi, game::discriminatorLoss);
        if (conditioning == Conditioning.PROJECTION) {
            withoutBiasesOfClasses(trainer, expected);
        }
        assertThat(relativeError(gradients(trainer.discriminatorNetwork().mlp()), expected))
                .isLessThan(FLOATS);

        Trainer second = trainer(experiment);
        ConditionalGame other = new ConditionalGame(second, false);
        second.gradients().generator();
        assertThat(relativeError(
                        gradients(second.generatorNetwork().mlp()), differences(other.theta, other::generatorLoss)))
                .isLessThan(FLOATS);
    }

    /** With drawn biases, but none of the projected classes: those are 0 and stay so. */
    private static Trainer trainer(Experiment experiment) {
        Trainer trainer = GradientReferenceTest.trainer(experiment);
        if (experiment.conditioning() == Conditioning.PROJECTION) {
            double[] parameters = numbers(trainer.discriminatorNetwork().mlp().parameters());
            for (int i = parameters.length - 3; i < parameters.length; i++) {
                trainer.discriminatorNetwork().mlp().parameters().set(0, i, 0);
            }
        }
        return trainer;
    }

    private static void withoutBiasesOfClasses(Trainer trainer, double[] gradient) {
        for (int i = gradient.length - 3; i < gradient.length; i++) {
            gradient[i] = 0;
            assertThat(trainer.discriminatorNetwork().mlp().gradients().get(0, i))
                    .isZero();
        }
    }
}
