package ganscope.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.data.Samples;
import ganscope.data.distribution.Classes;
import ganscope.data.distribution.RowLabels;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Metrics;
import ganscope.evaluation.sample.EvaluationSample;
import ganscope.gan.experiment.Experiment;
import ganscope.random.RandomStream;
import ganscope.session.form.ExperimentTree;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Control and W1 within classes, of samples whose classes and distances are known. */
class ClassMeasurementTest {
    private static Experiment experiment(String target) {
        return ExperimentTree.with(
                ExperimentTree.defaults(),
                Map.of(
                        "target.type",
                        target,
                        "conditioning",
                        "projection",
                        "evaluation.samples",
                        "1024",
                        "evaluation.pairs",
                        "64"));
    }

    private static ClassMeasurement measured(EvaluationSample sample, Experiment experiment, Map<Metric, Double> into) {
        ClassMeasurement measurement = ClassMeasurement.of(experiment, sample, Measurement.of(experiment, sample))
                .orElseThrow();
        measurement.compare(into);
        return measurement;
    }

    /** In place of what a generator makes: fresh samples of the classes asked for, or of those {@code turn} further. */
    private static void makeAsAsked(EvaluationSample sample, int turn) {
        Classes classes = sample.target().classes().orElseThrow();
        RandomStream random = new RandomStream(1, "perfect");
        int d = sample.dimension();
        float[] one = new float[d];
        for (int i = 0; i < sample.size(); i++) {
            classes.given((sample.asked()[i] + turn) % classes.count()).sample(random, 1, one);
            System.arraycopy(one, 0, sample.generated(), i * d, d);
        }
    }

    /** Moons with noise 0.1 and arms of a pinwheel touch here and there, neighbours err where they do. */
    @ParameterizedTest
    @ValueSource(strings = {"ring", "mixture", "moons", "pinwheel"})
    void whoMakesWhatIsAskedHasControlAndIsAtTheFloorInEveryClass(String target) {
        Experiment experiment = experiment(target);
        EvaluationSample sample = new EvaluationSample(experiment);
        makeAsAsked(sample, 0);
        Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
        ClassMeasurement measurement = measured(sample, experiment, metrics);
        measurement.finishFloors();
        ClassView view = measurement.view();
        assertThat(metrics.get(Metric.CONTROL)).isGreaterThan(0.98);
        double mean = 0;
        for (int k = 0; k < view.count(); k++) {
            assertThat(view.floorsOf(k)).isBetween(0.5, 2.2);
            mean += view.weights().get(k) * view.w1().get(k);
        }
        assertThat(metrics.get(Metric.W1_CLASSES)).isCloseTo(mean, within(1e-12));
        assertThat(view.modes()).hasSize(target.equals("ring") || target.equals("mixture") ? view.count() : 0);
        assertThat(view.modesCovered()).allMatch(covered -> covered == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ring", "moons", "pinwheel"})
    void whoMakesTheNextClassHasNoControlThoughTheWholeIsRight(String target) {
        Experiment experiment = experiment(target);
        EvaluationSample sample = new EvaluationSample(experiment);
        makeAsAsked(sample, 1);
        Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
        ClassView view = measured(sample, experiment, metrics).view();
        assertThat(metrics.get(Metric.CONTROL)).isLessThan(0.02);
        for (int k = 0; k < view.count(); k++) {
            assertThat(view.w1().get(k)).isGreaterThan(0.5);
        }
    }

    /** A sample moved as a whole is as far from itself as it was moved: W1 is at least the distance of the means. */
    @Test
    void distanceWithinEachClassIsThatOfAMove() {
        Experiment experiment = experiment("ring");
        EvaluationSample sample = new EvaluationSample(experiment);
        System.arraycopy(sample.realClasses(), 0, sample.asked(), 0, sample.size());
        for (int i = 0; i < sample.generated().length; i++) {
            sample.generated()[i] = sample.real()[i] + (i % 2 == 0 ? 3 : 4);
        }
        ClassView view =
                measured(sample, experiment, new EnumMap<>(Metric.class)).view();
        for (int k = 0; k < view.count(); k++) {
            assertThat(view.w1().get(k)).isCloseTo(5, within(1e-5));
        }
    }

    /** Of columns in other units, measured twice: in their standard deviations, and the same each time. */
    @Test
    void givenRowsAreMeasuredInTheirDeviations() {
        double[] values = new double[400];
        List<String> labels = new ArrayList<>();
        RandomStream random = new RandomStream(2, "rows");
        for (int row = 0; row < 200; row++) {
            values[2 * row] = 1000 * (row % 2) + 10 * random.nextGaussian();
            values[2 * row + 1] = 0.01 * random.nextGaussian();
            labels.add(row % 2 == 0 ? "even" : "odd");
        }
        Experiment experiment = ExperimentTree.with(
                ExperimentTree.defaults()
                        .withTarget(
                                Samples.labelled("hand", List.of(), values, new double[0], RowLabels.of(labels), 2)),
                Map.of("conditioning", "projection", "evaluation.samples", "256"));
        EvaluationSample sample = new EvaluationSample(experiment);
        System.arraycopy(sample.realClasses(), 0, sample.asked(), 0, sample.size());
        double[] unit = sample.target().unit();
        for (int i = 0; i < sample.generated().length; i++) {
            sample.generated()[i] = (float) (sample.real()[i] + unit[i % 2] * (i % 2 == 0 ? 3 : 4));
        }
        Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
        ClassMeasurement measurement = measured(sample, experiment, metrics);
        measurement.compare(metrics);
        assertThat(measurement.view().w1().toArray()).containsExactly(new double[] {5, 5}, within(1e-4));
        assertThat(measurement.view().names()).containsExactly("even", "odd");
    }

    @Test
    void whatLiesWhereNoClassHasDensityIsOfNone() {
        Experiment experiment = experiment("ring");
        EvaluationSample sample = new EvaluationSample(experiment);
        java.util.Arrays.fill(sample.generated(), 1e4f);
        Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
        measured(sample, experiment, metrics);
        assertThat(metrics.get(Metric.CONTROL)).isZero();
    }

    @Test
    void plainRunsMeasureNoClassesAndKeepTheirColumns() {
        Experiment plain = ExperimentTree.with(experiment("ring"), "conditioning", "none");
        EvaluationSample of = new EvaluationSample(plain);
        assertThat(ClassMeasurement.of(plain, of, Measurement.of(plain, of))).isEmpty();
        assertThat(Metric.columns(java.util.List.of()))
                .hasSize(Metric.values().length - 11)
                .doesNotContain(Metric.CONTROL, Metric.W1_CLASSES);
        Metrics row = Metrics.of(Map.of(Metric.CONTROL, 0.5));
        assertThat(Metric.columns(java.util.List.of(row)))
                .contains(Metric.CONTROL)
                .doesNotContain(Metric.W1_CLASSES);
        assertThat(Metric.CONTROL.moreIsBetter()).isTrue();
    }
}
