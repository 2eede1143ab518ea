package ganscope.diagnosis;

import static ganscope.diagnosis.Explained.at;
import static ganscope.diagnosis.Explained.covered;
import static ganscope.diagnosis.Explained.explain;
import static org.assertj.core.api.Assertions.assertThat;

import ganscope.diagnosis.Finding.Note;
import ganscope.evaluation.HeldModes;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Metrics;
import ganscope.evaluation.metric.Series;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.session.form.ExperimentTree;
import ganscope.text.Language;
import ganscope.text.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of the modes of a mixture. */
class ModeFindingsTest {
    @Test
    void missingModesAreCounted() {
        Experiment three = Presets.of("trimodal-1d").experiment();
        Finding collapse = explain(
                        three, Map.of(Metric.MODES_COVERED, 1.0, Metric.HIGH_QUALITY, 0.4, Metric.MODE_KL, Math.log(3)))
                .getFirst();
        assertThat(collapse.id()).isEqualTo("collapse");
        assertThat(collapse.said()).startsWith("1", "3", "40.0\u00a0%", "1.10", "1.00");
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

    /** One heap a little beside its mode comes and goes from one measurement to the next. */
    @Test
    void aModeThatComesAndGoesDoesNotChangeTheSentence() {
        Experiment ring = Presets.of("ring8").experiment();
        History history = History.EMPTY;
        HeldModes held = new HeldModes();
        List<String> said = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            Map<Metric, Double> values = Map.of(
                    Metric.MODES_COVERED, i < 250 && i % 3 == 0 ? 7.0 : 8.0,
                    Metric.HIGH_QUALITY, 0.78,
                    Metric.MODE_KL, 0.002);
            history = history.append(20L * i, Metrics.of(values));
            Snapshot snapshot = at(20L * i, ring, values);
            said.add(explain(snapshot, history, Map.of(), covered(held, snapshot))
                    .getFirst()
                    .id());
        }
        assertThat(said.subList(30, 250)).containsOnly("nearlyCovered");
        assertThat(said.getLast()).isEqualTo("covered");
    }

    /** A collapse whose modes get a few more samples now and then stays one. */
    @Test
    void aSwayingCollapseDoesNotChangeTheSentence() {
        Experiment ring = Presets.of("ring8-collapse").experiment();
        History history = History.EMPTY;
        HeldModes held = new HeldModes();
        List<String> said = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            Map<Metric, Double> values = Map.of(
                    Metric.MODES_COVERED,
                    3.0,
                    Metric.HIGH_QUALITY,
                    0.5,
                    Metric.MODE_KL,
                    i % 4 == 0 ? 0.45 : 0.95,
                    Metric.W1,
                    1.5);
            history = history.append(20L * i, Metrics.of(values));
            Snapshot snapshot = at(20L * i, ring, values);
            said.add(explain(snapshot, history, Map.of(), covered(held, snapshot))
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
        HeldModes held = new HeldModes();
        Map<Metric, Double> collapsed =
                Map.of(Metric.MODES_COVERED, 1.0, Metric.HIGH_QUALITY, 0.9, Metric.MODE_KL, 2.08, Metric.W1, 1.5);
        for (int i = 1; i <= 300; i++) {
            history = history.append(20L * i, Metrics.of(collapsed));
        }
        assertThat(explain(at(6001, ring, collapsed), history, Map.of(), covered(held, at(6001, ring, collapsed)))
                        .getFirst()
                        .id())
                .isEqualTo("collapse");
        Map<Metric, Double> cured = Map.of(Metric.MODES_COVERED, 8.0, Metric.HIGH_QUALITY, 0.31, Metric.MODE_KL, 0.025);
        assertThat(explain(at(6001, ring, cured), history, Map.of(), covered(held, at(6001, ring, cured)))
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
        assertThat(found.notes().getFirst()).isEqualTo(new Note("cliff", List.of("2", "176", "85.0\u00a0%")));
        Map<Metric, Double> gentle = new EnumMap<>(collapsed);
        gentle.put(Metric.LIPSCHITZ, 0.8);
        assertThat(explain(bare, gentle).getFirst().notes().getFirst().id()).isEqualTo("slope");
        Experiment idle = ExperimentTree.with(bare, "discriminator.steps", "0");
        List<Finding> alone = explain(idle, collapsed);
        assertThat(alone).extracting(Finding::id).startsWith("untrainedDiscriminator", "collapse");
        assertThat(alone.getFirst().remedies().getFirst().settings()).containsEntry("discriminator.steps", "1");
        assertThat(alone.get(1).notes()).extracting(Note::id).containsExactly("idle");
    }

    /** At JS = ln 2 the samples are on no mode at all, and while W1 falls they are on their way. */
    @Test
    void nothingIsCalledCollapseAtTheCeilingOrOnTheWay() {
        Experiment ring = Presets.of("ring8-collapse").experiment();
        Map<Metric, Double> collapsed = new EnumMap<>(
                Map.of(Metric.MODES_COVERED, 1.0, Metric.HIGH_QUALITY, 0.9, Metric.MODE_KL, 2.08, Metric.W1, 2.0));
        History falling = History.EMPTY;
        History still = History.EMPTY;
        for (int i = 1; i < 100; i++) {
            still = still.append(20L * i, Metrics.of(collapsed));
            Map<Metric, Double> then = new EnumMap<>(collapsed);
            then.put(Metric.W1, 6 - 0.04 * i);
            falling = falling.append(20L * i, Metrics.of(then));
        }
        Snapshot now = at(2000, ring, collapsed);
        assertThat(ids(now, still.append(2000, now.metrics()))).first().isEqualTo("collapse");
        assertThat(ids(now, falling.append(2000, now.metrics()))).first().isEqualTo("gatheredFalling");
        collapsed.put(Metric.JS, 0.6931);
        Snapshot apart = at(2000, ring, collapsed);
        assertThat(ids(apart, still.append(2000, apart.metrics())))
                .startsWith("ceiling", "gatheredApart")
                .doesNotContain("collapse");
    }

    private static List<String> ids(Snapshot snapshot, History history) {
        return explain(snapshot, history, Map.of(), covered(new HeldModes(), snapshot)).stream()
                .map(Finding::id)
                .toList();
    }

    /** A stray sample at every mode covers none; the effective number of modes is no number of modes one goes to. */
    @Test
    void oneSampleDoesNotCoverAMode() {
        Experiment ring = Presets.of("ring8").experiment();
        Snapshot snapshot =
                at(5000, ring, Map.of(Metric.MODES_COVERED, 8.0, Metric.HIGH_QUALITY, 0.9, Metric.MODE_KL, 0.44));
        HeldModes held = new HeldModes();
        Series weights = Series.of(ring.target().modes().stream()
                .mapToDouble(mode -> mode.weight())
                .toArray());
        held.observe(5000, Series.of(0.125, 0.125, 0.125, 0.125, 0.0313, 0.0312, 0.001, 0.001), weights);
        Finding found = explain(snapshot, History.EMPTY, Map.of(), held).getFirst();
        assertThat(found.id()).isEqualTo("partlyCovered");
        assertThat(found.said().getFirst()).isEqualTo("5");
        assertThat(found.notes()).containsExactly(new Note("missing", List.of("6, 7, 8")));
        assertThat(new FindingText(Words.in(Language.ENGLISH)).sentence(found))
                .contains("5 of 8 modes are covered", "Effective number of modes: 5.15");
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
}
