package ganscope.evaluation.sample;

import ganscope.evaluation.metric.Series;
import ganscope.gan.GeneratorFunction;
import ganscope.stats.Bins;
import ganscope.stats.Histogram;
import ganscope.stats.Points;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a generator makes if it is asked for two classes at once.
 *
 * @param mix of which classes, and how much of each
 * @param samples of latents that stay the same from step to step: count × d, pictures or points
 * @param density of samples of the line, in each bin of the histograms that are shown; else empty
 */
public record ClassBlend(ClassMix mix, Series samples, Series density) {
    /** Samples of the first latents, all of them asked for the same. */
    public static ClassBlend of(
            EvaluationSample sample, GeneratorFunction generator, ClassMix mix, int classes, int most) {
        int count = Math.min(most, sample.size());
        float[] shares = new float[count * classes];
        for (int i = 0; i < count; i++) {
            shares[i * classes + mix.from()] += (float) (1 - mix.share());
            shares[i * classes + mix.to()] += (float) mix.share();
        }
        float[] samples = new float[count * sample.dimension()];
        generator.generateMixed(sample.latents(), shares, count, samples);
        return new ClassBlend(mix, Series.of(samples, samples.length), Series.EMPTY);
    }

    /** The same of samples of the line, with their histogram. */
    public ClassBlend over(Bins bins) {
        double[] rising = samples.toArray();
        Arrays.sort(rising);
        Histogram histogram = Histogram.of(bins, Points.of(rising, 1));
        return new ClassBlend(
                mix,
                samples,
                Series.of(IntStream.range(0, bins.count())
                        .mapToDouble(histogram::density)
                        .toArray()));
    }
}
