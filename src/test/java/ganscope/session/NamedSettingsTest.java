package ganscope.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ganscope.data.Target;
import ganscope.data.TargetCatalogue;
import ganscope.gan.Trainer;
import ganscope.gan.experiment.Experiment;
import ganscope.session.form.ExperimentTree;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program can be told to train, trains: both players move, and every number stays finite. */
class NamedSettingsTest {
    private static final int STEPS = 5;

    private static Experiment experiment(String settings) {
        Map<String, String> all =
                new HashMap<>(Map.of("generator.hidden", "8x2", "discriminator.hidden", "8x2", "batch", "12"));
        for (String setting : settings.split(" ")) {
            String[] parts = setting.split("=", 2);
            all.put(parts[0], parts[1]);
        }
        return ExperimentTree.with(ExperimentTree.defaults(), all);
    }

    private static void trains(String settings) {
        Experiment experiment = experiment(settings);
        Trainer trainer = new Trainer(experiment);
        while (trainer.steps() < STEPS) {
            trainer.step();
        }
        if (experiment.discriminator().steps() > 0) {
            assertThat(trainer.discriminatorLoss()).isFinite();
            assertThat(trainer.discriminatorGradientNorm()).isFinite();
        }
        if (experiment.generator().steps() > 0) {
            assertThat(trainer.generatorLoss()).isFinite();
            assertThat(trainer.generatorGradientNorm()).isFinite();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "generator.hidden=none",
                "discriminator.hidden=none",
                "generator.hidden=none discriminator.hidden=none constraint.spectralNormalization=true",
                "generator.hidden=1x6 discriminator.hidden=1x6",
                "generator.hidden=512 discriminator.hidden=512",
                "generator.hidden=128-64-32 discriminator.hidden=7-512-1-3",
                "generator.initializer=he discriminator.initializer=lecun",
                "generator.initializer=orthogonal discriminator.initializer=orthogonal",
                "generator.initializer=normal discriminator.initializer=normal(0.05)",
                "generator.initializer=zeros discriminator.initializer=zeros",
                "discriminator.activation=leaky-relu(0.1)",
                "generator.output=tanh",
                "generator.output=tanh target.type=ring latent.dimension=2",
                "latent.type=uniform latent.dimension=8",
                "latent.type=uniform-symmetric",
                "constraint.packing=3 constraint.minibatchDeviation=true",
                "constraint.labelSmoothing=0.1 constraint.labelSmoothingTwoSided=true",
                "objective=least-squares constraint.labelSmoothing=0.2",
                "batch=1 constraint.minibatchDeviation=true constraint.dragan=1",
                "batch=4096",
                "discriminator.steps=0",
                "generator.steps=0",
                "discriminator.steps=50 generator.steps=50",
                "target.type=ring target.modes=3 target.weights=1,2,3 target.rotation=30",
                "target.type=grid target.side=2 target.weights=1,2,3,4 target.rotation=-45",
                "target.type=lines target.lines=1 target.noise=0 target.rotation=90",
                "target.type=swiss-roll target.noise=0 target.rotation=20",
                "target.type=spirals target.arms=3 target.turns=2 target.rotation=20",
                "target.type=mixture target.means=0,1,2 target.standardDeviations=1,0.5,1 target.weights=1,2,3"
            })
    void everythingNamedTrains(String settings) {
        trains(settings);
    }

    static Stream<String> targets() {
        return TargetCatalogue.defaults().stream().map(Target::type);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void everyTargetTrainsAsItComes(String type) {
        trains("target.type=" + type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "generator.hidden=8x7 | generator.hidden: 8x7 (0 to 6 layers",
                "discriminator.hidden=513 | discriminator.hidden: 513x1 (0 to 6 layers of 1 to 512 units",
                "discriminator.steps=51 | discriminator.steps: 51 (from 0 to 50)",
                "constraint.packing=4 batch=6 | packing must divide the batch",
                "constraint.consensus=1 | with update alternating (it needs both gradients at one point",
                "update=simultaneous discriminator.steps=5 | at most one of each, or update alternating",
                "objective=wasserstein constraint.labelSmoothing=0.1 | with objective wasserstein, which has no labels",
                "target.type=ring target.weights=1,2 | target.weights: 2 of them (none for equal ones, or 8)",
                "target.type=annulus target.inner=3 | above inner, which is 3.0",
                "latent.dimension=65 | latent.dimension: 65 (1 to 64)"
            })
    void whatCannotBeIsRefusedByItsName(String settings, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> experiment(settings))
                .withMessageContaining(sentence);
    }
}
