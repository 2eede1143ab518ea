package ganscope.evaluation;

import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Metrics;
import ganscope.evaluation.metric.Series;
import ganscope.evaluation.metric.Units;
import ganscope.evaluation.sample.ClassBlend;
import ganscope.evaluation.sample.ClassMix;
import ganscope.evaluation.sample.DiscriminatorReadings;
import ganscope.evaluation.sample.EvaluationSample;
import ganscope.gan.GeneratorFunction;
import ganscope.gan.ScoreFunction;
import ganscope.gan.Trainer;
import ganscope.gan.experiment.Experiment;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Measures a trainer's networks. What it returns depends on the experiment and the networks alone: it draws from its own
 * random streams and leaves the trainer as it was. Used on the trainer's thread.
 */
public final class Evaluator {
    /** Generated samples over which the score's gradient by each layer is averaged. */
    private static final int LAYER_SAMPLES = 256;

    private final Trainer trainer;
    private final long run;
    private final GeneratorFunction generator;
    private final ScoreFunction score;
    private Experiment experiment;
    private EvaluationSample sample;
    private DiscriminatorReadings readings;
    private Measurement measurement;
    private Optional<ClassMeasurement> classes;
    private Units units;
    private Wishes wishes = Wishes.NONE;

    /** Measures as finely as the trainer's experiment says; the run has the number 0. */
    public Evaluator(Trainer trainer) {
        this(trainer, 0);
    }

    /**
     * Measures as finely as the trainer's experiment says.
     *
     * @param run the number of the run that the trainer's networks were built for
     */
    public Evaluator(Trainer trainer, long run) {
        this.trainer = trainer;
        this.run = run;
        generator = trainer.generatorFunction();
        score = trainer.scoreFunction();
        experiment = trainer.experiment();
        sample = new EvaluationSample(experiment);
        readings = new DiscriminatorReadings(sample.size());
        measurement = Measurement.of(experiment, sample);
        classes = ClassMeasurement.of(experiment, sample, measurement);
        mixScores();
        units = Units.of(sample.target(), trainer.scaling());
    }

    /**
     * Takes over settings that the trainer has taken over; fresh evaluation samples only if the target or the way of
     * measuring is another.
     */
    public void change(Experiment next) {
        if (!next.target().equals(experiment.target()) || !next.evaluation().equals(experiment.evaluation())) {
            sample = new EvaluationSample(next);
            readings = new DiscriminatorReadings(sample.size());
            measurement = Measurement.of(next, sample);
            classes = ClassMeasurement.of(next, sample, measurement);
            mixScores();
            units = Units.of(sample.target(), trainer.scaling());
        }
        experiment = next;
    }

    /** From now on what is shown holds this beside what it always holds; metrics are what they were. */
    public void wish(Wishes next) {
        wishes = next;
    }

    /** All metrics of the present step. */
    public Metrics metrics() {
        sample.generate(generator);
        Map<Metric, Double> values = new EnumMap<>(Metric.class);
        values.put(Metric.D_LOSS, trainer.discriminatorLoss());
        values.put(Metric.G_LOSS, trainer.generatorLoss());
        values.put(Metric.G_GRADIENT_NORM, trainer.generatorGradientNorm());
        values.put(Metric.D_GRADIENT_NORM, trainer.discriminatorGradientNorm());
        readings.measure(experiment, score, sample, units.critic(), values);
        measurement.compare(values);
        classes.ifPresent(each -> each.compare(values));
        measurement.read(experiment, score, readings, units, values);
        return Metrics.of(values);
    }

    /** Which modes are held, taking in what {@link #metrics} compared last. */
    public void observe(HeldModes held) {
        held.observe(trainer.steps(), measurement.modeShare(), measurement.modeWeight());
    }

    /** All metrics and all that the charts show of the present step. */
    public Snapshot snapshot() {
        Metrics metrics = metrics();
        return new Snapshot(
                run,
                trainer.steps(),
                experiment,
                trainer.scaling(),
                metrics,
                Series.of(trainer.generatorLayerNorms()),
                Series.of(trainer.discriminatorLayerNorms()),
                Series.of(score.layerGradientNorms(
                        sample.generated(), sample.asked(), Math.min(sample.size(), LAYER_SAMPLES))),
                view(metrics),
                classes.map(each -> view(each)).orElse(null));
    }

    private View view(Metrics metrics) {
        return switch (measurement) {
            case LineMeasurement line -> LineViews.of(experiment, units, line, generator, score);
            case PlaneMeasurement plane ->
                PlaneViews.of(experiment, units, sample, plane, generator, score, readings, metrics);
            case ImageMeasurement images ->
                ImageViews.of(experiment, sample, images, generator, score, readings, wishes);
        };
    }

    private ClassView view(ClassMeasurement measured) {
        ClassView view = measured.view();
        return switch (measurement) {
            case LineMeasurement line -> {
                ClassBlend blend = blend(view.count());
                yield blend == null
                        ? view
                        : view.withBlend(blend.over(line.shown().bins()));
            }
            case PlaneMeasurement plane ->
                view.withPlane(ClassPlane.of(
                                experiment, units, sample, plane.shown().range(), generator, score, view.count()))
                        .withBlend(blend(view.count()));
            case ImageMeasurement images -> view;
        };
    }

    /** Points of two classes at once, where somebody asks for them. */
    private @Nullable ClassBlend blend(int count) {
        ClassMix mix = wishes.mix();
        return mix == null || !mix.suits(count) ? null : ClassBlend.of(sample, generator, mix, count, ClassPlane.MOST);
    }

    /** Measures the noise floors of the classes to the end, of which each snapshot takes a part. */
    public void finishClassFloors() {
        classes.ifPresent(ClassMeasurement::finishFloors);
    }

    /** Where no class is asked for, the score is the mean over them. */
    private void mixScores() {
        sample.target().classes().ifPresent(known -> score.mix(known.weights()));
    }

    /** The generated evaluation samples of the present step: n × d, row-major, data units. */
    public Series generated() {
        sample.generate(generator);
        return Series.of(sample.generated(), sample.generated().length);
    }
}
