package ganscope.gan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ganscope.gan.experiment.Constraints;
import ganscope.gan.experiment.DiscriminatorSpec;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.experiment.UpdateOrder;
import ganscope.gan.objective.LeastSquares;
import ganscope.gan.objective.Wasserstein;
import ganscope.nn.Mlp;
import ganscope.nn.memory.Matrix;
import ganscope.optim.OptimizerSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What runs away is told by its name at the step it happens, before it reaches the parameters. */
class DivergenceTest {
    @Test
    void samplesThatAreNotFiniteAreTheGenerators() {
        Trainer trainer = trainer(Constraints.NONE, UpdateOrder.ALTERNATING);
        Mlp generator = trainer.generatorNetwork().mlp();
        generator.parameters().set(0, generator.parameters().size() - 1, Float.NaN);
        Divergence divergence = divergence(trainer);
        assertThat(divergence.kind()).isEqualTo(Divergence.Kind.SAMPLE);
        assertThat(divergence.player()).isEqualTo(Divergence.Player.GENERATOR);
        assertThat(divergence.sentence()).contains("no longer finite");
    }

    @Test
    void scoresBeyondTheBoundAreTheDiscriminators() {
        Trainer trainer = trainer(Constraints.NONE, UpdateOrder.ALTERNATING);
        Mlp discriminator = trainer.discriminatorNetwork().mlp();
        discriminator.parameters().set(0, discriminator.parameters().size() - 1, 2e6f);
        Divergence divergence = divergence(trainer);
        assertThat(divergence.kind()).isEqualTo(Divergence.Kind.SCORE);
        assertThat(divergence.sentence()).contains("passed 1e6").contains("add a constraint");
    }

    @ParameterizedTest
    @EnumSource(UpdateOrder.class)
    void aPenaltysGradientBeyondTheBoundNeverReachesTheParameters(UpdateOrder update) {
        // Steep last weights: scores of order 1e5 are within their bound, the penalty's gradient, 1000 times larger
        // per unit slope, is not.
        Trainer trainer = trainer(Constraints.zeroCentred(1000), update);
        Mlp discriminator = trainer.discriminatorNetwork().mlp();
        for (int i = discriminator.weightOffset(2); i < discriminator.biasOffset(2); i++) {
            discriminator
                    .parameters()
                    .set(0, i, 1e5f * discriminator.parameters().get(0, i));
        }
        float[] before = numbers(discriminator.parameters());
        float[] generatorBefore = numbers(trainer.generatorNetwork().mlp().parameters());
        Divergence divergence = divergence(trainer);
        assertThat(divergence.kind()).isEqualTo(Divergence.Kind.GRADIENT);
        assertThat(divergence.player()).isEqualTo(Divergence.Player.DISCRIMINATOR);
        assertThat(numbers(discriminator.parameters())).isEqualTo(before);
        assertThat(numbers(trainer.generatorNetwork().mlp().parameters())).isEqualTo(generatorBefore);
    }

    @Test
    void extragradientComesBackWhenItsLookAheadRunsAway() {
        // A rate of 10 throws every weight to about 10, where the penalty's gradient is beyond its bound.
        Trainer trainer = new Trainer(fast(
                TrainerTest.experiment(new Wasserstein(), Constraints.zeroCentred(1000), UpdateOrder.EXTRAGRADIENT)));
        float[] before = numbers(trainer.generatorNetwork().mlp().parameters());
        float[] discriminatorBefore =
                numbers(trainer.discriminatorNetwork().mlp().parameters());
        assertThat(divergence(trainer).kind()).isEqualTo(Divergence.Kind.GRADIENT);
        assertThat(numbers(trainer.generatorNetwork().mlp().parameters())).isEqualTo(before);
        assertThat(numbers(trainer.discriminatorNetwork().mlp().parameters())).isEqualTo(discriminatorBefore);
    }

    private static Experiment fast(Experiment base) {
        DiscriminatorSpec spec = base.discriminator();
        return new Experiment(
                base.target(),
                base.latent(),
                base.generator(),
                new DiscriminatorSpec(
                        spec.hidden(), spec.activation(), spec.initializer(), OptimizerSpec.adam(10, 0.5), 1),
                base.objective(),
                base.constraint(),
                base.update(),
                base.batch(),
                base.steps(),
                base.seed());
    }

    private static Divergence divergence(Trainer trainer) {
        return catchThrowableOfType(DivergedException.class, trainer::step).divergence();
    }

    private static float[] numbers(Matrix matrix) {
        float[] numbers = new float[matrix.size()];
        matrix.copyTo(numbers, numbers.length);
        return numbers;
    }

    private static Trainer trainer(Constraints constraints, UpdateOrder update) {
        return new Trainer(TrainerTest.experiment(new LeastSquares(), constraints, update));
    }
}
