package ganscope.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.evaluation.floor.NoiseFloors;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.session.form.ExperimentTree;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A floor is a limit on the side of the worse readings. */
class MetricFloorTest {
    @Test
    void theLimitIsTheFifthOrTheNinetyFifthPercentile() {
        double[] readings = new double[101];
        Arrays.setAll(readings, i -> (i * 37 % 101) / 100.0);
        assertThat(MetricFloor.of(Metric.W1, readings).limit()).isCloseTo(0.95, within(1e-12));
        assertThat(MetricFloor.of(Metric.HIGH_QUALITY, readings).limit()).isCloseTo(0.05, within(1e-12));
        assertThat(MetricFloor.of(Metric.HIGH_QUALITY, readings).mean()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void moreIsBetterOfSharesThatAreRightAlone() {
        assertThat(Arrays.stream(Metric.values()).filter(Metric::moreIsBetter))
                .containsExactly(
                        Metric.MODES_COVERED,
                        Metric.HIGH_QUALITY,
                        Metric.CONTROL,
                        Metric.PRECISION,
                        Metric.RECALL,
                        Metric.DENSITY,
                        Metric.COVERAGE,
                        Metric.CLASSES_EFFECTIVE,
                        Metric.CLASS_LEAST);
        assertThat(Metric.HIGH_QUALITY.keeps(0.9, 0.8)).isTrue();
        assertThat(Metric.HIGH_QUALITY.keeps(0.7, 0.8)).isFalse();
        assertThat(Metric.JS.keeps(0.9, 0.8)).isFalse();
        assertThat(Metric.JS.keeps(0.7, 0.8)).isTrue();
        assertThat(Metric.MODE_KL.keeps(Double.NaN, 1)).isFalse();
        assertThat(Metric.HIGH_QUALITY.keeps(1, Double.NaN)).isFalse();
    }

    /** Of 1,024 perfect samples of the plane 98.9 % lie within 3σ, give or take 0.33 %: the 5th percentile is 98.35 %. */
    @Test
    void theFloorOfQualityIsBelowItsMean() {
        Experiment ring = ExperimentTree.with(Presets.of("ring8").experiment(), Map.of("evaluation.samples", "1024"));
        Map<Metric, MetricFloor> floors = NoiseFloors.of(ring, 100);
        MetricFloor quality = Objects.requireNonNull(floors.get(Metric.HIGH_QUALITY));
        assertThat(quality.limit()).isCloseTo(0.9835, within(0.003)).isLessThan(quality.mean());
        assertThat(Objects.requireNonNull(floors.get(Metric.MODES_COVERED)).limit())
                .isEqualTo(8);
    }
}
