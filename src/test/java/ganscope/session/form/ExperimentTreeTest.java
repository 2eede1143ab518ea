package ganscope.session.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ganscope.data.Samples;
import ganscope.data.Target;
import ganscope.data.TargetCatalogue;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.experiment.UpdateOrder;
import ganscope.gan.objective.FDivergence;
import ganscope.gan.objective.FDivergenceGan;
import ganscope.gan.objective.Objective;
import ganscope.optim.OptimizerType;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExperimentTreeTest {
    private static final Experiment DEFAULTS = ExperimentTree.defaults();

    static Stream<Target> targets() {
        double[] numbers = randomDoubles(500);
        return Stream.concat(
                TargetCatalogue.defaults().stream(),
                Stream.of(
                        Samples.of("numbers.csv", numbers, 1),
                        Samples.of("points.csv", numbers, 2),
                        Samples.of("named.csv", List.of("length", "\u91cd\u91cf, g"), numbers, 2),
                        Samples.weighted("weighted.csv", List.of(), numbers, positive(500), 1),
                        Samples.weighted("weighted.csv", List.of("x", "y"), numbers, positive(250), 2)));
    }

    private static double[] positive(int count) {
        return RandomGeneratorFactory.of("L64X128MixRandom")
                .create(8)
                .doubles(count, 1e-9, 7)
                .toArray();
    }

    private static double[] randomDoubles(int count) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        return random.doubles(count, -1e3, 1e3)
                .map(x -> x * random.nextDouble())
                .toArray();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void textGivesBackTheSameExperiment(Target target) {
        Experiment experiment = DEFAULTS.withTarget(target).withSeed(Long.MIN_VALUE + 1);
        assertThat(ExperimentTree.fromText(ExperimentTree.toText(experiment))).isEqualTo(experiment);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void settingEveryPathToItsOwnWordsChangesNothing(Target target) {
        Experiment experiment = DEFAULTS.withTarget(target);
        for (String path : ExperimentTree.paths(experiment)) {
            if (!path.equals("target.source")) {
                assertThat(ExperimentTree.with(experiment, path, ExperimentTree.get(experiment, path)))
                        .as(path)
                        .isEqualTo(experiment);
            }
        }
    }

    @Test
    void everyObjectiveIsItsName() {
        for (Objective objective : Objective.all()) {
            assertThat(ExperimentTree.with(DEFAULTS, "objective", objective.id())
                            .objective())
                    .isEqualTo(objective);
        }
        assertThat(ExperimentTree.with(DEFAULTS, "objective", "f-kl").objective())
                .isEqualTo(new FDivergenceGan(FDivergence.KL));
    }

    @Test
    void wordsOfTheCommandLineAreUnderstood() {
        Experiment changed = ExperimentTree.with(
                DEFAULTS,
                Map.of(
                        "generator.hidden", "128-64-32",
                        "discriminator.hidden", "64x3",
                        "generator.activation", "leaky-relu(0.1)",
                        "generator.optimizer.type", "optimistic-adam",
                        "discriminator.optimizer.learningRate", "2e-4",
                        "constraint.spectralNormalization", "true",
                        "latent.type", "uniform",
                        "batch", "1e3",
                        "seed", "-7"));
        assertThat(changed.generator().hidden()).containsExactly(128, 64, 32);
        assertThat(changed.discriminator().hidden()).containsExactly(64, 64, 64);
        assertThat(changed.generator().activation().id()).isEqualTo("leaky-relu(0.1)");
        assertThat(changed.generator().optimizer().type()).isEqualTo(OptimizerType.OPTIMISTIC_ADAM);
        assertThat(changed.discriminator().optimizer().learningRate()).isEqualTo(2e-4);
        assertThat(changed.constraint().spectralNormalization()).isTrue();
        assertThat(changed.latent().type().id()).isEqualTo("uniform");
        assertThat(changed.batch()).isEqualTo(1000);
        assertThat(changed.seed()).isEqualTo(-7);
    }

    @Test
    void anotherTargetTypeStartsFromItsDefaults() {
        Experiment mixture = ExperimentTree.with(DEFAULTS, Map.of("target.type", "mixture", "target.means", "-1, 4"));
        assertThat(ExperimentTree.get(mixture, "target.means")).isEqualTo("-1,4");
        assertThat(ExperimentTree.get(mixture, "target.standardDeviations")).isEqualTo("0.5,0.5");
        Experiment moved = ExperimentTree.with(DEFAULTS, "target.mean", "9");
        assertThat(ExperimentTree.with(moved, "target.type", "normal")).isEqualTo(moved);
        Experiment ring = ExperimentTree.with(DEFAULTS, Map.of("target.modes", "12", "target.type", "ring"));
        assertThat(ring.target().modes()).hasSize(12);
    }

    @Test
    void settingsThatAreOnlyValidTogetherAreSetTogether() {
        Experiment consensus =
                ExperimentTree.with(DEFAULTS, Map.of("constraint.consensus", "1", "update", "simultaneous"));
        assertThat(consensus.update()).isEqualTo(UpdateOrder.SIMULTANEOUS);
        refused("constraint.consensus", "1").withMessageContaining("update simultaneous");
    }

    @Test
    void columnsThatAreNoNamesAreRefused() {
        String experiment = "{\"target\": {\"type\": \"samples\", \"columns\": %s, \"values\": [1, 2, 3]}}";
        assertThatThrownBy(() -> ExperimentTree.fromText(experiment.formatted("7")))
                .hasMessage("target.columns: 7 (a list of names, one for each number)");
        assertThatThrownBy(() -> ExperimentTree.fromText(experiment.formatted("[7]")))
                .hasMessage("target.columns: 7 (a name, as text)");
        assertThatThrownBy(() -> ExperimentTree.fromText(experiment.formatted("[\"a\", \"b\"]")))
                .hasMessage("target.columns: 2 names for 1 coordinate (one each, or none)");
    }

    @Test
    void whatAFileLeavesOutIsTheDefault() {
        assertThat(ExperimentTree.fromText("{}")).isEqualTo(DEFAULTS);
        assertThat(ExperimentTree.fromText("{\"generator\": {\"optimizer\": {\"learningRate\": 0.01}}}"))
                .isEqualTo(ExperimentTree.with(DEFAULTS, "generator.optimizer.learningRate", "0.01"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "learningRate | 1 | did you mean generator.optimizer.learningRate?",
                "discriminator.learningRate | 1 | did you mean discriminator.optimizer.learningRate?",
                "discriminator.learnigRate | 1 | did you mean discriminator.optimizer.learningRate?",
                "generator.hiden | 64x3 | generator.hiden: no such setting",
                "generator.hiden | 64x3 | did you mean generator.hidden?",
                "generator.optimiser.type | adam | did you mean generator.optimizer?",
                "target.sigma | 1 | target has mean, standardDeviation",
                "target.type | nromal | pictures); did you mean normal?",
                "target.type | samples | file of numbers",
                "target.mean | 1e7 | target.mean: 1.0E7",
                "objective | wasserstien | did you mean wasserstein?",
                "objective | wasserstien | objective: \"wasserstien\" (one of non-saturating, minimax,",
                "update | together | update: \"together\" (one of alternating, simultaneous, extragradient)",
                "generator.hidden | 64y3 | generator.hidden: \"64y3\"",
                "generator.hidden | 999x2 | such as 64x3",
                "generator.hidden.width | 1 | generator.hidden is a single value",
                "generator | 1 | generator: not a single value (it has hidden, layers, activation,",
                "generator.activation | rleu | generator.activation: \"rleu\" (identity, relu,",
                "generator.optimizer.learningRate | 20 | generator.optimizer.learningRate: 20.0 (above 0, at most 10)",
                "generator.optimizer.learningRate | fast | generator.optimizer.learningRate: \"fast\" (a number",
                "discriminator.steps | 51 | discriminator.steps: 51 (from 0 to 50)",
                "batch | 1.5 | batch: \"1.5\" (a whole number",
                "batch | 0x10 | batch: \"0x10\" (a whole number",
                "batch | 1e999999999 | batch: \"1e999999999\" (a whole number",
                "constraint.r1 | NaN | constraint.r1: \"NaN\" (a number",
                "constraint.r1 | 1e999 | constraint.r1: \"1e999\" (a number",
                "constraint.spectralNormalization | yes | (true or false)"
            })
    void aWrongSettingNamesItselfAndWhatIsAllowed(String path, String words, String sentence) {
        refused(path, words).withMessageContaining(sentence);
    }

    private static ThrowableAssertAlternative<IllegalArgumentException> refused(String path, String words) {
        return assertThatIllegalArgumentException().isThrownBy(() -> ExperimentTree.with(DEFAULTS, path, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                                       | experiment: [] (an object with target, scaling, latent,",
                "{\"bacth\": 1}                           | did you mean batch?",
                "{\"batch\": \"256\"}                     | batch: \"256\" (a whole number)",
                "{\"batch\": 2.5}                         | batch: \"2.5\" (a whole number",
                "{\"objective\": 3}                       | objective: 3 (text)",
                "{\"batch\": 1, \"batch\": 2}             | not JSON: Duplicate",
                "{\"batch\": 1                            | not JSON:",
                "{} {}                                    | not JSON:",
                "{\"target\": {\"type\": \"ringo\"}}      | target.type: \"ringo\"",
                "{\"target\": {\"type\": \"normal\", \"low\": 1}} | target.low: no such setting",
                "{\"target\": {\"type\": \"mixture\", \"means\": [1, \"2\"]}} | target.means: [1,\"2\"] (a list of"
                        + " numbers)",
                "{\"target\": {\"type\": \"samples\"}}    | target.values: nothing (a list of numbers or pairs)",
                "{\"target\": {\"type\": \"samples\", \"values\": [1, [2, 3]]}} | target.values[1]: [2,3] (a number",
                "{\"target\": {\"type\": \"samples\", \"values\": [[1, 2], [3]]}} | target.values[1]: [3] (a pair",
                "{\"target\": {\"type\": \"samples\", \"values\": [1, 1]}} | target.values: all rows are the same",
                "{\"constraint\": {\"packing\": 3}}       | constraint.packing: 3 with batch 256"
            })
    void aWrongFileNamesThePlaceAndWhatIsAllowed(String text, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExperimentTree.fromText(text))
                .withMessageContaining(sentence);
    }

    @Test
    void pathsAreThoseOfTheFile() {
        assertThat(ExperimentTree.paths(DEFAULTS))
                .contains("target.type", "target.mean", "latent.dimension", "generator.optimizer.learningRate", "seed")
                .doesNotHaveDuplicates();
        assertThat(ExperimentTree.toJson(DEFAULTS).at("/generator/hidden").textValue())
                .isEqualTo("32x2");
        assertThat(ExperimentTree.toJson(DEFAULTS).at("/objective").textValue()).isEqualTo("non-saturating");
        assertThat(List.copyOf(ExperimentTree.toJson(DEFAULTS).properties())
                        .getFirst()
                        .getKey())
                .isEqualTo("target");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        evaluation.samples  | 32    | evaluation.samples: 32 (from 64 to 65536)
        evaluation.pairs    | 2000  | evaluation.pairs: 2000 (from 16 to 1024)
        evaluation.binCount | 2     | evaluation.binCount: 2 (from 4 to 1024)
        evaluation.bins     | scot  | evaluation.bins: "scot" (one of fixed, freedman-diaconis, scott, sturges)
        evaluation.density  | kd    | evaluation.density: "kd" (one of histogram, kde)
        """)
    void aWayOfMeasuringThatCannotBeIsRefusedInOneSentence(String path, String value, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExperimentTree.with(ExperimentTree.defaults(), path, value))
                .withMessageStartingWith(sentence);
    }
}
