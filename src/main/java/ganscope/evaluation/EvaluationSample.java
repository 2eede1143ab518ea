package ganscope.evaluation;

import ganscope.data.Distribution;
import ganscope.gan.Experiment;
import ganscope.gan.GeneratorFunction;
import ganscope.random.RandomStream;
import ganscope.stats.Points;

/**
 * The samples a run is judged on: real samples and latents that stay the same from step to step, so that curves move only
 * when the networks do (common random numbers).
 */
final class EvaluationSample {
    private final Distribution target;
    private final int size;
    private final int dimension;
    private final float[] real;
    private final float[] latents;
    private final float[] generated;

    EvaluationSample(Experiment experiment) {
        target = experiment.target().build();
        dimension = target.dimension();
        size = experiment.evaluation().samples();
        real = new float[size * dimension];
        generated = new float[size * dimension];
        latents = new float[size * experiment.latent().dimension()];
        target.sample(new RandomStream(experiment.seed(), "evaluation.real"), size, real);
        experiment.latent().sample(new RandomStream(experiment.seed(), "evaluation.latent"), size, latents);
    }

    /** Maps the latents through the generator as it is now. */
    void generate(GeneratorFunction generator) {
        generator.generate(latents, size, generated);
    }

    /** In place of what the networks make, what a perfect generator would give. */
    void generate(PerfectGenerator generator) {
        generator.generate(real, generated, size);
    }

    /** The target. */
    Distribution target() {
        return target;
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
        return points(real, size);
    }

    Points generatedPoints() {
        return points(generated, size);
    }

    /** The first {@code count} real points, in the target's measuring unit. */
    Points measuredReal(int count) {
        return measured(real, count);
    }

    /** The first {@code count} generated points, in the target's measuring unit. */
    Points measuredGenerated(int count) {
        return measured(generated, count);
    }

    private Points points(float[] values, int count) {
        return Points.of(widened(values, count * dimension), dimension);
    }

    private Points measured(float[] values, int count) {
        return Points.of(Units.measured(widened(values, count * dimension), target.unit()), dimension);
    }

    static double[] widened(float[] values, int count) {
        double[] result = new double[count];
        for (int i = 0; i < count; i++) {
            result[i] = values[i];
        }
        return result;
    }
}
