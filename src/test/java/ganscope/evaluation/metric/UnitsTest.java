package ganscope.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.data.NormalMixture;
import ganscope.data.Ring;
import ganscope.data.Samples;
import ganscope.data.Target;
import ganscope.data.distribution.Range;
import ganscope.evaluation.Evaluator;
import ganscope.evaluation.Measurement;
import ganscope.evaluation.density.JointRange;
import ganscope.evaluation.sample.EvaluationSample;
import ganscope.gan.ScoreFunction;
import ganscope.gan.Trainer;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.random.RandomStream;
import ganscope.session.form.ExperimentTree;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In what units things are measured. */
class UnitsTest {
    private static final Map<String, String> COARSE = Map.of("evaluation.samples", "1024", "evaluation.pairs", "128");

    private static Metrics after(Experiment experiment, int steps) {
        Trainer trainer = new Trainer(experiment);
        for (int i = 0; i < steps; i++) {
            trainer.step();
        }
        return new Evaluator(trainer).metrics();
    }

    private static Target mixture(double factor) {
        return new NormalMixture(
                List.of(-2 * factor, 2 * factor), List.of(0.5 * factor, 0.3 * factor), List.of(1.0, 2.0));
    }

    private static Target ring(double factor) {
        return new Ring(8, 2 * factor, 0.1 * factor, 10, List.of());
    }

    private static Target rows(int dimension, double factor) {
        RandomStream random = new RandomStream(3, "rows");
        double[] values = new double[300 * dimension];
        for (int i = 0; i < values.length; i++) {
            values[i] =
                    factor * (i % dimension == 0 ? 50 + 9 * random.nextGaussian() : 3 + 0.2 * random.nextGaussian());
        }
        return Samples.of("rows", values, dimension);
    }

    static Stream<Arguments> rescaled() {
        return Stream.of("non-saturating", "wasserstein")
                .flatMap(objective -> Stream.of(
                        Arguments.of("normal-1d", objective, mixture(1), mixture(1000)),
                        Arguments.of("ring8", objective, ring(1), ring(1000)),
                        Arguments.of("normal-1d", objective, rows(1, 1), rows(1, 1000)),
                        Arguments.of("ring8", objective, rows(2, 1), rows(2, 1000))));
    }

    /**
     * The networks see the same numbers but for their last bit, so that after a few steps single precision leaves some
     * 1e-3; a sample that falls on the other side of a bin's edge for the same reason changes a share by 1/1024.
     */
    @ParameterizedTest
    @MethodSource("rescaled")
    void dataTimesAThousandChangeEveryMetricByThePowerOfItsUnitAndNoOtherWay(
            String preset, String objective, Target small, Target large) {
        Experiment base = ExperimentTree.with(Presets.of(preset).experiment(), COARSE);
        Experiment of = ExperimentTree.with(base, "objective", objective).withTarget(small);
        Metrics before = after(of, 4);
        Metrics rescaled = after(of.withTarget(large), 4);
        assertThat(rescaled.defined().keySet()).isEqualTo(before.defined().keySet());
        for (Metric metric : before.defined().keySet()) {
            double factor = Math.pow(1000, metric.unit(of).power());
            double expected = before.get(metric);
            if (Double.isFinite(expected)) {
                assertThat(rescaled.get(metric) / factor)
                        .as(metric.id())
                        .isCloseTo(expected, within(3e-3 * Math.max(1, Math.abs(expected))));
            }
        }
    }

    /**
     * The largest slope against differences of the score over a grid eight times as fine. The score is linear between kinks:
     * the coarser grid can miss the shortest, steepest pieces, but finds no slope that is not there. A wrong unit would err
     * by a factor of five or thirty.
     */
    @ParameterizedTest
    @ValueSource(strings = {"0.2", "30"})
    void theLargestSlopeIsPerDataUnit(String deviation) {
        Experiment experiment = ExperimentTree.with(
                Presets.of("normal-1d").experiment(),
                Map.of("target.mean", "2", "target.standardDeviation", deviation, "evaluation.samples", "512"));
        Trainer trainer = new Trainer(experiment);
        for (int i = 0; i < 30; i++) {
            trainer.step();
        }
        double slope = new Evaluator(trainer).metrics().get(Metric.LIPSCHITZ);
        EvaluationSample sample = new EvaluationSample(experiment);
        sample.generate(trainer.generatorFunction());
        double fine = steepest(
                trainer.scoreFunction(), JointRange.of(experiment.target().range(), sample.generated(), sample.size()));
        assertThat(slope).isBetween(fine / 2, 1.01 * fine);
    }

