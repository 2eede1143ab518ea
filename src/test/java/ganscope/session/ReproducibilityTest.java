package ganscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.BesideOthers;
import ganscope.evaluation.Evaluator;
import ganscope.evaluation.metric.Series;
import ganscope.gan.DivergedException;
import ganscope.gan.Trainer;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.Objective;
import ganscope.lesson.Presets;
import ganscope.nn.BlasThreads;
import ganscope.nn.InBothForms;
import ganscope.nn.array.NpyArrays;
import ganscope.nn.kernel.Activation;
import ganscope.nn.memory.FloatArray;
import ganscope.optim.OptimizerType;
import ganscope.optim.ScheduleType;
import ganscope.session.form.ExperimentTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Equal experiments give equal bytes, whatever they combine: every pair of objective and constraint, of objective and
 * optimiser, and of constraint and optimiser comes up once. Neither how often one measures, nor the number of threads, nor
 * which form the loops run in changes anything.
 */
@BesideOthers
class ReproducibilityTest {
    private static final int STEPS = 20;

    static final Map<String, String> TINY = Map.ofEntries(
            Map.entry("target.type", "mixture"),
            Map.entry("generator.hidden", "8x2"),
            Map.entry("discriminator.hidden", "8x2"),
            Map.entry("discriminator.steps", "1"),
            Map.entry("batch", "16"),
            Map.entry("constraint.r1", "0"),
            Map.entry("constraint.r2", "0"),
            Map.entry("evaluation.samples", "64"),
            Map.entry("evaluation.pairs", "16"));

    private static final List<Map<String, String>> CONSTRAINTS = List.of(
            Map.of(),
            Map.of("constraint.weightClip", "0.05"),
            Map.of("constraint.gradientPenalty", "1"),
            Map.of(
                    "constraint.gradientPenalty", "1",
                    "constraint.gradientPenaltyOneSided", "true",
                    "constraint.gradientPenaltyTarget", "2"),
            Map.of("constraint.dragan", "1"),
            Map.of("constraint.r1", "0.3"),
            Map.of("constraint.r2", "0.3"),
            Map.of("constraint.r1", "0.1", "constraint.r2", "0.1"),
            Map.of("constraint.spectralNormalization", "true"),
            Map.of("constraint.instanceNoise", "0.3", "constraint.instanceNoiseSteps", "10"),
            Map.of("constraint.gradientClip", "0.1"),
            Map.of("constraint.packing", "2"),
            Map.of("constraint.minibatchDeviation", "true"),
            Map.of("generator.average", "0.9", "discriminator.steps", "3"),
            Map.of("constraint.consensus", "0.1", "update", "simultaneous"),
            Map.of("update", "extragradient", "constraint.r1", "0.1"),
            Map.of(
                    "constraint.packing", "4",
                    "constraint.minibatchDeviation", "true",
                    "constraint.spectralNormalization", "true",
                    "constraint.gradientPenalty", "0.1",
                    "constraint.r1", "0.1",
                    "constraint.instanceNoise", "0.1"));

    private static final List<Map<String, String>> OPTIMIZERS = optimizers();

    private static List<Map<String, String>> optimizers() {
        List<Map<String, String>> all = new ArrayList<>();
        for (OptimizerType type : OptimizerType.values()) {
            all.add(both("type", type.id(), "weightDecay", "0.01"));
        }
        for (ScheduleType schedule : ScheduleType.values()) {
            all.add(both("schedule", schedule.id(), "scheduleSteps", "10"));
        }
        all.add(both("lookaheadSteps", "3", "lookaheadRate", "0.5"));
        return List.copyOf(all);
    }

    private static Map<String, String> both(String first, String value, String second, String other) {
        Map<String, String> settings = new HashMap<>();
        for (String player : List.of("generator", "discriminator")) {
            settings.put(player + ".optimizer." + first, value);
            settings.put(player + ".optimizer." + second, other);
        }
        return settings;
    }

