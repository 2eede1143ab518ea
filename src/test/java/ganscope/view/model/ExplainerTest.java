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
import ganscope.view.model.Finding.Note;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        return explain(measured(experiment, values), Map.of());
    }

    private static List<Finding> explain(Snapshot snapshot, Map<Metric, NoiseBand> noise) {
        return explain(RUNNING, snapshot, History.EMPTY, noise);
    }

    private static List<Finding> explain(
            SessionStatus status, @Nullable Snapshot snapshot, History history, Map<Metric, NoiseBand> noise) {
        HeldModes held = new HeldModes();
        held.observe(snapshot);
        return Explainer.explain(status, snapshot, history, noise, held);
    }

    @Test
    void nothingIsSaidWithoutMeasurements() {
        assertThat(explain(RUNNING, null, History.EMPTY, Map.of())).isEmpty();
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

    /** D near ½ is an equilibrium only if JS and W1 are near what two samples of the data differ. */
    @Test
    void anEquilibriumNeedsBothDistancesNearTheirFloors() {
        Map<Metric, NoiseBand> noise =
                Map.of(Metric.JS, new NoiseBand(0.02, 0.03), Metric.W1, new NoiseBand(0.04, 0.08));
        assertThat(undecided(0.02, 0.05, noise)).contains("equilibrium", "floor");
        assertThat(undecided(0.314, 0.05, noise))
                .contains("undecidedDivergence", "floorOfDistance")
                .doesNotContain("equilibrium", "floor");
        assertThat(undecided(0.02, 2, noise))
                .contains("undecidedDistance", "distance")
                .doesNotContain("equilibrium");
        assertThat(undecided(0.02, 0.05, Map.of())).contains("undecided").doesNotContain("equilibrium");
    }

    private static List<String> undecided(double js, double w1, Map<Metric, NoiseBand> noise) {
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
        assertThat(found.numbers()).containsExactly("0.073");
    }

    @Test
    void noMassHasToMoveWithinTheNoiseFloor() {
        Map<Metric, NoiseBand> noise = Map.of(Metric.W1, new NoiseBand(0.2, 0.26));
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

    @Test
    void theNoiseFloorEndsTheJourney() {
        List<Finding> found = explain(
                measured(NORMAL, Map.of(Metric.JS, 0.003, Metric.W1, 0.02)),
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
        assertThat(collapse.numbers()).startsWith("1", "3", "40\u00a0%", "1.10", "1.00");
        assertThat(collapse.tone()).isEqualTo(Finding.Tone.BAD);
    }

    /** A generator begins as one heap, and the grid's is one for some hundred steps on the way to all modes. */
    @Test
    void aHeapAtTheBeginningIsNoCollapseYet() {
        Experiment grid = Presets.of("grid25").experiment();
        Map<Metric, Double> heap = Map.of(Metric.MODES_COVERED, 5.0, Metric.HIGH_QUALITY, 0.06, Metric.MODE_KL, 1.27);
        assertThat(explain(grid, heap)).extracting(Finding::id).containsExactly("gathered");
        assertThat(explain(at(1500, grid, heap), Map.of()))
                .extracting(Finding::id)
                .containsExactly("collapse");
    }

    private static Snapshot at(long step, Experiment experiment, Map<Metric, Double> values) {
        Snapshot snapshot = measured(experiment, values);
        return new Snapshot(
                step,
                experiment,
                snapshot.frame(),
                snapshot.metrics(),
                Series.EMPTY,
                Series.EMPTY,
                Series.EMPTY,
                null,
                null);
    }

    /** One heap a little beside its mode comes and goes from one measurement to the next. */
    @Test
    void aModeThatComesAndGoesDoesNotChangeTheSentence() {
        Experiment ring = Presets.of("ring8").experiment();
        History history = History.EMPTY;
        List<String> said = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            Map<Metric, Double> values = Map.of(
                    Metric.MODES_COVERED, i < 250 && i % 3 == 0 ? 7.0 : 8.0,
                    Metric.HIGH_QUALITY, 0.78,
                    Metric.MODE_KL, 0.002);
            history = history.append(20L * i, Metrics.of(values));
            Snapshot snapshot = at(20L * i, ring, values);
            said.add(explain(RUNNING, snapshot, history, Map.of()).getFirst().id());
        }
        assertThat(said.subList(30, 250)).containsOnly("nearlyCovered");
        assertThat(said.getLast()).isEqualTo("covered");
    }

    /** A collapse whose modes get a few more samples now and then stays one. */
    @Test
    void aSwayingCollapseDoesNotChangeTheSentence() {
        Experiment ring = Presets.of("ring8-collapse").experiment();
        History history = History.EMPTY;
        List<String> said = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            Map<Metric, Double> values = Map.of(
                    Metric.MODES_COVERED, 3.0, Metric.HIGH_QUALITY, 0.5, Metric.MODE_KL, i % 4 == 0 ? 0.45 : 0.95);
            history = history.append(20L * i, Metrics.of(values));
            said.add(explain(RUNNING, at(20L * i, ring, values), history, Map.of())
                    .getFirst()
                    .id());
        }
        assertThat(said.subList(50, 300)).containsOnly("collapse");
    }

    /** A cure works within a second: what was so before it is not said of what is measured now. */
    @Test
    void whatIsOverIsNotSaidAnyMore() {
        Experiment ring = Presets.of("ring8-collapse").experiment();
        History history = History.EMPTY;
        Map<Metric, Double> collapsed =
                Map.of(Metric.MODES_COVERED, 1.0, Metric.HIGH_QUALITY, 0.9, Metric.MODE_KL, 2.08);
        for (int i = 1; i <= 300; i++) {
            history = history.append(20L * i, Metrics.of(collapsed));
        }
        assertThat(explain(RUNNING, at(6001, ring, collapsed), history, Map.of())
                        .getFirst()
                        .id())
                .isEqualTo("collapse");
        Map<Metric, Double> cured = Map.of(Metric.MODES_COVERED, 8.0, Metric.HIGH_QUALITY, 0.31, Metric.MODE_KL, 0.025);
        assertThat(explain(RUNNING, at(6001, ring, cured), history, Map.of())
                        .getFirst()
                        .id())
                .isNotEqualTo("collapse");
    }

    /** Five of eight modes, held sharply: not nearly all, and not a collapse by the measure of one. */
    @Test
    void someMissingModesAreNotNearlyAll() {
        Experiment ring = Presets.of("ring8").experiment();
        assertThat(explain(ring, Map.of(Metric.MODES_COVERED, 5.0, Metric.HIGH_QUALITY, 0.9, Metric.MODE_KL, 0.47)))
                .extracting(Finding::id)
                .containsExactly("partlyCovered");
    }

    /** Why it collapses is said with the slope and k that were measured, and only if there is a slope to speak of. */
    @Test
    void aCollapseIsExplainedByWhatWasMeasured() {
        Experiment bare = Presets.of("ring8-collapse").experiment();
        Map<Metric, Double> collapsed = Map.of(
                Metric.MODES_COVERED, 1.0,
                Metric.HIGH_QUALITY, 0.9,
                Metric.MODE_KL, 2.08,
                Metric.LIPSCHITZ, 176.0,
                Metric.FLAT_SHARE, 0.85);
        Finding found = explain(bare, collapsed).getFirst();
        assertThat(found.notes().getFirst()).isEqualTo(new Note("cliff", List.of("5", "176", "85\u00a0%")));
        Map<Metric, Double> gentle = new EnumMap<>(collapsed);
        gentle.put(Metric.LIPSCHITZ, 0.8);
        assertThat(explain(bare, gentle).getFirst().notes().getFirst().id()).isEqualTo("slope");
        Experiment idle = ExperimentTree.with(bare, "discriminator.steps", "0");
        Finding alone = explain(idle, collapsed).getFirst();
        assertThat(alone.notes()).extracting(Note::id).containsExactly("idle");
        assertThat(alone.remedies().getFirst().settings()).containsEntry("discriminator.steps", "1");
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
        Finding first = explain(diverged, measured(NORMAL, Map.of(Metric.W1, 1.0)), History.EMPTY, Map.of())
                .getFirst();
        assertThat(first.id()).isEqualTo("diverged");
        assertThat(first.numbers()).containsExactly("77");
    }

    @Test
    void aCriticThatNothingBoundsIsNamedAsTheReason() {
        Divergence divergence = new Divergence(Divergence.Kind.SCORE, Divergence.Player.DISCRIMINATOR, 2e6, false);
        SessionStatus diverged = new SessionStatus(State.DIVERGED, 760, 0, divergence.sentence(), divergence);
        Finding first = explain(diverged, null, History.EMPTY, Map.of()).getFirst();
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
        assertThat(explain(flat, Map.of())).extracting(Finding::id).contains("vanished");
        Finding found = explain(deep, Map.of()).getFirst();
        assertThat(found.id()).isEqualTo("vanishesWithDepth");
        assertThat(found.numbers()).containsExactly("1.0e−6", "5.0e−6", "4");
        assertThat(found.remedies().getFirst().settings()).containsEntry("constraint.weightClip", "0");
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
        Messages messages = new Messages(language);
        for (String id : List.of(
                "start",
                "diverged",
                "divergedUnbounded",
                "vanishesWithDepth",
                "collapse",
                "gathered",
                "scattered",
                "nearlyCovered",
                "partlyCovered",
                "covered",
                "narrow",
                "saturated",
                "discriminatorWins",
                "equilibrium",
                "undecided",
                "undecidedDistance",
                "undecidedDivergence",
                "vanished",
                "oscillation",
                "close",
                "distance",
                "ceiling",
                "nearCeiling",
                "steep",
                "critic",
                "bound",
                "noBound",
                "worseThanGuess",
                "floorOfDistance",
                "floorOfDistanceOnly",
                "floor")) {
            assertThat(messages.get("explain." + id)).isNotBlank();
        }
        for (String id : List.of("missing", "cliff", "slope", "idle", "holds", "moves", "holdsNone")) {
            assertThat(messages.get("explain.note." + id)).isNotBlank();
        }
    }
}