    private static double steepest(ScoreFunction score, Range range) {
        int n = 2048;
        float[] x = new float[n];
        float[] scores = new float[n];
        for (int i = 0; i < n; i++) {
            x[i] = (float) (range.low().getFirst() + range.length(0) * i / (n - 1));
        }
        score.score(x, n, scores);
        double steepest = 0;
        for (int i = 1; i < n; i++) {
            steepest = Math.max(steepest, Math.abs((scores[i] - scores[i - 1]) / (x[i] - x[i - 1])));
        }
        return steepest;
    }

    /** E f(x) − E f(y) ≤ K W1 of every critic, wherever the generator is: to the rounding of scores in single precision. */
    @ParameterizedTest
    @ValueSource(strings = {"disjoint-1d", "line-2d", "moons"})
    void estimateDividedBySlopeNeverExceedsW1(String preset) {
        Experiment experiment = ExperimentTree.with(
                ExperimentTree.with(Presets.of(preset).experiment(), COARSE),
                Map.of("objective", "wasserstein", "constraint.gradientPenalty", "0.1"));
        Trainer trainer = new Trainer(experiment);
        Evaluator evaluator = new Evaluator(trainer);
        for (int step = 0; step <= 50; step++) {
            if (step % 10 == 0) {
                Metrics metrics = evaluator.metrics();
                assertThat(metrics.get(Metric.W1_CRITIC) / metrics.get(Metric.LIPSCHITZ))
                        .as("step " + step)
                        .isLessThanOrEqualTo(metrics.get(Metric.W1) * (1 + 1e-4));
            }
            trainer.step();
        }
    }

    /** Income in thousands and years of life: what one column does in its own unit is not drowned by the other. */
    @Test
    void distancesInThePlaneOfGivenDataAreInStandardDeviationsAndOfEachColumnInItsOwnUnit() {
        RandomStream random = new RandomStream(8, "rows");
        double[] values = new double[2 * 400];
        for (int i = 0; i < values.length; i += 2) {
            values[i] = 10_000 + 4000 * random.nextGaussian();
            values[i + 1] = 60 + 8 * random.nextGaussian();
        }
        Experiment experiment = ExperimentTree.with(Presets.of("ring8").experiment(), COARSE)
                .withTarget(Samples.of("countries", List.of("income", "years"), values, 2));
        EvaluationSample sample = new EvaluationSample(experiment);
        System.arraycopy(sample.real(), 0, sample.generated(), 0, sample.real().length);
        for (int i = 1; i < sample.generated().length; i += 2) {
            sample.generated()[i] += 16;
        }
        Metrics metrics = compared(experiment, sample);
        assertThat(metrics.get(Metric.W1_X)).isZero();
        assertThat(metrics.get(Metric.W1_Y)).isCloseTo(16, within(1e-4));
        double deviation = experiment.target().spread()[1];
        assertThat(metrics.get(Metric.W1)).isCloseTo(16 / deviation, within(1e-4));
        assertThat(Metric.W1.unit(experiment)).isEqualTo(Metric.Unit.DEVIATIONS);
        assertThat(Metric.W1_Y.unit(experiment)).isEqualTo(Metric.Unit.COLUMN);
    }

    private static Metrics compared(Experiment experiment, EvaluationSample sample) {
        Map<Metric, Double> metrics = new EnumMap<>(Metric.class);
        Measurement.of(experiment, sample).compare(metrics);
        return Metrics.of(metrics);
    }
}
