package ganscope.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ganscope.BesideOthers;
import ganscope.evaluation.Evaluator;
import ganscope.gan.DivergedException;
import ganscope.gan.Trainer;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.Objective;
import ganscope.nn.array.NamedArrays;
import ganscope.nn.memory.FloatArray;
import ganscope.optim.OptimizerType;
import ganscope.optim.ScheduleType;
import ganscope.random.RandomStream;
import ganscope.session.form.ExperimentTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A trainer that goes on from a saved state does what the saved one does, bit for bit: for every combination of
 * {@link ReproducibilityTest}, and with settings changed at every step.
 */
@BesideOthers
class ResumedTrainingTest {
    private static final int HALF = 6;
    private static final int WALKS = 40;
    private static final int WALK_STEPS = 12;

    /** What may be changed while it trains: paths, and the values to choose from. */
    private static final Map<String, List<String>> EDITS = edits();

    private static Map<String, List<String>> edits() {
        Map<String, List<String>> edits = new TreeMap<>();
        for (String player : List.of("generator", "discriminator")) {
            edits.put(
                    player + ".optimizer.type",
                    Stream.of(OptimizerType.values()).map(OptimizerType::id).toList());
            edits.put(
                    player + ".optimizer.schedule",
                    Stream.of(ScheduleType.values()).map(ScheduleType::id).toList());
            edits.put(player + ".optimizer.scheduleSteps", List.of("3", "20"));
            edits.put(player + ".optimizer.learningRate", List.of("0.001", "0.003"));
            edits.put(player + ".optimizer.lookaheadSteps", List.of("0", "2", "3"));
            edits.put(player + ".optimizer.weightDecay", List.of("0", "0.1"));
        }
        edits.put("generator.average", List.of("0", "0.9"));
        edits.put("discriminator.steps", List.of("0", "1"));
        edits.put("generator.steps", List.of("0", "1"));
        edits.put("batch", List.of("8", "16"));
        edits.put("objective", Objective.all().stream().map(Objective::id).toList());
        edits.put("update", List.of("alternating", "simultaneous", "extragradient"));
        edits.put("constraint.r1", List.of("0", "0.3"));
        edits.put("constraint.gradientPenalty", List.of("0", "1"));
        edits.put("constraint.dragan", List.of("0", "1"));
        edits.put("constraint.weightClip", List.of("0", "0.05"));
        edits.put("constraint.spectralNormalization", List.of("false", "true"));
        edits.put("constraint.instanceNoise", List.of("0", "0.2"));
        edits.put("constraint.instanceNoiseSteps", List.of("0", "10"));
        edits.put("constraint.gradientClip", List.of("0", "0.1"));
        edits.put("constraint.consensus", List.of("0", "0.1"));
        edits.put("target.means", List.of("-2,1", "-1,3"));
        return edits;
    }

    @ParameterizedTest
    @MethodSource("ganscope.session.ReproducibilityTest#combinations")
    void twoHalvesAreTheWhole(Experiment experiment) {
        Trainer whole = new Trainer(experiment);
        train(whole, 2 * HALF);
        Trainer first = new Trainer(experiment);
        boolean goesOn = train(first, HALF);
        NamedArrays saved = first.save();
        Trainer second = new Trainer(experiment, saved);
        assertThat(second.save()).isEqualTo(saved);
        if (goesOn) {
            train(second, HALF);
        }
        assertSame(second, whole);
    }

    static IntStream walks() {
        return IntStream.range(0, WALKS);
    }

    /** One goes on from its own saved state before and behind every edit, the other is left alone. */
    @ParameterizedTest
    @MethodSource("walks")
    void editsOnTheWayChangeNothingOfThat(int walk) {
        RandomStream random = new RandomStream(walk, "edits");
        Map<String, String> start = new HashMap<>(ReproducibilityTest.TINY);
        if (walk % 4 == 1) {
            start.putAll(Map.of("constraint.packing", "2", "constraint.minibatchDeviation", "true"));
        } else if (walk % 4 == 2) {
            start.put("generator.output", "tanh");
        }
        Experiment experiment = ExperimentTree.with(ExperimentTree.defaults(), start);
        Trainer left = new Trainer(experiment);
        Trainer resumed = new Trainer(experiment);
        for (int step = 0; step < WALK_STEPS; step++) {
            experiment = edited(experiment, random);
            resumed = again(resumed);
            left.change(experiment);
            resumed.change(experiment);
            resumed = again(resumed);
            train(left, 1);
            train(resumed, 1);
        }
        assertSame(resumed, left);
    }

