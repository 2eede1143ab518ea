package ganscope.evaluation.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import ganscope.BesideOthers;
import ganscope.evaluation.LineMeasurement;
import ganscope.evaluation.Measurement;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.evaluation.sample.EvaluationSample;
import ganscope.evaluation.sample.PerfectGenerator;
import ganscope.gan.experiment.BinRuleType;
import ganscope.gan.experiment.DensityEstimateType;
import ganscope.gan.experiment.EvaluationSpec;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.random.RandomStream;
import ganscope.stats.Histogram;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@BesideOthers
class NoiseFloorsTest {
    private static final int TRIALS = 200;

    private static EvaluationSpec small(String density) {
        return new EvaluationSpec(
                256,
                96,
                BinRuleType.FIXED,
                16,
                density.equals("kde") ? DensityEstimateType.KERNEL : DensityEstimateType.HISTOGRAM);
    }

    @ParameterizedTest
    @CsvSource({
        "normal-1d, histogram",
        "bimodal-1d, histogram",
        "bimodal-1d, kde",
        "ring8, histogram",
        "swiss-roll, histogram",
        "swiss-roll, kde"
    })
    void aPerfectGeneratorReadsInsideTheBandNineteenTimesInTwenty(String preset, String density) {
        Experiment experiment = Presets.of(preset).experiment().withEvaluation(small(density));
        Map<Metric, MetricFloor> floors = NoiseFloors.of(experiment, 400);
        EvaluationSample sample = new EvaluationSample(experiment);
        Measurement measurement = Measurement.of(experiment, sample);
        RandomStream other = new RandomStream(99, "another perfect generator");
        Map<Metric, Integer> inside = new EnumMap<>(Metric.class);
        for (int i = 0; i < TRIALS; i++) {
            sample.generate(new PerfectGenerator.OfDistribution(experiment.target(), other));
            Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
            measurement.compare(metrics);
            measurement.readUndecided(experiment, metrics);
            floors.forEach((metric, floor) -> {
                if (metric.keeps(Objects.requireNonNull(metrics.get(metric)), floor.limit())) {
                    inside.merge(metric, 1, Integer::sum);
                }
            });
        }
        assertThat(inside.keySet())
                .contains(
                        Metric.JS, Metric.TV, Metric.HELLINGER, Metric.W1, Metric.W1_SLICED, Metric.ENERGY, Metric.MMD);
        if (preset.equals("ring8")) {
            assertThat(inside.keySet()).contains(Metric.MODES_COVERED, Metric.HIGH_QUALITY);
        }
        // 190 expected; binomial spread 3.1, and the percentile of 400 trials itself wanders by 1 % (2.2): five sigma.
        // Metrics with few values, such as a count of modes, have more than 95 % on the good side of their percentile.
        inside.forEach((metric, count) -> assertThat(count).as(metric.id()).isBetween(171, TRIALS));
    }

    /**
     * With K bins that all fill well, the JS of m fresh points against fixed shares r of a law π has the mean
     * (Σ (r − π)² / π + (K − 1) / m) / 8 to leading order.
     */
    @Test
    void theFloorOfJsFollowsTheNumberOfBinsAndPoints() {
        Experiment experiment = Presets.of("normal-1d")
                .experiment()
                .withEvaluation(new EvaluationSpec(8192, 64, BinRuleType.FIXED, 8, DensityEstimateType.HISTOGRAM));
        EvaluationSample sample = new EvaluationSample(experiment);
        LineMeasurement measurement = new LineMeasurement(experiment, sample);
        double[] real = Histogram.of(measurement.bins(), sample.realPoints()).cells();
        double[] law = new double[real.length];
        RandomStream random = new RandomStream(5, "law");
        for (int i = 0; i < 200; i++) {
            sample.generate(new PerfectGenerator.OfDistribution(experiment.target(), random));
            double[] drawn =
                    Histogram.of(measurement.bins(), sample.generatedPoints()).cells();
            for (int k = 0; k < law.length; k++) {
                law[k] += drawn[k] / 200;
            }
        }
        double expected = 0;
        int filled = 0;
        for (int k = 0; k < law.length; k++) {
            if (law[k] > 0) {
                expected += (real[k] - law[k]) * (real[k] - law[k]) / law[k];
                filled++;
            }
        }
        expected = (expected + (filled - 1.0) / sample.size()) / 8;

        double mean = Objects.requireNonNull(NoiseFloors.of(experiment, 400).get(Metric.JS))
                .mean();

        // χ² with some 7 degrees of freedom: relative standard error √(2 / 7 / 400) = 2.7 %; outer bins hold a few
        // points only
        assertThat(mean).isCloseTo(expected, within(0.2 * expected));
    }

    @Test
    void theFloorsAreThoseOfTheSizesInUse() {
        Experiment few = Presets.of("ring8").experiment().withEvaluation(small("histogram"));
        Experiment many =
                few.withEvaluation(new EvaluationSpec(4096, 384, BinRuleType.FIXED, 16, DensityEstimateType.HISTOGRAM));
        Map<Metric, MetricFloor> high = NoiseFloors.of(few, 20);
        Map<Metric, MetricFloor> low = NoiseFloors.of(many, 20);
        for (Metric metric : new Metric[] {Metric.JS, Metric.W1, Metric.ENERGY}) {
            assertThat(Objects.requireNonNull(low.get(metric)).mean())
                    .as(metric.id())
                    .isLessThan(0.8 * Objects.requireNonNull(high.get(metric)).mean());
        }
    }

    @Test
    void equalArgumentsGiveEqualFloors() {
        Experiment experiment = Presets.of("bimodal-1d").experiment().withEvaluation(small("kde"));
        assertThat(NoiseFloors.of(experiment, 20)).isEqualTo(NoiseFloors.of(experiment, 20));
    }

    /** Three threads take the blocks in whatever order; bits are compared, not values. */
    @ParameterizedTest
    @ValueSource(strings = {"normal-1d", "ring8"})
    void howManyThreadsReadChangesNothing(String preset) throws ExecutionException, InterruptedException {
        Experiment experiment = Presets.of(preset).experiment();
        Map<Metric, MetricFloor> alone = NoiseFloors.of(experiment, 45);
        FloorReadings shared = new FloorReadings(experiment, 45);
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<?>> taken = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                taken.add(threads.submit(() -> shared.take(() -> false)));
            }
            for (Future<?> each : taken) {
                each.get();
            }
        }
        assertThat(shared.floors()).isEqualTo(alone);
    }

    @Test
    void floorsAreNotGivenBeforeAllIsRead() {
        FloorReadings none = new FloorReadings(Presets.of("normal-1d").experiment(), 20);
        none.take(() -> true);
        assertThatIllegalStateException().isThrownBy(none::floors).withMessageStartingWith("floors: 0 readings of 20");
    }

    @Test
    void interruptionStopsTheWork() {
        Thread.currentThread().interrupt();
        try {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> NoiseFloors.of(Presets.of("normal-1d").experiment()));
        } finally {
            assertThat(Thread.interrupted()).isTrue(); // left set for the owner of the thread; cleared for other tests
        }
    }

    @Test
    void repetitionsAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoiseFloors.of(Presets.of("normal-1d").experiment(), 19))
                .withMessage("repetitions: 19 (at least 20)");
    }
}
