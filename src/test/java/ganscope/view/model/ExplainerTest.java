package ganscope.view.model;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.chart.History;
import ganscope.chart.NoiseBand;
import ganscope.evaluation.Metric;
import ganscope.evaluation.Metrics;
import ganscope.evaluation.Series;
import ganscope.evaluation.Snapshot;
import ganscope.gan.Divergence;
import ganscope.gan.Experiment;
import ganscope.gan.Frame;
import ganscope.lesson.Presets;
import ganscope.session.ExperimentTree;
import ganscope.session.SessionStatus;
import ganscope.session.SessionStatus.State;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplainerTest {
    private static final Experiment NORMAL = Presets.of("normal-1d").experiment();
    private static final SessionStatus RUNNING = new SessionStatus(State.RUNNING, 500, 100, "", null);

    private static Snapshot measured(Experiment experiment, Map<Metric, Double> values) {
        return new Snapshot(
                500,
                experiment,
                Frame.of(experiment.target()),
                Metrics.of(values),
                Series.EMPTY,
                Series.EMPTY,
                Series.EMPTY,
                null,
                null);
    }

    private static List<Finding> explain(Experiment experiment, Map<Metric, Double> values) {
        return Explainer.explain(RUNNING, measured(experiment, values), History.EMPTY, Map.of());
    }

    @Test
    void nothingIsSaidWithoutMeasurements() {
        assertThat(Explainer.explain(RUNNING, null, History.EMPTY, Map.of())).isEmpty();
        assertThat(explain(NORMAL, Map.of())).isEmpty();
    }

    @Test
    void aSureDiscriminatorIsSeenWithItsTwoSlopes() {
        Experiment minimax = ExperimentTree.with(NORMAL, "objective", "minimax");
        List<Finding> found = explain(minimax, Map.of(Metric.D_REAL, 0.99, Metric.D_FAKE, 0.01, Metric.W1, 5.0));
        assertThat(found).extracting(Finding::id).contains("saturated");
        assertThat(found.getFirst().numbers()).containsExactly("0.010", "0.990", "0.010", "0.990");
        assertThat(found.getFirst().remedies()).isNotEmpty();
    }

    @Test
    void anEquilibriumNeedsAShortDistanceToo() {
        Map<Metric, Double> even =
                Map.of(Metric.D_REAL, 0.51, Metric.D_FAKE, 0.5, Metric.W1, 0.02, Metric.D_LOSS, 1.386);
        assertThat(explain(NORMAL, even)).extracting(Finding::id).contains("equilibrium", "close");
        Map<Metric, Double> far = Map.of(Metric.D_REAL, 0.51, Metric.D_FAKE, 0.5, Metric.W1, 2.0, Metric.D_LOSS, 1.386);
        assertThat(explain(NORMAL, far))
                .extracting(Finding::id)
                .contains("undecided")
                .doesNotContain("close");
    }

    @Test
    void theNoiseFloorEndsTheJourney() {
        List<Finding> found = Explainer.explain(
                RUNNING,
                measured(NORMAL, Map.of(Metric.JS, 0.003, Metric.W1, 0.02)),
                History.EMPTY,
                Map.of(Metric.JS, new NoiseBand(0.003, 0.004), Metric.W1, new NoiseBand(0.02, 0.05)));
        assertThat(found).extracting(Finding::id).containsExactly("floor");
        assertThat(found.getFirst().numbers()).containsExactly("0.003", "0.004", "0.020", "0.050");
    }

    @Test
    void missingModesAreCounted() {
        Experiment three = Presets.of("trimodal-1d").experiment();
        Finding collapse = explain(
                        three, Map.of(Metric.MODES_COVERED, 1.0, Metric.HIGH_QUALITY, 0.4, Metric.MODE_KL, Math.log(3)))
                .getFirst();
        assertThat(collapse.id()).isEqualTo("collapse");
        assertThat(collapse.numbers()).containsExactly("1", "3", "40%", "1.10", "1.00");
        assertThat(collapse.tone()).isEqualTo(Finding.Tone.BAD);
    }

    @Test
    void samplesAllOverThePlaneAreNoCollapse() {
        Experiment ring = Presets.of("ring8").experiment();
        Finding scattered = explain(
                        ring, Map.of(Metric.MODES_COVERED, 2.0, Metric.HIGH_QUALITY, 0.01, Metric.MODE_KL, 0.1))
                .getFirst();
        assertThat(scattered.id()).isEqualTo("scattered");
        assertThat(scattered.tone()).isEqualTo(Finding.Tone.NEUTRAL);
        assertThat(scattered.remedies()).isEmpty();
    }

    @Test
    void whatIsDoneAlreadyIsNotAdvised() {
        Map<Metric, Double> collapsed =
                Map.of(Metric.MODES_COVERED, 1.0, Metric.HIGH_QUALITY, 0.4, Metric.MODE_KL, 2.0);
        Experiment bare = Presets.of("ring8-collapse").experiment();
        assertThat(explain(bare, collapsed).getFirst().remedies())
                .extracting(Finding.Remedy::id)
                .contains("r1", "zeroCentred");
        assertThat(explain(Presets.of("ring8").experiment(), collapsed)
                        .getFirst()
                        .remedies())
                .extracting(Finding.Remedy::id)
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
        assertThat(Oscillation.in(swinging)).isPresent();
        assertThat(Oscillation.in(falling)).isEmpty();
    }

    @Test
    void divergenceIsSaidFirst() {
        SessionStatus diverged = new SessionStatus(State.DIVERGED, 77, 0, "", null);
        Finding first = Explainer.explain(diverged, measured(NORMAL, Map.of(Metric.W1, 1.0)), History.EMPTY, Map.of())
                .getFirst();
        assertThat(first.id()).isEqualTo("diverged");
        assertThat(first.numbers()).containsExactly("77");
    }

    @Test
    void aCriticThatNothingBoundsIsNamedAsTheReason() {
        Divergence divergence = new Divergence(Divergence.Kind.SCORE, Divergence.Player.DISCRIMINATOR, 2e6, false);
        SessionStatus diverged = new SessionStatus(State.DIVERGED, 760, 0, divergence.sentence(), divergence);
        Finding first =
                Explainer.explain(diverged, null, History.EMPTY, Map.of()).getFirst();
        assertThat(first.id()).isEqualTo("divergedUnbounded");
        assertThat(first.remedies().getFirst().settings()).containsEntry("constraint.gradientPenalty", "1");
    }

    @Test
    void aGradientLostOnItsWayBackIsToldFromOneThatIsJustSmall() {
        Map<Metric, Double> small = Map.of(Metric.G_GRADIENT_NORM, 1e-6);
        Snapshot flat = measured(NORMAL, small);
        Snapshot deep = new Snapshot(
                500,
                NORMAL,
                flat.frame(),
                flat.metrics(),
                Series.EMPTY,
                Series.EMPTY,
                Series.of(5e-6, 4e-4, 2e-2, 1),
                null,
                null);
        assertThat(Explainer.explain(RUNNING, flat, History.EMPTY, Map.of()))
                .extracting(Finding::id)
                .contains("vanished");
        Finding found =
                Explainer.explain(RUNNING, deep, History.EMPTY, Map.of()).getFirst();
        assertThat(found.id()).isEqualTo("vanishesWithDepth");
        assertThat(found.numbers()).containsExactly("1.0e-6", "5.0e-6", "4");
        assertThat(found.remedies().getFirst().settings()).containsEntry("constraint.weightClip", "0");
    }

    @Test
    void everyRemedyIsAValidChange() {
        for (String objective : List.of("minimax", "non-saturating", "wasserstein")) {
            Experiment experiment =
                    ExperimentTree.with(Presets.of("trimodal-1d").experiment(), "objective", objective);
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
        Messages messages = new Messages(language);
        for (String id : List.of(
                "start",
                "diverged",
                "divergedUnbounded",
                "vanishesWithDepth",
                "collapse",
                "scattered",
                "covered",
                "coveredLoosely",
                "narrow",
                "saturated",
                "discriminatorWins",
                "equilibrium",
                "undecided",
                "vanished",
                "oscillation",
                "close",
                "distance",
                "ceiling",
                "steep",
                "critic",
                "bound",
                "noBound",
                "floor")) {
            assertThat(messages.get("explain." + id)).isNotBlank();
        }
    }
}
