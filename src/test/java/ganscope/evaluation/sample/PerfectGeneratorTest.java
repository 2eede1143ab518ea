package ganscope.evaluation.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.data.NormalMixture;
import ganscope.data.Samples;
import ganscope.evaluation.LineMeasurement;
import ganscope.evaluation.Measurement;
import ganscope.evaluation.density.ShownLine;
import ganscope.evaluation.floor.NoiseFloors;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.random.RandomStream;
import ganscope.session.form.ExperimentTree;
import ganscope.stats.Points;
import ganscope.stats.Summary;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read where the generator is perfect, and when a generator of given data is as good as can be seen. */
class PerfectGeneratorTest {
    private static Experiment twoModes(double sigma) {
        return Presets.of("bimodal-1d")
                .experiment()
                .withTarget(new NormalMixture(List.of(-2.0, 2.0), List.of(sigma, sigma), List.of()));
    }

    /** A perfect generator's reading of everything that is compared, and D* on the grid. */
    private static Map<Metric, Double> perfect(Experiment experiment, EvaluationSample sample, Measurement measured) {
        sample.generate(PerfectGenerator.of(experiment.target(), new RandomStream(77, "perfect")));
        Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
        measured.compare(metrics);
        measured.readUndecided(experiment, metrics);
        return metrics;
    }

    /** The noise of D* is some 0.25 √(2 / (4096 · 0.1)) = 0.017 where a kernel holds a tenth of a mode; three of these. */
    @ParameterizedTest
    @ValueSource(doubles = {2, 0.5, 0.1, 0.02})
    void theBestDiscriminatorOfAPerfectGeneratorIsUndecidedHoweverNarrowTheModes(double sigma) {
        Experiment experiment = twoModes(sigma);
        EvaluationSample sample = new EvaluationSample(experiment);
        LineMeasurement measured = new LineMeasurement(experiment, sample);
        double gap =
                Objects.requireNonNull(perfect(experiment, sample, measured).get(Metric.D_GAP));
        ShownLine shown = measured.shown();
        double[] best = shown.densities().best(experiment);
        double[] x = shown.points();
        int mode = 0;
        for (int i = 0; i < x.length; i++) {
            mode = Math.abs(x[i] - 2) < Math.abs(x[mode] - 2) ? i : mode;
        }
        assertThat(best[mode]).isCloseTo(0.5, within(0.05));
        assertThat(gap).isLessThan(0.03);
    }

    /** One of twenty may be outside by chance; a wrong blur was outside by a factor of ten. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "normal-1d",
                "bimodal-1d",
                "trimodal-1d",
                "uniform-1d",
                "disjoint-1d",
                "exponential-1d",
                "0.02",
                "0.1",
                "2"
            })
    void theGapOfAPerfectGeneratorIsWithinItsFloor(String preset) {
        Experiment base = Character.isDigit(preset.charAt(0))
                ? twoModes(Double.parseDouble(preset))
                : Presets.of(preset).experiment();
        Experiment experiment =
                ExperimentTree.with(base, Map.of("objective", "non-saturating", "evaluation.samples", "1024"));
        MetricFloor floor =
                Objects.requireNonNull(NoiseFloors.of(experiment, 40).get(Metric.D_GAP));
        EvaluationSample sample = new EvaluationSample(experiment);
        double gap = Objects.requireNonNull(perfect(experiment, sample, new LineMeasurement(experiment, sample))
                .get(Metric.D_GAP));
        assertThat(gap).isLessThan(1.2 * floor.limit());
        assertThat(floor.limit()).isLessThan(0.1);
    }

    private static Samples integers() {
        double[] values = new double[300];
        RandomStream random = new RandomStream(4, "minutes");
        Arrays.setAll(values, i -> Math.rint((i % 3 == 0 ? 55 : 80) + 6 * random.nextGaussian()));
        return Samples.of("minutes", values, 1);
    }

    /** Rows of given data plus normal noise of Scott's width σ n^(−1/5): a smooth density with nothing learned by heart. */
    private static void smooth(Samples samples, float[] out, RandomStream random) {
        double[] values = samples.values();
        double width = Summary.of(Points.of(values, 1), 0).populationSd() * Math.pow(values.length, -0.2);
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) (values[random.nextInt(values.length)] + width * random.nextGaussian());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"integers", "continuous"})
    void aSmoothDensityOfTheDataThemselvesReadsWithinTheBand(String kind) {
        Samples samples = kind.equals("integers") ? integers() : continuous();
        Experiment experiment = Presets.of("normal-1d").experiment().withTarget(samples);
        Map<Metric, MetricFloor> floors = NoiseFloors.of(experiment, 60);
        EvaluationSample sample = new EvaluationSample(experiment);
        Measurement measured = Measurement.of(experiment, sample);
        smooth(samples, sample.generated(), new RandomStream(6, "smooth"));
        Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
        measured.compare(metrics);
        measured.readUndecided(experiment, metrics);
        for (Metric metric :
                List.of(Metric.JS, Metric.TV, Metric.HELLINGER, Metric.W1, Metric.ENERGY, Metric.MMD, Metric.D_GAP)) {
            assertThat(Objects.requireNonNull(metrics.get(metric)))
                    .as(metric.id())
                    .isLessThanOrEqualTo(
                            Objects.requireNonNull(floors.get(metric)).limit());
        }
    }

    private static Samples continuous() {
        double[] values = new double[272];
        RandomStream random = new RandomStream(5, "lengths");
        Arrays.setAll(values, i -> (i % 3 == 0 ? 2 : 4.3) + 0.4 * random.nextGaussian());
        return Samples.of("lengths", values, 1);
    }

    /** Half of 300 rows against the other half differ by the noise of 150, not by that of the 4,096 draws made of them. */
    @Test
    void theFloorOfGivenDataIsThatOfTheirRows() {
        Experiment experiment = Presets.of("normal-1d").experiment().withTarget(continuous());
        double floor = Objects.requireNonNull(NoiseFloors.of(experiment, 60).get(Metric.W1))
                .mean();
        double deviation = experiment.target().spread()[0];
        // E W1 of two samples of n normals is some 1.1 σ √(2 / n) / √2 … 1.2; two humps: a factor of two either way.
        assertThat(floor / deviation).isBetween(0.5 * Math.sqrt(2 / 136.0) * 0.8, 2 * Math.sqrt(2 / 136.0) * 0.8);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 64, 400})
    void binsOfIntegersAreWholeAndBeginBetweenTwo(int count) {
        Experiment experiment = ExperimentTree.with(
                Presets.of("normal-1d").experiment().withTarget(integers()),
                Map.of("evaluation.binCount", Integer.toString(count)));
        double[] edges = new LineMeasurement(experiment, new EvaluationSample(experiment))
                .bins()
                .edges();
        for (int i = 1; i < edges.length; i++) {
            double width = edges[i] - edges[i - 1];
            assertThat(width).isGreaterThanOrEqualTo(1 - 1e-9).isCloseTo(Math.rint(width), within(1e-9));
        }
        assertThat(edges[0] - 0.5).isCloseTo(Math.rint(edges[0] - 0.5), within(1e-9));
        assertThat(edges[0])
                .isLessThanOrEqualTo(experiment.target().range().low().getFirst());
        assertThat(edges[edges.length - 1])
                .isGreaterThanOrEqualTo(experiment.target().range().high().getFirst());
    }
}
