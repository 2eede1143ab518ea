package ganscope.gan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import ganscope.BesideOthers;
import ganscope.Truth;
import ganscope.data.NormalMixture;
import ganscope.data.latent.LatentPrior;
import ganscope.data.latent.LatentType;
import ganscope.gan.experiment.Constraints;
import ganscope.gan.experiment.DiscriminatorSpec;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.experiment.GeneratorSpec;
import ganscope.gan.experiment.OutputTransform;
import ganscope.gan.experiment.UpdateOrder;
import ganscope.gan.objective.Objective;
import ganscope.nn.Initializer;
import ganscope.nn.kernel.Activation;
import ganscope.optim.OptimizerSpec;
import ganscope.optim.ScheduleType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The univariate experiment of the f-GAN paper (Nowozin et al., 2016, section 5): a generator that can only scale and
 * shift a normal ends at the best fit to a mixture under the divergence it was trained with, another one for each.
 */
@BesideOthers
class UnivariateFGanTest {
    private static final int STEPS = 2_500;

    /** Two networks that move, on batches of 256: seeds 1 to 6 ended within 2 % of the best fit in either parameter. */
    private static final double RELATIVE = 0.05;

    @ParameterizedTest
    @ValueSource(strings = {"kl", "reverse-kl", "js"})
    void aLinearGeneratorEndsAtTheBestFitUnderItsDivergence(String divergence) {
        Trainer trainer = TrainerTest.trained(experiment("f-" + divergence), STEPS);
        float[] ends = new float[2];
        trainer.generatorFunction().generate(new float[] {0, 1}, new int[2], 2, ends);
        JsonNode best = Truth.file("fgan.json").get("univariate_experiment").get(divergence);
        double mu = best.get("mu").asDouble();
        double sigma = best.get("sigma").asDouble();
        assertThat(ends[0]).isCloseTo((float) mu, within((float) (RELATIVE * mu)));
        assertThat(Math.abs(ends[1] - ends[0])).isCloseTo((float) sigma, within((float) (RELATIVE * sigma)));
    }

    private static Experiment experiment(String objective) {
        int k = 2;
        return new Experiment(
                new NormalMixture(List.of(-1.0, 2.0), List.of(0.255, 1.415), List.of(0.33, 0.67)),
                new LatentPrior(LatentType.NORMAL, 1),
                new GeneratorSpec(
                        List.of(),
                        new Activation.Identity(),
                        Initializer.parse("glorot"),
                        OutputTransform.IDENTITY,
                        falling(STEPS),
                        1,
                        0.995),
                new DiscriminatorSpec(
                        List.of(32, 32), new Activation.Tanh(), Initializer.parse("glorot"), falling(k * STEPS), k),
                Objective.of(objective),
                Constraints.NONE,
                UpdateOrder.ALTERNATING,
                256,
                STEPS,
                1);
    }

    private static OptimizerSpec falling(int steps) {
        return OptimizerSpec.adam(2e-3, 0.5).scheduled(ScheduleType.LINEAR, steps, 0);
    }
}
