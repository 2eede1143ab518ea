package ganscope.gan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ganscope.data.Normal;
import ganscope.data.latent.LatentPrior;
import ganscope.data.latent.LatentType;
import ganscope.gan.experiment.Constraints;
import ganscope.gan.experiment.DiscriminatorSpec;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.experiment.GeneratorSpec;
import ganscope.gan.experiment.OutputTransform;
import ganscope.gan.experiment.UpdateOrder;
import ganscope.gan.objective.NonSaturating;
import ganscope.gan.objective.Objective;
import ganscope.gan.objective.Wasserstein;
import ganscope.nn.Initializer;
import ganscope.nn.kernel.Activation;
import ganscope.optim.OptimizerSpec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TrainerTest {
    static List<Objective> objectives() {
        return Objective.all();
    }

    @ParameterizedTest
    @MethodSource("objectives")
    void sameSeedGivesTheSameBitsForEveryObjective(Objective objective) {
        Experiment experiment = experiment(objective, Constraints.zeroCentred(0.1), UpdateOrder.ALTERNATING);
        assertThat(generated(trained(experiment, 20))).isEqualTo(generated(trained(experiment, 20)));
        assertThat(generated(trained(experiment, 20))).isNotEqualTo(generated(trained(experiment.withSeed(2), 20)));
    }

    @ParameterizedTest
    @EnumSource(UpdateOrder.class)
    void everyUpdateOrderMovesBothPlayersDeterministically(UpdateOrder update) {
        Experiment experiment = experiment(new NonSaturating(), Constraints.NONE, update);
        Trainer fresh = new Trainer(experiment);
        float[] before = generated(fresh);
        assertThat(generated(trained(experiment, 5))).isEqualTo(generated(trained(experiment, 5)));
        assertThat(generated(trained(experiment, 5))).isNotEqualTo(before);
        assertThat(trained(experiment, 5).discriminatorGradientNorm()).isPositive();
    }

    @Test
    void aCriticWithoutConstraintRunsAwayAndTheReasonIsSaid() {
        OptimizerSpec fast = OptimizerSpec.adam(0.1, 0.5);
        Experiment base = experiment(new Wasserstein(), Constraints.NONE, UpdateOrder.ALTERNATING);
        Experiment experiment = new Experiment(
                base.target(),
                base.latent(),
                base.generator(),
                new DiscriminatorSpec(
                        base.discriminator().hidden(),
                        base.discriminator().activation(),
                        base.discriminator().initializer(),
                        fast,
                        5),
                base.objective(),
                base.constraint(),
                base.update(),
                base.batch(),
                base.steps(),
                base.seed());
        Trainer trainer = new Trainer(experiment);
        assertThatExceptionOfType(DivergedException.class)
                .isThrownBy(() -> {
                    for (int i = 0; i < 5_000; i++) {
                        trainer.step();
                    }
                })
                .withMessageContaining("add a constraint");
        assertThat(generated(trainer)).doesNotContain(Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY);
    }

    @Test
    void liveChangesNeedNoNewNetworksAndShapesDo() {
        Experiment experiment = experiment(new NonSaturating(), Constraints.NONE, UpdateOrder.ALTERNATING);
        Trainer trainer = trained(experiment, 3);
        trainer.change(experiment(new Wasserstein(), Constraints.gradientPenalty(1), UpdateOrder.SIMULTANEOUS));
        trainer.step();
        assertThat(trainer.steps()).isEqualTo(4);
        assertThatIllegalArgumentException().isThrownBy(() -> trainer.change(experiment.withSeed(9)));
    }

    @Test
    void weightClippingKeepsEveryParameterInBounds() {
        Constraints clipped = new Constraints(0.01, 0, 1, false, 0, 0, 0, false, 0, 0, 0, false, 0, 1, false, 0);
        Trainer trainer = trained(experiment(new Wasserstein(), clipped, UpdateOrder.ALTERNATING), 10);
        for (int i = 0; i < trainer.discriminatorNetwork().mlp().parameters().size(); i++) {
            assertThat(Math.abs(
                            trainer.discriminatorNetwork().mlp().parameters().get(0, i)))
                    .isLessThanOrEqualTo(0.01f);
        }
    }

    static Trainer trained(Experiment experiment, int steps) {
        Trainer trainer = new Trainer(experiment);
        for (int i = 0; i < steps; i++) {
            trainer.step();
        }
        return trainer;
    }

    static float[] generated(Trainer trainer) {
        float[] latents = new float[64];
        for (int i = 0; i < latents.length; i++) {
            latents[i] = i / 32f - 1;
        }
        float[] samples = new float[64];
        trainer.generatorFunction().generate(latents, new int[64], 64, samples);
        return samples;
    }

    static Experiment experiment(Objective objective, Constraints constraints, UpdateOrder update) {
        OptimizerSpec adam = OptimizerSpec.adam(1e-3, 0.5);
        return new Experiment(
                new Normal(3, 1),
                new LatentPrior(LatentType.UNIFORM_SYMMETRIC, 1),
                new GeneratorSpec(
                        List.of(16, 16),
                        Activation.parse("tanh"),
                        Initializer.parse("glorot"),
                        OutputTransform.IDENTITY,
                        adam,
                        1,
                        0),
                new DiscriminatorSpec(
                        List.of(16, 16), Activation.parse("leaky-relu"), Initializer.parse("he"), adam, 1),
                objective,
                constraints,
                update,
                64,
                100,
                1);
    }
}
