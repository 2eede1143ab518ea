package ganscope.evaluation;

import ganscope.data.Target;
import ganscope.gan.Experiment;
import ganscope.gan.GeneratorFunction;
import ganscope.random.RandomStream;
import ganscope.stats.Points;

/**
 * The samples a run is judged on: real samples and latents that stay the same from step to step, so that curves move only
 * when the networks do (common random numbers).
 */
final class EvaluationSample {
    private final int size;
    private final int dimension;
    private final float[] real;
    private final float[] latents;
    private final float[] generated;
    private final Points realPoints;

    EvaluationSample(Experiment experiment) {
        dimension = experiment.target().dimension();
        size = experiment.evaluation().samples();
        real = new float[size * dimension];
        generated = new float[size * dimension];
        latents = new float[size * experiment.latent().dimension()];
        experiment.target().sample(new RandomStream(experiment.seed(), "evaluation.real"), size, real);
        experiment.latent().sample(new RandomStream(experiment.seed(), "evaluation.latent"), size, latents);
        realPoints = Points.of(widened(real, real.length), dimension);
    }

    /** Maps the latents through the generator as it is now. */
    void generate(GeneratorFunction generator) {
        generator.generate(latents, size, generated);
    }

    /** In place of generated samples, fresh ones of the target itself: what a perfect generator would give. */
    void generateFromTarget(Target target, RandomStream random) {
        target.sample(random, size, generated);
    }

    int size() {
        return size;
    }

    int dimension() {
        return dimension;
    }

    /** size × d numbers in data units; not to be written. */
    float[] real() {
        return real;
    }

    /** size × d numbers in data units, of the last {@link #generate}; not to be written. */
    float[] generated() {
        return generated;
    }

    Points realPoints() {
        return realPoints;
    }

    Points generatedPoints() {
        return Points.of(widened(generated, generated.length), dimension);
    }

    /** The first {@code count} real points. */
    Points realPoints(int count) {
        return Points.of(widened(real, count * dimension), dimension);
    }

    /** The first {@code count} generated points. */
    Points generatedPoints(int count) {
        return Points.of(widened(generated, count * dimension), dimension);
    }

    static double[] widened(float[] values, int count) {
        double[] result = new double[count];
        for (int i = 0; i < count; i++) {
            result[i] = values[i];
        }
        return result;
    }
}
