package ganscope.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ganscope.evaluation.Evaluator;
import ganscope.gan.Trainer;
import ganscope.gan.experiment.Conditioning;
import ganscope.gan.experiment.Experiment;
import ganscope.nn.InBothForms;
import ganscope.nn.array.NamedArrays;
import ganscope.session.form.ExperimentTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs by classes: equal bytes, resumed or not, and what cannot be conditioned says so. */
class ConditionalRunTest {
    private static final int HALF = 4;

    static Stream<Experiment> combinations() {
        List<String> settings = List.of(
                "",
                "constraint.r1=0.3 constraint.r2=0.3 objective=relativistic-pairing",
                "constraint.gradientPenalty=1 objective=wasserstein discriminator.steps=2",
                "constraint.spectralNormalization=true objective=hinge constraint.minibatchDeviation=true",
                "constraint.weightClip=0.05 constraint.instanceNoise=0.1 constraint.dragan=1",
                "update=extragradient generator.average=0.9 discriminator.hidden=none",
                "update=simultaneous target.type=moons",
                "target.type=mixture objective=least-squares constraint.labelSmoothing=0.1");
        return Stream.of("concatenation", "projection", "auxiliary")
                .flatMap(id -> settings.stream().map(words -> experiment("conditioning=" + id + " " + words)));
    }

    private static Experiment experiment(String settings) {
        Map<String, String> all = new HashMap<>(ReproducibilityTest.TINY);
        all.keySet().removeIf(key -> key.startsWith("target."));
        all.put("target.type", "ring");
        for (String setting : settings.strip().split(" ")) {
            String[] parts = setting.split("=", 2);
            all.put(parts[0], parts[1]);
        }
        return ExperimentTree.with(ExperimentTree.defaults(), all);
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void twoHalvesAreTheWholeInEitherFormOfTheLoops(Experiment experiment) {
        InBothForms.Run.settleAll(false);
        Trainer whole = new Trainer(experiment);
        train(whole, 2 * HALF);
        InBothForms.Run.settleAll(true);
        Trainer first = new Trainer(experiment);
        train(first, HALF);
        new Evaluator(first).snapshot();
        NamedArrays saved = first.save();
        Trainer second = new Trainer(experiment, saved);
        assertThat(second.save()).isEqualTo(saved);
        train(second, HALF);
        assertThat(second.save()).isEqualTo(whole.save());
        assertThat(new Evaluator(second).metrics()).isEqualTo(new Evaluator(whole).metrics());
    }

    private static void train(Trainer trainer, int steps) {
        for (int step = 0; step < steps; step++) {
            trainer.step();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"concatenation", "projection", "auxiliary"})
    void theClassThatIsAskedForMatters(String id) {
        Experiment experiment = experiment("conditioning=" + id);
        Trainer trainer = new Trainer(experiment);
        train(trainer, 1);
        float[] latents = new float[2 * experiment.latent().dimension()];
        float[] samples = new float[4];
        trainer.generatorFunction().generate(latents, new int[] {0, 1}, 2, samples);
        assertThat(samples[0]).isNotEqualTo(samples[2]);
        float[] scores = new float[2];
        trainer.scoreFunction().score(new float[] {1, 1, 1, 1}, new int[] {0, 1}, 2, scores);
        assertThat(scores[0] != scores[1]).isEqualTo(experiment.conditioning().judgesByClass());
        float[] mean = new float[1];
        trainer.scoreFunction().score(new float[] {1, 1}, 1, mean);
        float[] all = new float[8];
        float[] point = new float[16];
        java.util.Arrays.fill(point, 1);
        trainer.scoreFunction().score(point, new int[] {0, 1, 2, 3, 4, 5, 6, 7}, 8, all);
        double sum = 0;
        for (float each : all) {
            sum += each / 8;
        }
        assertThat((double) mean[0]).isCloseTo(sum, org.assertj.core.api.Assertions.within(1e-5));
    }

    @Test
    void anotherConditioningOrNumberOfClassesNeedsNewNetworks() {
        Experiment three = experiment("target.modes=3 conditioning=projection");
        Experiment four = experiment("target.modes=4 conditioning=projection");
        assertThat(three.rebuildsFor(four)).isTrue();
        assertThat(three.rebuildsFor(three.withConditioning(Conditioning.AUXILIARY)))
                .isTrue();
        Experiment plain = three.withConditioning(Conditioning.NONE);
        assertThat(plain.rebuildsFor(four.withConditioning(Conditioning.NONE))).isFalse();
        assertThat(three.rebuildsFor(experiment("target.modes=3 conditioning=projection target.radius=3")))
                .isFalse();
    }

    @Test
    void filesSayHowARunIsConditionedOnlyWhereItIs() {
        Experiment plain = experiment("target.modes=3");
        assertThat(ExperimentTree.toText(plain)).doesNotContain("conditioning");
        Experiment conditioned = plain.withConditioning(Conditioning.PROJECTION);
        assertThat(ExperimentTree.toText(conditioned)).contains("\"conditioning\" : \"projection\"");
        assertThat(ExperimentTree.fromText(ExperimentTree.toText(conditioned))).isEqualTo(conditioned);
        assertThat(ExperimentTree.fromText(ExperimentTree.toText(plain))).isEqualTo(plain);
        assertThat(ExperimentTree.get(plain, "conditioning")).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "target.type=normal conditioning=projection | conditioning: projection with target normal, whose samples"
                        + " have no two classes (use none, or a target such as ring, moons or data with labels)",
                "target.modes=1 conditioning=auxiliary | with target ring, whose samples have no two classes",
                "conditioning=projection constraint.packing=2 | projection with constraint.packing 2 (it judges one sample"
                        + " at a time: packing 1, or conditioning concatenation)",
                "conditioning=auxiliary constraint.packing=2 | auxiliary with constraint.packing 2 (it judges one",
                "conditioning=concatenation constraint.consensus=1 update=simultaneous | conditioning: concatenation with"
                        + " constraint.consensus 1.0 (consensus optimisation takes none)",
                "target.type=grid target.side=16 conditioning=concatenation constraint.packing=2 | with 256 classes makes"
                        + " an input of 517 numbers (at most 512: fewer classes, latents or packed samples)",
                "conditioning=onehot | conditioning: \"onehot\" (one of none, concatenation, projection, auxiliary)"
            })
    void whatCannotBeConditionedIsRefusedInASentence(String settings, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> experiment(settings))
                .withMessageContaining(sentence);
    }
}
