package ganscope.evaluation;

import ganscope.gan.Experiment;
import ganscope.gan.GeneratorFunction;
import ganscope.gan.ScoreFunction;
import ganscope.gan.Trainer;
import java.util.EnumMap;
import java.util.Map;

/**
 * Measures a trainer's networks. What it returns depends on the experiment and the networks alone: it draws from its own
 * random streams and leaves the trainer as it was. Used on the trainer's thread.
 */
public final class Evaluator {
    private final Trainer trainer;
    private final EvaluationSpec spec;
    private final GeneratorFunction generator;
    private final ScoreFunction score;
    private Experiment experiment;
    private EvaluationSample sample;
    private DiscriminatorReadings readings;
    private Measurement measurement;

    /** Measures with the default sizes. */
    public Evaluator(Trainer trainer) {
        this(trainer, EvaluationSpec.DEFAULT);
    }

    /** Measures with other sizes. */
    public Evaluator(Trainer trainer, EvaluationSpec spec) {
        this.trainer = trainer;
        this.spec = spec;
        generator = trainer.generatorFunction();
        score = trainer.scoreFunction();
        experiment = trainer.experiment();
        sample = new EvaluationSample(experiment, spec);
        readings = new DiscriminatorReadings(sample.size());
        measurement = Measurement.of(experiment, spec, sample);
    }

    /** Takes over settings that the trainer has taken over; fresh evaluation samples only if the target is another. */
    public void change(Experiment next) {
        if (!next.target().equals(experiment.target())) {
            sample = new EvaluationSample(next, spec);
            readings = new DiscriminatorReadings(sample.size());
            measurement = Measurement.of(next, spec, sample);
        }
        experiment = next;
    }

    /** All metrics of the present step. */
    public Metrics metrics() {
        sample.generate(generator);
        Map<Metric, Double> values = new EnumMap<>(Metric.class);
        values.put(Metric.D_LOSS, trainer.discriminatorLoss());
        values.put(Metric.G_LOSS, trainer.generatorLoss());
        values.put(Metric.G_GRADIENT_NORM, trainer.generatorGradientNorm());
        values.put(Metric.D_GRADIENT_NORM, trainer.discriminatorGradientNorm());
        readings.measure(experiment, score, sample, trainer.frame().scale(), values);
        measurement.compare(values);
        values.put(Metric.LIPSCHITZ, measurement.steepestSlope(score));
        return Metrics.of(values);
    }

    /** All metrics and all that the charts show of the present step. */
    public Snapshot snapshot() {
        Metrics metrics = metrics();
        return new Snapshot(
                trainer.steps(),
                experiment,
                trainer.frame(),
                metrics,
                Series.of(trainer.generatorLayerNorms()),
                Series.of(trainer.discriminatorLayerNorms()),
                measurement instanceof LineMeasurement line
                        ? LineViews.of(experiment, trainer.frame(), spec, sample, line, generator, score)
                        : null,
                measurement instanceof PlaneMeasurement plane
                        ? PlaneViews.of(experiment, trainer.frame(), spec, sample, plane, generator, score, readings)
                        : null);
    }

    /** The generated evaluation samples of the present step: n × d, row-major, data units. */
    public Series generated() {
        sample.generate(generator);
        return Series.of(sample.generated(), sample.generated().length);
    }
}