    /** Objectives × constraints as a Latin square of optimisers: no list is longer than that of the objectives. */
    static Stream<Experiment> combinations() {
        List<Objective> objectives = Objective.all();
        int size = Math.max(objectives.size(), Math.max(CONSTRAINTS.size(), OPTIMIZERS.size()));
        List<Experiment> all = new ArrayList<>();
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                Map<String, String> settings = new HashMap<>(TINY);
                settings.put(
                        "objective", objectives.get(row % objectives.size()).id());
                settings.putAll(OPTIMIZERS.get((row + column) % size % OPTIMIZERS.size()));
                settings.putAll(CONSTRAINTS.get(column % CONSTRAINTS.size()));
                settings.put(
                        "discriminator.activation",
                        Activation.all()
                                .get((row + 2 * column) % Activation.all().size())
                                .id());
                all.add(ExperimentTree.with(ExperimentTree.defaults(), settings));
            }
        }
        return all.stream();
    }

    /** What is written of a run: its rows of metrics and its samples; measured every so many steps, compared at the end. */
    private record Written(String metrics, Series samples, String diverged) {
        static Written of(Experiment experiment, int steps, int every) {
            Trainer trainer = new Trainer(experiment);
            Evaluator evaluator = new Evaluator(trainer);
            String diverged = "";
            for (int step = 1; step <= steps && diverged.isEmpty(); step++) {
                try {
                    trainer.step();
                } catch (DivergedException e) {
                    diverged = String.valueOf(e.getMessage());
                }
                if (step % every == 0) {
                    evaluator.metrics();
                }
            }
            String last = MetricsCsv.metrics(List.of(new MetricsRow(trainer.steps(), evaluator.metrics())));
            return new Written(last, evaluator.generated(), diverged);
        }
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void equalExperimentsGiveEqualBytesHoweverOftenTheyAreMeasuredAndInEitherFormOfTheLoops(Experiment experiment) {
        InBothForms.Run.settleAll(false);
        Written plain = Written.of(experiment, STEPS, 7);
        InBothForms.Run.settleAll(true);
        assertThat(Written.of(experiment, STEPS, STEPS)).isEqualTo(plain);
    }

    /** Widths of whole blocks and others, panels of more than one row. */
    @ParameterizedTest
    @ValueSource(strings = {"normal-1d", "ring8", "moons", "swiss-roll"})
    void aLongRunHasTheSameBytesInEitherForm(String preset) {
        Experiment experiment = Presets.of(preset).experiment().withSeed(3);
        InBothForms.Run.settleAll(false);
        Written plain = Written.of(experiment, 200, 50);
        InBothForms.Run.settleAll(true);
        assertThat(Written.of(experiment, 200, 200)).isEqualTo(plain);
    }

    /** On some processors a product that is shared among threads has other last bits than one that is not. */
    @Test
    void noProductIsSharedAmongThreads() {
        new Trainer(Presets.of("ring8").experiment()).step();
        assertThat(BlasThreads.get()).isEqualTo(1);
        NpyArrays.write(
                FloatArray.of(List.of(1), new float[] {1})); // loads ND4J, which likes to set a number of its own
        assertThat(BlasThreads.get()).isEqualTo(1);
    }

    @Test
    void noPairIsLeftOut() {
        List<Experiment> all = combinations().toList();
        assertThat(all.stream()
                        .map(x -> x.objective().id()
                                + x.constraint()
                                + x.update()
                                + x.conditioning()
                                + x.generator().average()))
                .doesNotHaveDuplicates();
        assertThat(all.stream().map(x -> x.generator().optimizer()).distinct()).hasSameSizeAs(OPTIMIZERS);
        assertThat(all.stream()
                        .map(x -> x.objective().id() + x.generator().optimizer())
                        .distinct())
                .hasSize(Objective.all().size() * OPTIMIZERS.size());
        assertThat(all.stream().map(x -> x.discriminator().activation().id()).distinct())
                .hasSize(Activation.all().size());
        assertThat(Arrays.stream(OptimizerType.values()))
                .allSatisfy(type -> assertThat(all)
                        .anyMatch(x -> x.discriminator().optimizer().type() == type));
    }
}
