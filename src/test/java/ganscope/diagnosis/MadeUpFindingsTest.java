package ganscope.diagnosis;

import static ganscope.diagnosis.Explained.at;
import static ganscope.diagnosis.Explained.explain;
import static ganscope.diagnosis.Explained.measured;
import static org.assertj.core.api.Assertions.assertThat;

import ganscope.data.Samples;
import ganscope.diagnosis.MapFindings.Turns;
import ganscope.evaluation.HeldModes;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.evaluation.metric.Metrics;
import ganscope.evaluation.metric.Series;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.session.form.ExperimentTree;
import ganscope.text.Language;
import ganscope.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** What is said of measurements that are made up to lie on either side of a rule. */
class MadeUpFindingsTest {
    private static final Experiment NORMAL = Presets.of("normal-1d").experiment();
    private static final Experiment CRITIC = ExperimentTree.with(NORMAL, "objective", "wasserstein");
    private static final FindingText ENGLISH = new FindingText(Words.in(Language.ENGLISH));

    private static History w1(int points, IntToDoubleFunction value) {
        History history = History.EMPTY;
        for (int i = 1; i <= points; i++) {
            history = history.append(10L * i, Metrics.of(Map.of(Metric.W1, value.applyAsDouble(i))));
        }
        return history;
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    @Test
    void aNegativeEstimateRanksTheWrongWay() {
        Map<Metric, Double> values = Map.of(Metric.LIPSCHITZ, 1.0, Metric.W1_CRITIC, -0.3, Metric.W1, 2.0);
        List<Finding> found = explain(CRITIC, values);
        assertThat(ids(found)).contains("criticReversed").doesNotContain("critic", "steep");
        assertThat(ENGLISH.sentence(found.getLast())).contains("ranks the wrong way", "−0.300", "2.00");
        List<Finding> chance = explain(measured(CRITIC, values), Map.of(Metric.W1, new MetricFloor(2, 2.5)));
        assertThat(ids(chance)).contains("criticEven").doesNotContain("critic");
    }

    @Test
    void aSmallGradientIsNoStandstillWhereItIsDividedByItsSize() {
        Map<Metric, Double> now = Map.of(Metric.G_GRADIENT_NORM, 1e-6, Metric.W1, 1.0);
        History falling = w1(100, i -> 3 - 0.02 * i);
        History still = w1(100, i -> 1 + 0.01 * Math.sin(i));
        assertThat(small(NORMAL, now, falling)).contains("smallGradient").doesNotContain("vanished");
        assertThat(small(NORMAL, now, still)).contains("smallGradientStill").doesNotContain("vanished");
        Experiment plain = ExperimentTree.with(NORMAL, "generator.optimizer.type", "sgd");
        assertThat(small(plain, now, still)).contains("vanished");
        assertThat(small(plain, now, falling)).doesNotContain("vanished");
        Map<Metric, Double> gone = Map.of(Metric.G_GRADIENT_NORM, 1e-11, Metric.W1, 1.0);
        assertThat(small(NORMAL, gone, still)).as("below Adam's ε").contains("vanished");
    }

    private static List<String> small(Experiment experiment, Map<Metric, Double> now, History history) {
        Snapshot snapshot = at(1000, experiment, now);
        return ids(explain(snapshot, history.append(1000, snapshot.metrics()), Map.of(), new HeldModes()));
    }

    /** Thrown about by multiples of the spread: smaller rates come first, whatever else swings. */
    @Test
    void aDistanceThatIsThrownAboutAsksForSmallerRatesFirst() {
        History thrown = w1(100, i -> 3 + 4 * Math.sin(i));
        Snapshot snapshot = at(1000, NORMAL, Map.of(Metric.W1, 3.0));
        List<Finding> found = explain(snapshot, thrown, Map.of(), new HeldModes());
        Finding swings = found.stream()
                .filter(finding -> finding.id().equals("swings"))
                .findFirst()
                .orElseThrow();
        assertThat(swings.remedies().getFirst().id()).isEqualTo("slower");
        assertThat(ids(found)).doesNotContain("oscillation");
        assertThat(ids(explain(snapshot, w1(100, i -> 30 - 0.25 * i), Map.of(), new HeldModes())))
                .as("a long way that is gone")
                .doesNotContain("swings", "oscillation");
    }

    /** Twelve rows of a run without a window are enough to see that W1 falls, and noise is no fall. */
    @Test
    void aFallIsToldFromNoise() {
        assertThat(Trend.of(w1(12, i -> 12 - i), 0)).isEqualTo(Trend.FALLS);
        assertThat(Trend.of(w1(100, i -> 2 + 0.5 * Math.sin(7 * i)), 0)).isEqualTo(Trend.STAYS);
        assertThat(Trend.of(w1(100, i -> 2 + 0.01 * i), 0)).isEqualTo(Trend.STAYS);
        assertThat(Trend.of(w1(100, i -> i < 50 ? 9 : 1), 600))
                .as("before a change")
                .isEqualTo(Trend.STAYS);
    }

    /** What was measured at rates a hundredth of the default, and at few steps of a run that goes up and down. */
    @Test
    void aSlowFallIsToldFromNoneAndTooFewMeasurementsSayNothing() {
        double[] slow = {2.98, 2.99, 2.98, 2.95, 2.92, 2.88, 2.83, 2.78, 2.72, 2.66};
        assertThat(Trend.of(w1(10, i -> slow[i - 1]), 0)).isEqualTo(Trend.CREEPS);
        assertThat(Trend.of(w1(1, i -> 2.7), 0)).isEqualTo(Trend.UNKNOWN);
        double[] few = {1.25, 2.23, 1.81};
        assertThat(Trend.of(w1(3, i -> few[i - 1]), 0)).isEqualTo(Trend.UNKNOWN);
        assertThat(Trend.of(w1(3, i -> 3 - 0.5 * i), 0)).isEqualTo(Trend.FALLS);
        assertThat(Trend.of(History.EMPTY, 0)).isEqualTo(Trend.UNKNOWN);
    }

    /** Samples that only go away are not thrown about, and no smaller rate brings them back. */
    @Test
    void aDistanceThatOnlyRisesIsADrift() {
        Snapshot snapshot = at(1000, NORMAL, Map.of(Metric.W1, 20.0));
        List<Finding> found = explain(snapshot, w1(100, i -> 0.2 * i), Map.of(), new HeldModes());
        assertThat(ids(found)).contains("drifts").doesNotContain("swings", "oscillation");
        assertThat(found).allMatch(finding -> finding.remedies().isEmpty());
    }

    @Test
    void aFlatCriticIsNoEstimateOfTheDistance() {
        Map<Metric, Double> values = Map.of(Metric.LIPSCHITZ, 0.04, Metric.W1_CRITIC, 0.004, Metric.W1, 0.4);
        Finding flat = explain(CRITIC, values).getLast();
        assertThat(flat.id()).isEqualTo("flat");
        assertThat(flat.said()).containsExactly("0.0400", "0.00400", "0.400", "0.100");
        Map<Metric, Double> constant = Map.of(Metric.LIPSCHITZ, 0.0, Metric.W1_CRITIC, 0.0, Metric.W1, 0.4);
        assertThat(ids(explain(CRITIC, constant))).contains("flatEverywhere");
    }

    @Test
    void aRateAHundredthOfTheDefaultIsNamed() {
        Experiment slow = ExperimentTree.with(
                NORMAL,
                Map.of(
                        "generator.optimizer.learningRate", "0.00004",
                        "discriminator.optimizer.learningRate", "0.00004"));
        Finding small = explain(slow, Map.of(Metric.W1, 2.0)).getLast();
        assertThat(ENGLISH.sentence(small)).contains("4e−5", "0.004, is 100 times");
        assertThat(small.remedies().getFirst().settings())
                .containsEntry("generator.optimizer.learningRate", "0.0004")
                .containsEntry("discriminator.optimizer.learningRate", "0.0004");
    }

    /** With nothing else than its cause in the settings: whatever else was tried made such runs worse. */
    @Test
    void whereTheDiscriminatorIsBehindNothingElseIsOffered() {
        Experiment behind = ExperimentTree.with(NORMAL, "discriminator.optimizer.learningRate", "0.00004");
        Snapshot snapshot = at(1000, behind, Map.of(Metric.W1, 3.0));
        List<Finding> thrown = explain(snapshot, w1(100, i -> 3 + 4 * Math.sin(i)), Map.of(), new HeldModes());
        assertThat(thrown.stream().flatMap(finding -> finding.remedies().stream()))
                .extracting(Remedy::id)
                .containsExactly("fasterDiscriminator");
        Cause updates =
                Cause.of(ExperimentTree.with(NORMAL, "generator.steps", "20")).orElseThrow();
        assertThat(updates.note().words()).containsExactly("0.004", "1", "0.004", "20");
        assertThat(Objects.requireNonNull(updates.remedy()).settings())
                .containsExactly(Map.entry("generator.steps", "1"));
        assertThat(Cause.of(NORMAL)).isEmpty();
    }

    /** Two findings of one run ask for the same loss. */
    @Test
    void aRemedyIsOfferedOnce() {
        Experiment minimax = ExperimentTree.with(NORMAL, "objective", "minimax");
        Map<Metric, Double> values =
                Map.of(Metric.D_REAL, 1.0, Metric.D_FAKE, 1e-9, Metric.G_GRADIENT_NORM, 1e-12, Metric.W1, 2.0);
        List<Finding> found = explain(minimax, values);
        assertThat(ids(found)).contains("saturated", "vanished");
        assertThat(found.stream().flatMap(finding -> finding.remedies().stream()))
                .extracting(Remedy::id)
                .containsExactlyInAnyOrder("wasserstein", "nonSaturating");
    }

    @Test
    void aMapThatTurnsIsToldFromOneThatRisesOrFalls() {
        Series z = Series.linear(-3, 3, 61);
        assertThat(Turns.of(z, z.map(x -> x * x * x), -2.3, 2.3).count()).isZero();
        assertThat(Turns.of(z, z.map(x -> -x), -2.3, 2.3).count()).isZero();
        Turns parabola = Turns.of(z, z.map(x -> -(x - 1) * (x - 1)), -2.3, 2.3);
        assertThat(parabola.count()).isEqualTo(1);
        assertThat(parabola.first()).isBetween(0.9, 1.1);
        assertThat(Turns.of(z, z.map(x -> Math.sin(3 * x)), -2.3, 2.3).count()).isEqualTo(4);
        assertThat(Turns.of(z, z.map(x -> x + 0.01 * Math.sin(9 * x)), -2.3, 2.3)
                        .count())
                .as("ripples")
                .isZero();
        assertThat(Turns.of(z, z.map(x -> x > 2.5 ? 0 : x), -2.3, 2.3).count())
                .as("a turn among latents that hardly come")
                .isZero();
    }

    /** Of rows that the discriminator was trained on, a better one may only know them by heart. */
    @Test
    void nothingIsPromisedOfABetterDiscriminatorOfGivenRows() {
        double[] rows = new double[200];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Math.sin(i);
        }
        Map<Metric, Double> values = new HashMap<>(
                Map.of(Metric.D_REAL, 0.5, Metric.D_FAKE, 0.5, Metric.D_LOSS, 1.386, Metric.JS, 0.2, Metric.W1, 0.5));
        Map<Metric, MetricFloor> floors =
                Map.of(Metric.W1, new MetricFloor(0.05, 0.1), Metric.JS, new MetricFloor(0.05, 0.1));
        Experiment given = NORMAL.withTarget(Samples.of("rows", rows, 1));
        assertThat(said(given, values, floors))
                .contains("more than those among themselves")
                .doesNotContain("better one");
        assertThat(said(NORMAL, values, floors)).contains("A better one would see it");
        values.put(Metric.D_REAL, 0.9);
        values.put(Metric.JS_BOUND, 0.15);
        assertThat(said(given, values, floors)).doesNotContain("proves JS ≥").contains("trained on them");
        assertThat(said(NORMAL, values, floors)).contains("proves JS ≥ 0.150");
    }

    private static String said(Experiment experiment, Map<Metric, Double> values, Map<Metric, MetricFloor> floors) {
        StringBuilder said = new StringBuilder();
        explain(measured(experiment, values), floors)
                .forEach(finding -> said.append(ENGLISH.sentence(finding)).append('\n'));
        return said.toString();
    }
}
