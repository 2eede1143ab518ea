package ganscope.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ganscope.evaluation.metric.Metrics;
import ganscope.evaluation.metric.Series;
import ganscope.gan.DataScaling;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.nn.array.NamedArrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeldModesTest {
    private static final Experiment RING = Presets.of("ring8-collapse").experiment();

    private HeldModes held = new HeldModes();

    @Test
    void aModeIsHeldUntilItIsLost() {
        see(100, 0, 0, 0.01);
        assertThat(held.now()).isEmpty();
        see(5120, 0, 0, 0.44);
        see(6000, 0, 0, 0.9);
        see(7252, 0, 0, 0.04); // between a quarter and half of its weight: not lost yet
        assertThat(held.now()).containsExactly(3);
        assertThat(held.since()).isEqualTo(5120);
        assertThat(held.changes(1000)).isZero();
        see(7500, 0.4, 0, 0.02);
        assertThat(held.now()).containsExactly(1);
        assertThat(held.since()).isEqualTo(7500);
    }

    @Test
    void aGeneratorThatJumpsIsToldFromOneThatSits() {
        for (int i = 1; i <= 20; i++) {
            see(100L * i, i % 2 == 0 ? 0.9 : 0, i % 2 == 0 ? 0 : 0.9, 0);
        }
        assertThat(held.changes(1000)).isEqualTo(10);
    }

    @Test
    void aModeIsCoveredFromAQuarterOfItsShareOn() {
        see(100, 0.0313, 0.0312, 0.125);
        assertThat(held.covered()).containsExactly(1, 3);
        assertThat(held.modes()).isEqualTo(8);
        see(200, 0.125, 0.125, 0.125);
        see(900, 0.125, 0.125, 0.125);
        assertThat(held.leastCovered(800)).isEqualTo(2);
        assertThat(held.leastCovered(700)).isEqualTo(3);
    }

    @Test
    void aCopyGoesItsOwnWay() {
        see(100, 0.9, 0, 0);
        HeldModes copy = held.copy();
        see(200, 0, 0.9, 0);
        assertThat(copy.now()).containsExactly(1);
        assertThat(copy.since()).isEqualTo(100);
        assertThat(copy.covered()).containsExactly(1);
        assertThat(held.now()).containsExactly(2);
    }

    @Test
    void aNewRunBeginsAnew() {
        see(500, 0.9, 0, 0);
        see(0, 0, 0.9, 0);
        assertThat(held.now()).containsExactly(2);
        assertThat(held.since()).isZero();
    }

    @Test
    void whatIsRememberedGoesOnWhenItWasSaved() {
        see(100, 0.9, 0, 0);
        see(200, 0.9, 0.1, 0);
        held = HeldModes.restored(saved());
        assertThat(held.since()).isEqualTo(200);
        see(300, 0.9, 0.1, 0);
        assertThat(held.now()).containsExactly(1, 2);
        assertThat(held.since()).isEqualTo(200);
        assertThat(held.changes(1000)).isEqualTo(1);
        assertThat(held.leastCovered(250)).isEqualTo(1);
        assertThat(HeldModes.restored(NamedArrays.NONE).isEmpty()).isTrue();
    }

    private NamedArrays saved() {
        NamedArrays.Builder out = new NamedArrays.Builder();
        held.save(out);
        return out.build();
    }

    @Test
    void modesThatThereAreNotAreRefused() {
        see(100, 0.9, 0, 0);
        Map<String, List<Long>> counts = new HashMap<>(saved().counts());
        counts.put("held/spans", List.of(100L, 1L, 9L));
        NamedArrays ninth = new NamedArrays(Map.of(), saved().reals(), counts);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeldModes.restored(ninth))
                .withMessage("held/spans: mode 9 (from 1 to 8)");
        counts.put("held/spans", List.of(100L, 2L, 1L));
        NamedArrays half = new NamedArrays(Map.of(), saved().reals(), counts);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HeldModes.restored(half))
                .withMessage("held/spans: it is cut off");
    }

    private void see(long step, double first, double second, double third) {
        PlaneView plane = new PlaneView(
                RING.target().range(),
                0,
                Series.EMPTY,
                0,
                Series.EMPTY,
                Series.EMPTY,
                Series.EMPTY,
                Series.EMPTY,
                Series.EMPTY,
                Series.EMPTY,
                Series.EMPTY,
                Series.EMPTY,
                0,
                Series.EMPTY,
                Series.EMPTY,
                Series.EMPTY,
                Series.of(first, second, third, 0, 0, 0, 0, 0),
                Series.of(0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125),
                RING.target().range(),
                0,
                Series.EMPTY);
        held.observe(new Snapshot(
                0,
                step,
                RING,
                DataScaling.standardising(RING.target()),
                Metrics.of(Map.of()),
                Series.EMPTY,
                Series.EMPTY,
                Series.EMPTY,
                plane));
    }
}
