package ganscope.diagnosis;

import static ganscope.diagnosis.Explained.explain;
import static ganscope.diagnosis.Explained.measured;
import static org.assertj.core.api.Assertions.assertThat;

import ganscope.data.Samples;
import ganscope.evaluation.HeldModes;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.evaluation.metric.Metrics;
import ganscope.evaluation.metric.Series;
import ganscope.gan.Divergence;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.session.form.ExperimentTree;
import ganscope.text.Language;
import ganscope.text.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplainerTest {
    private static final Experiment NORMAL = Presets.of("normal-1d").experiment();

    @Test
    void nothingIsSaidWithoutMeasurements() {
        assertThat(explain(null, History.EMPTY, Map.of(), new HeldModes())).isEmpty();
        assertThat(explain(NORMAL, Map.of())).isEmpty();
    }

    @Test
    void aSureDiscriminatorIsSeenWithItsTwoSlopes() {
        Experiment minimax = ExperimentTree.with(NORMAL, "objective", "minimax");
        List<Finding> found = explain(minimax, Map.of(Metric.D_REAL, 0.99, Metric.D_FAKE, 0.01, Metric.W1, 5.0));
        assertThat(found).extracting(Finding::id).contains("saturated");
        assertThat(found.getFirst().said()).containsExactly("0.0100", "0.990", "0.0100", "0.990");
        assertThat(found.getFirst().remedies()).isNotEmpty();
    }

    /** D near ½ is an equilibrium only if JS and W1 are near what two samples of the data differ. */
    @Test
    void anEquilibriumNeedsBothDistancesNearTheirFloors() {
        Map<Metric, MetricFloor> noise =
                Map.of(Metric.JS, new MetricFloor(0.02, 0.03), Metric.W1, new MetricFloor(0.04, 0.08));
        assertThat(undecided(0.02, 0.05, noise)).contains("equilibrium", "floor");
        assertThat(undecided(0.314, 0.05, noise))
                .contains("undecidedDivergence", "floorOfDistance")
                .doesNotContain("equilibrium", "floor");
        assertThat(undecided(0.02, 2, noise))
                .contains("undecidedDistance", "distance")
                .doesNotContain("equilibrium");
        assertThat(undecided(0.02, 0.05, Map.of())).contains("undecided").doesNotContain("equilibrium");
    }

    private static List<String> undecided(double js, double w1, Map<Metric, MetricFloor> noise) {
        Map<Metric, Double> values =
                Map.of(Metric.D_REAL, 0.51, Metric.D_FAKE, 0.5, Metric.JS, js, Metric.W1, w1, Metric.D_LOSS, 1.386);
        return explain(measured(NORMAL, values), noise).stream()
                .map(Finding::id)
                .toList();
    }

    @Test
    void aDiscriminatorThatProvesADifferenceIsNotCalledUndecided() {
        assertThat(explain(
                        NORMAL, Map.of(Metric.D_REAL, 0.53, Metric.D_FAKE, 0.5, Metric.JS, 0.1, Metric.JS_BOUND, 0.02)))
                .extracting(Finding::id)
                .containsExactly("bound");
    }

    @Test
    void thatItProvesNothingIsNotSaidOfAnUndecidedOneAgain() {
        Map<Metric, Double> even =
                Map.of(Metric.D_REAL, 0.5, Metric.D_FAKE, 0.5, Metric.JS, 0.016, Metric.JS_BOUND, 0.001);
        assertThat(explain(NORMAL, even)).extracting(Finding::id).containsExactly("undecided");
        Map<Metric, Double> wrong =
                Map.of(Metric.D_REAL, 0.7, Metric.D_FAKE, 0.5, Metric.JS, 0.016, Metric.JS_BOUND, 0.001);
        assertThat(explain(NORMAL, wrong)).extracting(Finding::id).containsExactly("noBound");
    }

    /** A bound below 0 proves nothing: its number is not shown. */
    @Test
    void aNegativeBoundIsNotShown() {
        Finding found = explain(NORMAL, Map.of(Metric.JS, 0.073, Metric.JS_BOUND, -0.494))
                .getFirst();
        assertThat(found.id()).isEqualTo("worseThanGuess");
        assertThat(found.said()).containsExactly("0.0730");
    }

    @Test
    void noMassHasToMoveWithinTheNoiseFloor() {
        Map<Metric, MetricFloor> noise = Map.of(Metric.W1, new MetricFloor(0.2, 0.26));
        assertThat(explain(measured(NORMAL, Map.of(Metric.W1, 0.23)), noise))
                .extracting(Finding::id)
                .containsExactly("floorOfDistanceOnly");
        assertThat(explain(measured(NORMAL, Map.of(Metric.W1, 0.3)), noise))
                .extracting(Finding::id)
                .containsExactly("distance");
    }

    @Test
    void theCeilingIsReachedOnlyAtTheCeiling() {
        assertThat(explain(NORMAL, Map.of(Metric.JS, 0.67)))
                .extracting(Finding::id)
                .containsExactly("nearCeiling");
        assertThat(explain(NORMAL, Map.of(Metric.JS, 0.693)))
                .extracting(Finding::id)
                .containsExactly("ceiling");
    }

    /** Rows learned by heart read so: that they are met better than rows meet each other is no praise without a doubt. */
    @Test
    void givenRowsMetBelowTheirFloorMayHaveBeenLearnedByHeart() {
        Map<Metric, MetricFloor> noise =
                Map.of(Metric.JS, new MetricFloor(0.2, 0.25), Metric.W1, new MetricFloor(0.3, 0.4));
        Map<Metric, Double> close = Map.of(Metric.JS, 0.03, Metric.W1, 0.16);
        Experiment rows = NORMAL.withTarget(Samples.of("rows", new double[] {1, 2, 3, 4}, 1));
        assertThat(explain(measured(rows, close), noise))
                .extracting(Finding::id)
                .contains("belowFloor");
        assertThat(explain(measured(NORMAL, close), noise))
                .extracting(Finding::id)
                .contains("floor")
                .doesNotContain("belowFloor");
    }

    @Test
    void theNoiseFloorEndsTheJourney() {
        List<Finding> found = explain(
                measured(NORMAL, Map.of(Metric.JS, 0.003, Metric.W1, 0.02)),
                Map.of(Metric.JS, new MetricFloor(0.003, 0.004), Metric.W1, new MetricFloor(0.02, 0.05)));
        assertThat(found).extracting(Finding::id).containsExactly("floor");
        assertThat(found.getFirst().said()).containsExactly("0.00300", "0.00400", "0.0200", "0.0500");
    }

    @Test
    void whatIsDoneAlreadyIsNotAdvised() {
        Map<Metric, Double> collapsed =
                Map.of(Metric.MODES_COVERED, 1.0, Metric.HIGH_QUALITY, 0.4, Metric.MODE_KL, 2.0);
        Experiment bare = Presets.of("ring8-collapse").experiment();
        assertThat(explain(bare, collapsed).getFirst().remedies())
                .extracting(Remedy::id)
                .contains("r1", "zeroCentred");
        assertThat(explain(Presets.of("ring8").experiment(), collapsed)
                        .getFirst()
                        .remedies())
                .extracting(Remedy::id)
                .doesNotContain("r1", "zeroCentred")
                .isNotEmpty();
    }

    @Test
    void aSteepCriticDoesNotMeasureTheDistance() {
        Experiment critic = ExperimentTree.with(NORMAL, "objective", "wasserstein");
        assertThat(explain(critic, Map.of(Metric.LIPSCHITZ, 9.0, Metric.W1_CRITIC, 20.0, Metric.W1, 2.0)))
                .extracting(Finding::id)
                .contains("steep");
        assertThat(explain(critic, Map.of(Metric.LIPSCHITZ, 1.02, Metric.W1_CRITIC, 1.9, Metric.W1, 2.0)))
                .extracting(Finding::id)
                .contains("critic");
    }

    @Test
    void aDistanceThatSwingsIsAnOscillation() {
        History swinging = History.EMPTY;
        History falling = History.EMPTY;
        for (int i = 0; i < 200; i++) {
            swinging = swinging.append(i, Metrics.of(Map.of(Metric.W1, 1.2 + Math.sin(i / 3.0))));
            falling = falling.append(i, Metrics.of(Map.of(Metric.W1, 3 * Math.exp(-i / 50.0))));
        }
        assertThat(Oscillation.in(swinging, 0)).isPresent();
        assertThat(Oscillation.in(swinging, swinging.newestStep() - 20))
                .as("after a change")
                .isEmpty();
        assertThat(Oscillation.in(falling, 0)).isEmpty();
    }

    private static Finding end(String objective, @Nullable Divergence divergence) {
        Experiment experiment = ExperimentTree.with(NORMAL, "objective", objective);
        return Explainer.explain(new Course(
                        measured(experiment, Map.of(Metric.W1, 1.0)),
                        History.EMPTY,
                        Map.of(),
                        new HeldModes(),
                        0,
                        new Course.End(77, divergence)))
                .getFirst();
    }

    @Test
    void divergenceIsSaidFirst() {
        Finding first = end("minimax", null);
        assertThat(first.id()).isEqualTo("diverged");
        assertThat(first.said()).containsExactly("77");
    }

    /** Only a critic is called one. */
    @Test
    void whatNothingBoundsIsNamedAsTheReason() {
        Divergence divergence = new Divergence(Divergence.Kind.SCORE, Divergence.Player.DISCRIMINATOR, 2e6, false);
        assertThat(end("hinge", divergence).id()).isEqualTo("divergedUnbounded");
        Finding critic = end("wasserstein", divergence);
        assertThat(critic.id()).isEqualTo("divergedCritic");
        assertThat(critic.remedies().getFirst().settings()).containsEntry("constraint.gradientPenalty", "0.1");
        FindingText english = new FindingText(Words.in(Language.ENGLISH));
        assertThat(english.sentence(critic)).contains("critic");
        assertThat(english.sentence(end("hinge", divergence))).doesNotContain("critic");
        assertThat(english.reasons(end("hinge", divergence)).toString()).doesNotContain("critic", "Wasserstein");
    }

    @Test
    void aGradientLostOnItsWayBackIsToldFromOneThatIsJustSmall() {
        Map<Metric, Double> small = Map.of(Metric.G_GRADIENT_NORM, 1e-6, Metric.W1, 2.0);
        Snapshot flat = measured(NORMAL, small);
        Snapshot deep = new Snapshot(
                0,
                500,
                NORMAL,
                flat.scaling(),
                flat.metrics(),
                Series.EMPTY,
                Series.EMPTY,
                Series.of(5e-6, 4e-4, 2e-2, 1),
                null,
                null);
        assertThat(explain(flat, Map.of())).extracting(Finding::id).contains("smallGradientStill");
        Finding found = explain(deep, Map.of()).getFirst();
        assertThat(found.id()).isEqualTo("vanishesWithDepth");
        assertThat(found.said()).containsExactly("1.00e−6", "5.00e−6", "4");
        assertThat(new FindingText(Words.in(Language.ENGLISH)).reasons(found).toString())
                .as("nothing is clipped here")
                .doesNotContain("lipped");
    }

    @Test
    void everyRemedyIsAValidChange() {
        for (String objective : List.of("minimax", "non-saturating", "wasserstein")) {
            Experiment experiment = ExperimentTree.with(
                    Presets.of("trimodal-1d").experiment(),
                    Map.of("objective", objective, "update", "simultaneous", "constraint.consensus", "0.1"));
            explain(
                            experiment,
                            Map.of(
                                    Metric.MODES_COVERED, 1.0,
                                    Metric.HIGH_QUALITY, 0.1,
                                    Metric.MODE_KL, 1.0,
                                    Metric.D_REAL, 1.0,
                                    Metric.D_FAKE, 0.0,
                                    Metric.LIPSCHITZ, 50.0,
                                    Metric.W1, 3.0))
                    .forEach(finding -> finding.remedies()
                            .forEach(remedy -> assertThat(ExperimentTree.with(experiment, remedy.settings()))
                                    .isNotNull()));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFindingHasItsWords(Language language) {
        Words messages = Words.in(language);
        for (String id : List.of(
                "start",
                "diverged",
                "divergedUnbounded",
                "divergedCritic",
                "untrainedDiscriminator",
                "untrainedGenerator",
                "zerosGenerator",
                "zerosGeneratorOneUnit",
                "zerosDiscriminator",
                "zerosDiscriminatorOneUnit",
                "rateLarge",
                "rateSmall",
                "collapse",
                "gathered",
                "gatheredFalling",
                "gatheredApart",
                "scattered",
                "betweenModes",
                "nearlyCovered",
                "partlyCovered",
                "covered",
                "narrow",
                "tooNarrow",
                "tooWide",
                "tooNarrowPlane",
                "tooWidePlane",
                "saturated",
                "discriminatorWins",
                "equilibrium",
                "undecided",
                "undecidedDistance",
                "undecidedDivergence",
                "undecidedDistanceRows",
                "undecidedDivergenceRows",
                "vanished",
                "vanishesWithDepth",
                "vanishesByClipping",
                "smallGradient",
                "smallGradientStill",
                "oscillation",
                "swings",
                "drifts",
                "close",
                "distance",
                "ceiling",
                "nearCeiling",
                "steep",
                "flat",
                "flatEverywhere",
                "critic",
                "criticReversed",
                "criticEven",
                "bound",
                "boundAbove",
                "boundRows",
                "noBound",
                "worseThanGuess",
                "folds",
                "floorOfDistance",
                "floorOfDistanceOnly",
                "floor")) {
            assertThat(messages.get("explain." + id)).isNotBlank();
        }
        for (String id : List.of(
                "missing",
                "cliff",
                "slope",
                "idle",
                "holds",
                "moves",
                "holdsNone",
                "straight",
                "behind",
                "plain",
                "width",
                "large",
                "small")) {
            assertThat(messages.get("explain.note." + id)).isNotBlank();
        }
        for (String id : List.of(
                "again",
                "r1",
                "zeroCentred",
                "wasserstein",
                "nonSaturating",
                "penalty",
                "slower",
                "fasterDiscriminator",
                "adam",
                "bothPenalties",
                "trainDiscriminator",
                "trainGenerator",
                "randomWeights",
                "hiddenLayers")) {
            assertThat(messages.get("explain.try." + id)).isNotBlank();
        }
    }
}
