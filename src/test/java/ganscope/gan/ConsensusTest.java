package ganscope.gan;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.BesideOthers;
import ganscope.gan.experiment.Constraints;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.experiment.OutputTransform;
import ganscope.gan.experiment.UpdateOrder;
import ganscope.gan.objective.Minimax;
import ganscope.gan.objective.NonSaturating;
import ganscope.gan.objective.Objective;
import ganscope.gan.objective.RelativisticPairing;
import ganscope.nn.Mlp;
import ganscope.nn.kernel.Activation;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What consensus optimisation adds, against differences of ½‖v‖² in the double-precision reference. */
@BesideOthers
class ConsensusTest {
    /** Large, so that the addition outweighs the gradients it is added to. */
    private static final double GAMMA = 20;

    /** Second derivatives in floats: some hundred sums of 6e-8 each; the differences themselves err by 1e-7. */
    private static final double TOLERANCE = 1e-4;

    static Stream<Arguments> objectives() {
        return Objective.all().stream()
                .flatMap(objective -> Stream.of("tanh", "leaky-relu")
                        .map(name -> Arguments.of(objective, Activation.parse(name), plain(false))));
    }

    static Stream<Arguments> constraints() {
        return Stream.of(
                        plain(true),
                        new Constraints(0, 3, 1, false, 1, 1, 1, false, 0, 0, 0, false, 0, 1, false, GAMMA),
                        new Constraints(0, 0, 1, false, 0, 0, 0, false, 0.3, 0, 0.1, true, 0, 2, false, GAMMA),
                        new Constraints(0, 0, 1, false, 0, 0, 0, false, 0, 0, 0, false, 0, 1, true, GAMMA),
                        new Constraints(0, 0, 1, false, 0, 1, 0, true, 0.3, 0, 0.1, false, 0, 3, true, GAMMA))
                .flatMap(c -> Stream.of("gelu", "softplus")
                        .map(name -> Arguments.of(new NonSaturating(), Activation.parse(name), c)));
    }

    @ParameterizedTest
    @MethodSource({"objectives", "constraints"})
    void bothPlayersDescendTheSquaredField(Objective objective, Activation activation, Constraints constraints) {
        Trainer trainer = GradientReferenceTest.trainer(GradientReferenceTest.experiment(
                objective, activation, constraints, OutputTransform.TANH, UpdateOrder.SIMULTANEOUS));
        ReferenceGame game = new ReferenceGame(trainer).drawDiscriminatorStep();
        trainer.gradients().consensus();
        // Under spectral normalisation the gradient by the normalised weights, which the reference has as its own.
        compare(
                trainer.discriminatorNetwork().evaluated(),
                game.discriminatorGradient(),
                GradientReferenceTest.differences(game.psi, game::halfSquaredField));
        compare(
                trainer.generatorNetwork().mlp(),
                game.generatorGradient(),
                GradientReferenceTest.differences(game.theta, game::halfSquaredField));
    }

    private static void compare(Mlp actual, double[] gradient, double[] addition) {
        double[] total = gradient.clone();
        for (int i = 0; i < total.length; i++) {
            total[i] += GAMMA * addition[i];
        }
        assertThat(GradientReferenceTest.relativeError(GradientReferenceTest.gradients(actual), total))
                .isLessThan(TOLERANCE);
    }

    @ParameterizedTest
    @EnumSource(
            value = UpdateOrder.class,
            names = {"SIMULTANEOUS", "EXTRAGRADIENT"})
    void trainingWithItIsDeterministicAndUnlikeTrainingWithout(UpdateOrder update) {
        Experiment with = TrainerTest.experiment(new Minimax(), plain(false), update);
        float[] first = TrainerTest.generated(TrainerTest.trained(with, 20));
        assertThat(TrainerTest.generated(TrainerTest.trained(with, 20))).isEqualTo(first);
        Experiment without = TrainerTest.experiment(new Minimax(), Constraints.NONE, update);
        assertThat(TrainerTest.generated(TrainerTest.trained(without, 20))).isNotEqualTo(first);
    }

    @Test
    void itIsSwitchedOnAndOffAndFollowsTheBatchWhileTraining() {
        Trainer trainer = TrainerTest.trained(
                TrainerTest.experiment(new NonSaturating(), Constraints.NONE, UpdateOrder.SIMULTANEOUS), 3);
        Experiment with = TrainerTest.experiment(new RelativisticPairing(), plain(false), UpdateOrder.SIMULTANEOUS);
        trainer.change(with);
        trainer.step();
        trainer.change(new Experiment(
                with.target(),
                with.latent(),
                with.generator(),
                with.discriminator(),
                with.objective(),
                with.constraint(),
                with.update(),
                32,
                with.steps(),
                with.seed()));
        trainer.step();
        assertThat(trainer.generatorGradientNorm()).isPositive().isFinite();
        assertThat(trainer.steps()).isEqualTo(5);
    }

    private static Constraints plain(boolean smooth) {
        double smoothing = smooth ? 0.2 : 0;
        return new Constraints(0, 0, 1, false, 0, 0, 0, false, 0, 0, smoothing, smooth, 0, 1, false, GAMMA);
    }
}
