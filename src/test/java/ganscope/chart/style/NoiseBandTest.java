package ganscope.chart.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import org.junit.jupiter.api.Test;

class NoiseBandTest {
    @Test
    void theBandLiesOnTheBetterSideOfTheLimit() {
        assertThat(NoiseBand.of(Metric.JS, new MetricFloor(0.01, 0.02))).isEqualTo(new NoiseBand(0, 0.02, false));
        assertThat(NoiseBand.of(Metric.MMD, new MetricFloor(-0.01, 0.02))).isEqualTo(new NoiseBand(-0.01, 0.02, false));
        assertThat(NoiseBand.of(Metric.HIGH_QUALITY, new MetricFloor(0.99, 0.98)))
                .isEqualTo(new NoiseBand(0.98, 1, true));
        NoiseBand modes = NoiseBand.of(Metric.MODES_COVERED, new MetricFloor(7.9, 7));
        assertThat(modes).isEqualTo(new NoiseBand(7, Double.POSITIVE_INFINITY, true));
        assertThat(modes.limit()).isEqualTo(7);
        assertThat(NoiseBand.of(Metric.W1, new MetricFloor(0.3, 0.2)).limit()).isEqualTo(0.2);
    }

    @Test
    void aLimitThatIsNoNumberIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoiseBand.of(Metric.JS, new MetricFloor(0.1, Double.NaN)))
                .withMessage("noise floor: from NaN to NaN (finite)");
    }
}
