package ganscope.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.data.distribution.GivenImages;
import ganscope.evaluation.floor.NoiseFloors;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.MetricFloor;
import ganscope.evaluation.sample.EvaluationSample;
import ganscope.evaluation.sample.PerfectGenerator;
import ganscope.gan.Trainer;
import ganscope.gan.experiment.EvaluationSpec;
import ganscope.gan.experiment.Experiment;
import ganscope.random.RandomStream;
import ganscope.session.form.ExperimentTree;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is measured of pictures. */
class ImageMeasurementTest {
    private static final int PAIRS = 128;

    private static Experiment experiment(String target) {
        Experiment settings = ExperimentTree.with(
                ExperimentTree.defaults(),
                Map.of("target.type", target, "scaling", "none", "generator.output", "tanh", "latent.dimension", "4"));
        EvaluationSpec spec = settings.evaluation();
        return settings.withEvaluation(new EvaluationSpec(PAIRS, PAIRS, spec.bins(), spec.binCount(), spec.density()));
    }

    private static Map<Metric, Double> perfect(Experiment experiment) {
        EvaluationSample sample = new EvaluationSample(experiment);
        Measurement measurement = Measurement.of(experiment, sample);
        PerfectGenerator generator = PerfectGenerator.of(experiment.target().build(), new RandomStream(5, "another"));
        sample.generate(generator);
        if (generator.drawsReal()) {
            measurement.takeReal();
        }
        Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
        measurement.compare(metrics);
        return metrics;
    }

    /** What is measured where a hand writes the generated pictures. */
    private static Map<Metric, Double> compared(Experiment experiment, Consumer<float[]> hand) {
        EvaluationSample sample = new EvaluationSample(experiment);
        hand.accept(sample.generated());
        Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
        Measurement.of(experiment, sample).compare(metrics);
        return metrics;
    }

    /** Of a hundred perfect generators five may read worse than the limit: of another stream some do, but few by much. */
    @Test
    void perfectGeneratorsReadWithinTheFloors() {
        for (String target : new String[] {"digits", "bars"}) {
            Experiment experiment = experiment(target);
            Map<Metric, MetricFloor> floors = NoiseFloors.of(experiment, 40);
            Map<Metric, Double> metrics = perfect(experiment);
            assertThat(floors.keySet())
                    .isEqualTo(metrics.keySet())
                    .contains(Metric.W1, Metric.COVERAGE, Metric.NEAREST);
            metrics.forEach((metric, value) -> {
                MetricFloor floor = Objects.requireNonNull(floors.get(metric));
                double slack = Math.abs(floor.limit() - floor.mean()) + 1e-9;
                assertThat(metric.moreIsBetter() ? value >= floor.limit() - slack : value <= floor.limit() + slack)
                        .as(target + " " + metric + " = " + value + " with floor " + floor)
                        .isTrue();
            });
        }
    }

    /** Pictures that are all one and the same: one class, one real neighbour, nothing recalled. */
    @Test
    void collapseShowsInClassesRecallAndCoverage() {
        Experiment experiment = experiment("digits");
        Map<Metric, Double> metrics = compared(experiment, generated -> {
            for (int i = 0; i < PAIRS; i++) {
                images(experiment).copy(7, generated, i);
            }
        });
        assertThat(metrics.get(Metric.CLASSES_EFFECTIVE)).isCloseTo(1, within(1e-12));
        assertThat(metrics.get(Metric.CLASS_LEAST)).isZero();
        assertThat(metrics.get(Metric.COVERAGE)).isLessThan(0.2);
        assertThat(metrics.get(Metric.RECALL)).isLessThan(0.02);
        assertThat(metrics.get(Metric.NEAREST)).isZero();
        assertThat(metrics).doesNotContainKeys(Metric.JS, Metric.TV, Metric.D_GAP, Metric.FLAT_SHARE);
    }

    /** Checkerboards of one's own on real digits; pictures of one grey have no pattern to speak of. */
    @Test
    void checkerboardsShowOverThoseOfTheData() {
        Experiment experiment = experiment("digits");
        Consumer<float[]> digits = generated -> {
            for (int i = 0; i < PAIRS; i++) {
                images(experiment).copy(i, generated, i);
            }
        };
        // The first 128 digits are of a few hands, whose share is 2.5 % where it is 3.1 % of all.
        assertThat(compared(experiment, digits).get(Metric.CHECKERBOARD)).isCloseTo(1, within(0.3));
        Map<Metric, Double> stamped = compared(experiment, digits.andThen(generated -> {
            for (int i = 0; i < generated.length; i++) {
                generated[i] += (i + i / 8) % 2 == 0 ? 0.3f : -0.3f;
            }
        }));
        assertThat(stamped.get(Metric.CHECKERBOARD)).isGreaterThan(4);
        assertThat(compared(experiment, generated -> Arrays.fill(generated, 0.5f)))
                .doesNotContainKey(Metric.CHECKERBOARD);
    }

    /** Grey noise is like no digit, and is no bar. */
    @Test
    void noiseShowsInPrecisionAndPatterns() {
        for (String target : new String[] {"digits", "bars"}) {
            RandomStream random = new RandomStream(1, "grey");
            Map<Metric, Double> metrics = compared(experiment(target), generated -> {
                for (int i = 0; i < generated.length; i++) {
                    generated[i] = (float) (2 * random.nextDouble() - 1);
                }
            });
            assertThat(metrics.get(Metric.PRECISION)).isZero();
            assertThat(metrics.get(Metric.DENSITY)).isZero();
            assertThat(metrics.get(Metric.W1)).isGreaterThan(4);
            assertThat(metrics.getOrDefault(Metric.HIGH_QUALITY, 0.0)).isZero();
        }
    }

    /** A run of a conditional GAN: what is asked for, and what charts show. */
    @Test
    void aSnapshotHoldsTheSheetByClassesAndTheSlopesOfItsPixels() {
        Experiment experiment = ExperimentTree.with(experiment("digits"), "conditioning", "projection");
        Trainer trainer = new Trainer(experiment);
        trainer.step();
        Snapshot snapshot = new Evaluator(trainer).snapshot();
        ImageView view = Objects.requireNonNull(snapshot.images());
        assertThat(snapshot.line()).isNull();
        assertThat(snapshot.plane()).isNull();
        assertThat(view.sheet().size()).isEqualTo(10 * view.perClass() * 64);
        assertThat(view.slopes().size()).isEqualTo(view.samples().size());
        assertThat(Arrays.stream(view.slopes().toArray()).map(Math::abs).max().orElseThrow())
                .isGreaterThan(1e-4);
        assertThat(view.nearestReal()).isBetween(1.9, 2.2);
        assertThat(snapshot.metrics().get(Metric.CONTROL)).isBetween(0.0, 0.6);
        for (int i = 0; i < view.sheet().size(); i++) {
            assertThat(view.sheet().get(i)).isBetween(-1.0, 1.0);
        }
    }

    private static GivenImages images(Experiment experiment) {
        return (GivenImages) experiment.target().build();
    }
}
