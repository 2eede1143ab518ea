package ganscope.evaluation.sample;

import ganscope.data.distribution.Classes;
import ganscope.data.distribution.Distribution;
import ganscope.data.distribution.GivenImages;
import ganscope.evaluation.metric.Units;
import ganscope.gan.GeneratorFunction;
import ganscope.gan.experiment.Experiment;
import ganscope.random.RandomStream;
import ganscope.stats.Points;
import java.util.Optional;

/**
 * The samples a run is judged on: real samples and latents that stay the same from step to step, so that curves move only
 * when the networks do (common random numbers).
 */
public final class EvaluationSample {
    private final Distribution target;
    private final int size;
    private final int dimension;
    private final float[] real;
    private final float[] latents;
    private final float[] generated;
    private final int[] realClasses;
    private final int[] asked;

    public EvaluationSample(Experiment experiment) {
        target = experiment.target().build();
        dimension = target.dimension();
        size = experiment.evaluation().samples();
        real = new float[size * dimension];
        generated = new float[size * dimension];
        latents = new float[size * experiment.latent().dimension()];
        realClasses = new int[size];
        asked = new int[size];
        RandomStream draws = new RandomStream(experiment.seed(), "evaluation.real");
        Optional<Classes> classes = experiment.conditioning().hasClasses() ? target.classes() : Optional.empty();
        if (target instanceof GivenImages given) {
            given.deal(draws, size, real, classes.isPresent() ? realClasses : new int[size]);
        } else if (classes.isPresent()) {
            classes.get().sample(draws, size, real, realClasses);
        } else {
            target.sample(draws, size, real);
        }
        if (classes.isPresent()) {
            classes.get().draw(new RandomStream(experiment.seed(), "evaluation.class"), size, asked);
        }
        experiment.latent().sample(new RandomStream(experiment.seed(), "evaluation.latent"), size, latents);
    }

    /** Maps the latents through the generator as it is now. */
    public void generate(GeneratorFunction generator) {
        generator.generate(latents, asked, size, generated);
    }

    /** In place of what the networks make, what a perfect generator would give. */
    public void generate(PerfectGenerator generator) {
        generator.generate(real, generated, size);
    }

    /** The target. */
    public Distribution target() {
        return target;
    }

    public int size() {
        return size;
    }

    public int dimension() {
        return dimension;
    }

    /** size × latent dimension; not to be written. */
    public float[] latents() {
        return latents;
    }

    /** size × d numbers in data units; not to be written. */
    public float[] real() {
        return real;
    }

    /** size × d numbers in data units, of the last {@link #generate}; not to be written. */
    public float[] generated() {
        return generated;
    }

    /** The class of each real sample; zeros without conditioning. Not to be written. */
    public int[] realClasses() {
        return realClasses;
    }

    /** The class that each generated sample was asked to be of; zeros without conditioning. Not to be written. */
    public int[] asked() {
        return asked;
    }

    public Points realPoints() {
        return points(real, size);
    }

    public Points generatedPoints() {
        return points(generated, size);
    }

    /** The first {@code count} real points, in the target's measuring unit. */
    public Points measuredReal(int count) {
        return measured(real, count);
    }

    /** The first {@code count} generated points, in the target's measuring unit. */
    public Points measuredGenerated(int count) {
        return measured(generated, count);
    }

    private Points points(float[] values, int count) {
        return Points.of(widened(values, count * dimension), dimension);
    }

    private Points measured(float[] values, int count) {
        return Points.of(Units.measured(widened(values, count * dimension), target.unit()), dimension);
    }

    public static double[] widened(float[] values, int count) {
        double[] result = new double[count];
        for (int i = 0; i < count; i++) {
            result[i] = values[i];
        }
        return result;
    }
}
