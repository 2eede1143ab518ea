package ganscope.evaluation.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.data.Samples;
import ganscope.evaluation.Measurement;
import ganscope.evaluation.density.KernelWidth;
import ganscope.evaluation.floor.NoiseFloors;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.random.RandomStream;
import ganscope.stats.Points;
import ganscope.stats.Summary;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Rows that count by weights are measured as what they are: so many rows, not so many repetitions. */
class WeightedRowsTest {
    private static final int ROWS = 240;

    private static double[] values() {
        RandomStream random = new RandomStream(9, "rows");
        double[] values = new double[ROWS];
        Arrays.setAll(values, i -> (i % 3 == 0 ? 2 : 4.3) + 0.4 * random.nextGaussian());
        return values;
    }

    private static double[] times(double factor) {
        double[] weights = new double[ROWS];
        Arrays.setAll(weights, i -> factor * (1 + i % 4));
        return weights;
    }

    private static Experiment of(Samples samples) {
        return Presets.of("normal-1d").experiment().withTarget(samples);
    }

    private static Experiment weighted(double factor) {
        return of(Samples.weighted("rows", List.of(), values(), times(factor), 1));
    }

    /** The noise of n weighted rows is that of their effective number (Σ w)² / Σ w² = 5 / 6 n: 10 % more. */
    @Test
    void theFloorIsThatOfTheRowsAndNotOfTheirRepetitions() {
        double plain = floor(of(Samples.of("rows", values(), 1)));
        double weighted = floor(weighted(1));
        assertThat(weighted / plain).isBetween(0.85, 1.5);
        double[] repeated = new double[ROWS * 10];
        for (int i = 0, next = 0; i < ROWS; i++) {
            for (int time = 0; time < 4 * (1 + i % 4); time++, next++) {
                repeated[next] = values()[i];
            }
        }
        assertThat(floor(of(Samples.of("rows", repeated, 1)))).isLessThan(0.6 * weighted);
    }

    private static double floor(Experiment experiment) {
        return Objects.requireNonNull(NoiseFloors.of(experiment, 100).get(Metric.W1))
                .mean();
    }

    @Test
    void onlyTheProportionsOfWeightsCount() {
        assertThat(NoiseFloors.of(weighted(0.125), 20)).isEqualTo(NoiseFloors.of(weighted(1), 20));
    }

    @Test
    void halvesDrawByWeight() {
        double[] two = {0, 1, 2, 3};
        Samples samples = Samples.weighted("rows", List.of(), two, new double[] {1, 1, 1, 9}, 1);
        PerfectGenerator halves = PerfectGenerator.of(samples, new RandomStream(1, "halves"));
        float[] real = new float[20_000];
        float[] generated = new float[20_000];
        halves.generate(real, generated, real.length);
        boolean onReal = contains(real, 3);
        assertThat(contains(generated, 3)).isNotEqualTo(onReal);
        float[] heavy = onReal ? real : generated;
        long threes = 0;
        for (float value : heavy) {
            threes += value > 2.5 ? 1 : 0;
        }
        assertThat(threes / (double) heavy.length).isCloseTo(0.9, within(5 * Math.sqrt(0.09 / heavy.length)));
    }

    private static boolean contains(float[] values, int whole) {
        for (float value : values) {
            if (Math.rint(value) == whole) {
                return true;
            }
        }
        return false;
    }

    @Test
    void evaluationSamplesHaveTheMomentsOfTheWeightedRows() {
        EvaluationSample sample = new EvaluationSample(weighted(1));
        Summary drawn = Summary.of(sample.realPoints(), 0);
        Summary rows = Summary.of(Points.weighted(values(), 1, times(1)), 0);
        // Five standard errors of 4,096 draws.
        assertThat(drawn.mean()).isCloseTo(rows.mean(), within(5 * rows.populationSd() / 64));
        assertThat(drawn.populationSd()).isCloseTo(rows.populationSd(), within(5 * rows.populationSd() / 64));
    }

    @Test
    void kernelsAreAsWideAsTheEffectiveNumberOfPointsAsks() {
        Points sample = Points.weighted(values(), 1, times(1));
        double effective = 240 * 2.5 * 2.5 / 7.5; // Kish: n (mean weight)² / mean square
        double spread = Summary.of(sample, 0).populationSd();
        assertThat(KernelWidth.silverman(sample, 0)).isCloseTo(0.9 * spread * Math.pow(effective, -0.2), within(1e-12));
    }

    /** Rows by their weights, plus noise of Scott's width for their effective number: smooth, with nothing learned by heart. */
    @Test
    void aSmoothDensityOfWeightedDataReadsWithinTheBand() {
        Experiment experiment = weighted(0.3);
        Map<Metric, MetricFloor> floors = NoiseFloors.of(experiment, 60);
        EvaluationSample sample = new EvaluationSample(experiment);
        Measurement measured = Measurement.of(experiment, sample);
        Summary rows = Summary.of(Points.weighted(values(), 1, times(1)), 0);
        double width = rows.populationSd() * Math.pow(rows.effectiveSize(), -0.2);
        RandomStream random = new RandomStream(6, "smooth");
        experiment.target().sample(random, sample.size(), sample.generated());
        for (int i = 0; i < sample.size(); i++) {
            sample.generated()[i] += (float) (width * random.nextGaussian());
        }
        Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
        measured.compare(metrics);
        measured.readUndecided(experiment, metrics);
        for (Metric metric : List.of(Metric.JS, Metric.TV, Metric.HELLINGER, Metric.W1, Metric.ENERGY, Metric.MMD)) {
            assertThat(Objects.requireNonNull(metrics.get(metric)))
                    .as(metric.id())
                    .isLessThanOrEqualTo(
                            Objects.requireNonNull(floors.get(metric)).limit());
        }
    }
}
