package ganscope.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.evaluation.metric.BestReading;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Metrics;
import ganscope.evaluation.sample.EvaluationSample;
import ganscope.evaluation.sample.PairPlan;
import ganscope.gan.Trainer;
import ganscope.gan.experiment.BinRuleType;
import ganscope.gan.experiment.DensityEstimateType;
import ganscope.gan.experiment.EvaluationSpec;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.session.form.ExperimentTree;
import ganscope.stats.Points;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluatorTest {
    private static final EvaluationSpec OTHER =
            new EvaluationSpec(256, 64, BinRuleType.SCOTT, 10, DensityEstimateType.KERNEL);

    /** Two trainers, one of them measured, and measured otherwise on the way: their next steps have the same bits. */
    @ParameterizedTest
    @ValueSource(strings = {"bimodal-1d", "ring8"})
    void measuringOtherwiseChangesNoBitOfTheTraining(String preset) {
        Experiment experiment = Presets.of(preset).experiment();
        Trainer unseen = new Trainer(experiment);
        Trainer seen = new Trainer(experiment);
        Evaluator evaluator = new Evaluator(seen);
        for (int step = 0; step < 12; step++) {
            unseen.step();
            seen.step();
            evaluator.snapshot();
            if (step == 4) {
                Experiment next = experiment.withEvaluation(OTHER);
                assertThat(experiment.rebuildsFor(next)).isFalse();
                seen.change(next);
                evaluator.change(next);
            }
        }
        Evaluator late = new Evaluator(unseen);
        late.change(experiment.withEvaluation(OTHER));
        assertThat(evaluator.generated()).isEqualTo(late.generated());
        assertThat(evaluator.metrics()).isEqualTo(late.metrics());
    }

    @ParameterizedTest
    @CsvSource({"freedman-diaconis", "scott", "sturges"})
    void aRuleSetsTheBinsFromTheRealSamplesForTheWholeRange(String rule) {
        Experiment fixed = Presets.of("normal-1d").experiment();
        Experiment ruled = ExperimentTree.with(fixed, "evaluation.bins", rule);
        EvaluationSample sample = new EvaluationSample(ruled);
        int count = new LineMeasurement(ruled, sample).bins().count();
        double range = ruled.target().range().length(0);
        // N(3, 1), n = 4096: IQR 1.349, n^(-1/3) = 1/16; a sample of 4,096 spans some 7.5 standard deviations
        double width = switch (rule) {
            case "freedman-diaconis" -> 2 * 1.349 / 16;
            case "scott" -> 3.49 / 16;
            default -> 7.5 / 13;
        };
        assertThat((double) count).isCloseTo(range / width, within(0.15 * range / width));
    }

    @Test
    void aDiscriminatorThatKnowsNothingIsFlatEverywhereAndASureCriticNowhere() {
        Experiment probability =
                ExperimentTree.with(Presets.of("normal-1d").experiment(), Map.of("discriminator.initializer", "zeros"));
        assertThat(new Evaluator(new Trainer(probability)).metrics().get(Metric.FLAT_SHARE))
                .isEqualTo(1);
        Experiment critic = ExperimentTree.with(
                Presets.of("ring8").experiment(), Map.of("objective", "wasserstein", "discriminator.hidden", "none"));
        assertThat(new Evaluator(new Trainer(critic)).metrics().get(Metric.FLAT_SHARE))
                .isZero();
    }

    /** Of a saturated D only the neighbourhood of its step is steep: |x| < ln(w / 0.01) / w or so. */
    @Test
    void flatnessIsThatOfTheReadingNotOfTheScore() {
        Experiment experiment = Presets.of("normal-1d").experiment();
        assertThat(BestReading.slope(experiment, 0)).isEqualTo(0.25);
        assertThat(BestReading.slope(experiment, 30)).isLessThan(1e-12);
        assertThat(BestReading.slope(experiment, -30)).isLessThan(1e-12);
        Experiment critic = ExperimentTree.with(experiment, "objective", "wasserstein");
        assertThat(BestReading.slope(critic, 30)).isEqualTo(1);
    }

    /** f(x) = min_j ‖x − y_j‖ − g_j: slope at most 1 between cells (whose centres are floats), and E f(real) − E f(generated) = W1. */
    @Test
    void thePotentialOfThePlaneIsTheBestCritic() {
        Experiment experiment = ExperimentTree.with(
                Presets.of("ring8").experiment(), Map.of("objective", "wasserstein", "evaluation.pairs", "128"));
        Trainer trainer = new Trainer(experiment);
        Evaluator evaluator = new Evaluator(trainer);
        trainer.step();
        evaluator.snapshot();
        trainer.step();
        PlaneView view = Objects.requireNonNull(evaluator.snapshot().plane());
        int side = view.potentialSide();
        double across = view.range().length(0) / side;
        for (int i = 0; i < side * side; i++) {
            if (i % side > 0) {
                assertThat(Math.abs(view.potential().get(i) - view.potential().get(i - 1)))
                        .isLessThanOrEqualTo(across * (1 + 1e-5));
            }
        }
        EvaluationSample sample = new EvaluationSample(experiment);
        sample.generate(trainer.generatorFunction());
        PairPlan plan = new PairPlan();
        Points generated = sample.measuredGenerated(128);
        Points real = sample.measuredReal(128);
        plan.solve(generated, real);
        double gain = mean(plan.potentialAt(real)) - mean(plan.potentialAt(generated));
        assertThat(gain).isCloseTo(plan.w1(), within(1e-9 * plan.w1()));
        assertThat(plan.w1()).isEqualTo(evaluator.metrics().get(Metric.W1));
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** A discriminator trained long against a generator that stands still is near D*, and its bound near JS. */
    @Test
    void theGapToTheBestDiscriminatorClosesAsItLearns() {
        Experiment experiment = ExperimentTree.with(
                Presets.of("normal-1d").experiment(),
                Map.of("constraint.r1", "0", "constraint.r2", "0", "target.mean", "1"));
        Trainer trainer = new Trainer(experiment);
        Evaluator evaluator = new Evaluator(trainer);
        double before = evaluator.metrics().get(Metric.D_GAP);
        for (int step = 0; step < 300; step++) {
            trainer.stepDiscriminator();
        }
        Metrics after = evaluator.metrics();
        assertThat(after.get(Metric.D_GAP)).isLessThan(0.06).isLessThan(before / 3);
        assertThat(after.get(Metric.JS_BOUND)).isCloseTo(after.get(Metric.JS), within(0.1 * after.get(Metric.JS)));
        Experiment critic = ExperimentTree.with(experiment, "objective", "wasserstein");
        assertThat(new Evaluator(new Trainer(critic)).metrics().has(Metric.D_GAP))
                .isFalse();
    }

    @Test
    void aMixtureOnTheLineShowsEachModesShare() {
        Experiment experiment = Presets.of("trimodal-1d").experiment();
        LineView view = Objects.requireNonNull(
                new Evaluator(new Trainer(experiment)).snapshot().line());
        assertThat(view.modeWeight().size()).isEqualTo(3);
        assertThat(view.modeShare().size()).isEqualTo(3);
    }
}
