package ganscope.evaluation.latent;

import ganscope.evaluation.metric.Series;
import ganscope.gan.GeneratorFunction;
import ganscope.gan.LayerKernels;
import ganscope.gan.LayerOutput;
import ganscope.gan.NetworkPath;
import ganscope.gan.ScoreFunction;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One sample on its way through both networks: what each layer of the generator makes of its latent, the picture, what each
 * layer of the discriminator makes of the picture, and the score.
 *
 * @param sample which of the sheet, counted from 0
 * @param asked the class that it was asked to be of, counted from 0; −1 where none was
 * @param generator its input, and what each of its layers but the last makes
 * @param drawing the weights by which the last layer draws the picture from channels; null where it does not
 * @param picture side² pixels
 * @param reading the weights by which the discriminator's first layer reads the picture; null where it has none for a grey one
 * @param discriminator what each of its layers but the last makes
 * @param score the last layer's; of a sample of that class, where it depends on it
 */
public record FeatureMaps(
        int sample,
        int asked,
        List<FeatureLayer> generator,
        @Nullable FeatureLayer drawing,
        FeatureLayer picture,
        @Nullable FeatureLayer reading,
        List<FeatureLayer> discriminator,
        double score) {
    /** Copies. */
    public FeatureMaps {
        generator = List.copyOf(generator);
        discriminator = List.copyOf(discriminator);
    }

    public static FeatureMaps of(SheetSample sample, int classes, GeneratorFunction generator, ScoreFunction score) {

        NetworkPath drawn = generator.path(sample.latent(), sample.shares(classes));
        List<LayerOutput> made = drawn.outputs();
        LayerOutput last = made.getLast();
        float[] pixels = last.values().values();
        int side = (int) Math.round(Math.sqrt(pixels.length));
        int k = Math.max(0, sample.asked());
        NetworkPath judged = score.path(pixels, k);
        float[] scores = new float[1];
        score.score(pixels, new int[] {k}, 1, scores);
        return new FeatureMaps(
                sample.index(),
                sample.asked(),
                made.stream().limit(made.size() - 1L).map(FeatureMaps::layer).toList(),
                drawn.kernels().map(FeatureMaps::kernels).orElse(null),
                new FeatureLayer(last.words(), side, side, 1, Series.of(pixels, pixels.length)),
                judged.kernels().map(FeatureMaps::kernels).orElse(null),
                judged.outputs().stream()
                        .skip(1)
                        .limit(judged.outputs().size() - 2L)
                        .map(FeatureMaps::layer)
                        .toList(),
                scores[0]);
    }

    private static FeatureLayer kernels(LayerKernels kernels) {
        int kept = Math.min(FeatureLayer.MOST, kernels.channels());
        int pixels = kernels.side() * kernels.side();
        return new FeatureLayer(
                kernels.words(),
                kernels.side(),
                kernels.side(),
                kernels.channels(),
                Series.of(kernels.values().values(), kept * pixels));
    }

    private static FeatureLayer layer(LayerOutput output) {
        int places = output.extent().places();
        int channels = output.extent().channels();
        int kept = places == 1 ? channels : Math.min(FeatureLayer.MOST, channels);
        float[] values = output.values().values();
        double[] maps = IntStream.range(0, kept * places)
                .mapToDouble(i -> values[i % places * channels + i / places])
                .toArray();
        return new FeatureLayer(
                output.words(), output.extent().height(), output.extent().width(), channels, Series.of(maps));
    }
}
