package ganscope.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.gan.Experiment;
import ganscope.lesson.Presets;
import ganscope.random.RandomStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoiseFloorsTest {
    private static final EvaluationSpec SMALL = new EvaluationSpec(512, 256, 128, 32, 12, 64, 32);
    private static final int TRIALS = 200;

    @ParameterizedTest
    @ValueSource(strings = {"normal-1d", "bimodal-1d", "ring8", "swiss-roll"})
    void aPerfectGeneratorReadsInsideTheBandNineteenTimesInTwenty(String preset) {
        Experiment experiment = Presets.of(preset).experiment();
        Map<Metric, MetricFloor> floors = NoiseFloors.of(experiment, SMALL, 400);
        EvaluationSample sample = new EvaluationSample(experiment, SMALL);
        Measurement measurement = Measurement.of(experiment, SMALL, sample);
        RandomStream other = new RandomStream(99, "another perfect generator");
        Map<Metric, Integer> inside = new EnumMap<>(Metric.class);
        for (int i = 0; i < TRIALS; i++) {
            sample.generateFromTarget(experiment.target(), other);
            Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
            measurement.compare(metrics);
            for (Metric metric : new Metric[] {Metric.JS, Metric.W1, Metric.TV, Metric.ENERGY}) {
                double reading = Objects.requireNonNull(metrics.get(metric));
                if (reading <= Objects.requireNonNull(floors.get(metric)).p95()) {
                    inside.merge(metric, 1, Integer::sum);
                }
            }
        }
        // 190 expected; binomial spread 3.1, and the percentile of 400 trials itself wanders by 1 % (2.2): five sigma.
        assertThat(inside).hasSize(4);
        assertThat(inside.values()).allSatisfy(count -> assertThat(count).isBetween(171, 200));
    }
}