    private static Trainer again(Trainer trainer) {
        return new Trainer(trainer.experiment(), trainer.save());
    }

    private static Experiment edited(Experiment experiment, RandomStream random) {
        List<String> paths = new ArrayList<>(EDITS.keySet());
        Experiment edited = experiment;
        for (int i = random.nextInt(3); i >= 0; i--) {
            String path = paths.get(random.nextInt(paths.size()));
            List<String> values = Objects.requireNonNull(EDITS.get(path));
            try {
                edited = ExperimentTree.with(edited, path, values.get(random.nextInt(values.size())));
            } catch (IllegalArgumentException combination) {
                assertThat(combination)
                        .hasMessageContaining("consensus"); // with alternating updates: no such experiment
            }
        }
        return edited;
    }

    /** Whether it came through without running away. */
    private static boolean train(Trainer trainer, int steps) {
        for (int step = 0; step < steps; step++) {
            try {
                trainer.step();
            } catch (DivergedException e) {
                return false;
            }
        }
        return true;
    }

    private static void assertSame(Trainer resumed, Trainer whole) {
        assertThat(resumed.save()).isEqualTo(whole.save());
        assertThat(resumed.scaling()).isEqualTo(whole.scaling());
        Evaluator one = new Evaluator(resumed);
        Evaluator other = new Evaluator(whole);
        assertThat(one.metrics()).isEqualTo(other.metrics());
        assertThat(one.generated()).isEqualTo(other.generated());
        assertThat(resumed.generatorLayerNorms()).isEqualTo(whole.generatorLayerNorms());
        assertThat(resumed.discriminatorLayerNorms()).isEqualTo(whole.discriminatorLayerNorms());
    }

    @Test
    void scalingAndReachStayAsBuiltWhenTheTargetHasMoved() {
        Experiment experiment = ExperimentTree.with(
                ExperimentTree.defaults(), Map.of("target.type", "normal", "generator.output", "tanh"));
        Trainer trainer = new Trainer(experiment);
        Experiment moved =
                ExperimentTree.with(experiment, Map.of("target.mean", "40", "target.standardDeviation", "3"));
        trainer.change(moved);
        train(trainer, 2);
        Trainer resumed = new Trainer(moved, trainer.save());
        assertThat(resumed.scaling()).isEqualTo(new Trainer(experiment).scaling());
        assertThat(resumed.scaling()).isNotEqualTo(new Trainer(moved).scaling());
        train(trainer, 2);
        train(resumed, 2);
        assertSame(resumed, trainer);
    }

    @Test
    void whatDoesNotFitIsNamed() {
        Experiment experiment = ExperimentTree.with(ExperimentTree.defaults(), ReproducibilityTest.TINY);
        NamedArrays saved = new Trainer(experiment).save();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trainer(ExperimentTree.with(experiment, "generator.hidden", "8-9"), saved))
                .withMessage("generator/layer1/weights: 8 x 8 numbers (8 x 9)");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Trainer(ExperimentTree.with(experiment, "discriminator.optimizer.type", "amsgrad"), saved))
                .withMessage("discriminator/optimizer/transform0/largest-second-moment: it is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trainer(ExperimentTree.with(experiment, "generator.average", "0"), saved))
                .withMessage("generator/average/layer0/biases: nothing of this name belongs to such an experiment");

        Map<String, FloatArray> floats = new HashMap<>(saved.floats());
        floats.put("discriminator/layer2/biases", FloatArray.of(List.of(1), new float[] {Float.NaN}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Trainer(experiment, new NamedArrays(floats, saved.reals(), saved.counts())))
                .withMessage("discriminator/layer2/biases: a number in it is infinite or not a number"
                        + " (finite ones only)");
    }
}
