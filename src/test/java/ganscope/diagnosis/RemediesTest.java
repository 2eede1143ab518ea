package ganscope.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.session.form.ExperimentTree;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that is offered is weaker than, or equal to, what is set. */
class RemediesTest {
    private static final Experiment PLAIN = ExperimentTree.with(
            Presets.of("normal-1d").experiment(), Map.of("constraint.r1", "0", "constraint.r2", "0"));

    private static Stream<Remedy> all(Experiment experiment) {
        return Stream.of(
                        Remedies.r1(experiment),
                        Remedies.zeroCentred(experiment),
                        Remedies.wasserstein(experiment),
                        Remedies.nonSaturating(experiment),
                        Remedies.penalty(experiment),
                        Remedies.slower(experiment),
                        Remedies.bothPenalties(experiment),
                        Remedies.fasterDiscriminator(experiment))
                .filter(Objects::nonNull);
    }

    @ParameterizedTest
    @CsvSource({
        "constraint.r1, 1",
        "constraint.r2, 1",
        "constraint.r1, 0.1",
        "discriminator.steps, 10",
        "discriminator.steps, 50",
    })
    void whatIsStrongerAlreadyStays(String path, String value) {
        Experiment set = ExperimentTree.with(PLAIN, path, value);
        assertThat(all(set)).allSatisfy(remedy -> {
            Experiment next = ExperimentTree.with(set, remedy.settings());
            assertThat(next).isNotEqualTo(set);
            assertThat(Double.parseDouble(ExperimentTree.get(next, path)))
                    .as(remedy.id())
                    .isGreaterThanOrEqualTo(Double.parseDouble(value));
        });
    }

    /** Ten times as strong a penalty made W1 greater with each of three seeds, of a roll and of a line in the plane. */
    @ParameterizedTest
    @CsvSource({"0, 0, penalty", "0.05, 0, penalty", "0.1, 0, none", "10, 0, none", "0, 0.01, penaltyForClipping"})
    void aGradientPenaltyIsOfferedWhereThereIsNone(String set, String clip, String offer) {
        Experiment critic = ExperimentTree.with(
                PLAIN,
                Map.of("objective", "wasserstein", "constraint.gradientPenalty", set, "constraint.weightClip", clip));
        Remedy penalty = Remedies.penalty(critic);
        assertThat(penalty == null ? "none" : penalty.id()).isEqualTo(offer);
        if (penalty != null) {
            assertThat(penalty.settings())
                    .containsEntry("constraint.gradientPenalty", "0.1")
                    .containsEntry("constraint.weightClip", "0");
        }
        assertThat(Remedies.wasserstein(critic)).as("it is one already").isNull();
    }

    /** Faster than the generator, and never slower than it is set. */
    @ParameterizedTest
    @CsvSource({"0.0004, 0.008", "0.004, 0.008", "0.008, none", "0.02, none"})
    void aFasterDiscriminatorIsFaster(String set, String offer) {
        Remedy faster =
                Remedies.fasterDiscriminator(ExperimentTree.with(PLAIN, "discriminator.optimizer.learningRate", set));
        assertThat(faster == null ? "none" : faster.settings().get("discriminator.optimizer.learningRate"))
                .isEqualTo(offer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0.4", "0.01", "0.004", "0.0003", "0.00001"})
    void smallerRatesAreSmaller(String set) {
        Experiment experiment = ExperimentTree.with(
                PLAIN, Map.of("generator.optimizer.learningRate", set, "discriminator.optimizer.learningRate", set));
        Remedy slower = Objects.requireNonNull(Remedies.slower(experiment));
        for (String path : Set.of("generator.optimizer.learningRate", "discriminator.optimizer.learningRate")) {
            assertThat(Double.parseDouble(
                            Objects.requireNonNull(slower.settings().get(path))))
                    .isLessThan(Double.parseDouble(set));
        }
    }
}
