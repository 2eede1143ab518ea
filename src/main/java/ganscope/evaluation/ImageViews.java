package ganscope.evaluation;

import ganscope.data.distribution.Classes;
import ganscope.evaluation.latent.FeatureMaps;
import ganscope.evaluation.latent.LatentDirections;
import ganscope.evaluation.latent.LatentPlane;
import ganscope.evaluation.latent.LatentWalks;
import ganscope.evaluation.latent.PlaneSpot;
import ganscope.evaluation.latent.SheetSample;
import ganscope.evaluation.metric.Series;
import ganscope.evaluation.sample.ClassBlend;
import ganscope.evaluation.sample.ClassMix;
import ganscope.evaluation.sample.DiscriminatorReadings;
import ganscope.evaluation.sample.EvaluationSample;
import ganscope.gan.GeneratorFunction;
import ganscope.gan.ScoreFunction;
import ganscope.gan.experiment.Experiment;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the charts' numbers of an experiment with pictures. */
final class ImageViews {
    /** Pictures of a sheet; of a class where classes are asked for. */
    private static final int SHEET = 64;

    private static final int PER_CLASS = 8;

    /** Classes of a sheet. */
    private static final int MOST_CLASSES = 16;

    /** Pictures that are shown beside what is nearest to them. */
    private static final int SAMPLES = 32;

    /** Pictures of two classes at once. */
    private static final int BLEND = 32;

    private ImageViews() {}

    static ImageView of(
            Experiment experiment,
            EvaluationSample sample,
            ImageMeasurement measured,
            GeneratorFunction generator,
            ScoreFunction score,
            DiscriminatorReadings readings,
            Wishes wishes) {
        ClassMix mix = wishes.mix();
        int d = measured.target().dimension();
        int shown = Math.min(SAMPLES, measured.count());
        int asked = Math.min(experiment.classes(), MOST_CLASSES);
        SheetSample chosen = chosen(wishes.sample(), sample, asked);
        ImageNeighbours neighbours = measured.neighbours();
        double[] nearest = new double[shown * d];
        for (int i = 0; i < shown; i++) {
            for (int axis = 0; axis < d; axis++) {
                nearest[i * d + axis] = measured.reference().pixels()[neighbours.nearest()[i] * d + axis];
            }
        }
        List<String> names =
                sample.target().classes().map(classes -> names(classes)).orElse(List.of());
        return new ImageView(
                measured.target().side(),
                asked == 0
                        ? Series.of(sample.generated(), Math.min(SHEET, measured.count()) * d)
                        : byClass(sample, generator, asked, d),
                asked == 0 ? 0 : PER_CLASS,
                LatentWalks.of(experiment.latent(), sample.latents(), experiment.classes(), asked, d, generator),
                mix == null || !mix.suits(experiment.classes())
                        ? null
                        : ClassBlend.of(sample, generator, mix, experiment.classes(), BLEND),
                wishes.maps() ? FeatureMaps.of(chosen, experiment.classes(), generator, score) : null,
                plane(experiment, chosen, wishes, d, generator),
                Series.of(sample.generated(), shown * d),
                Series.of(nearest),
                Series.of(Arrays.copyOf(neighbours.distances(), shown)),
                names.isEmpty()
                        ? List.of()
                        : Arrays.stream(neighbours.labels())
                                .limit(shown)
                                .boxed()
                                .toList(),
                Series.of(readings.generatedScores(), shown),
                Series.of(measured.slopes(), shown * d),
                Arrays.stream(neighbours.distances()).average().orElse(Double.NaN),
                measured.nearestReal(),
                names,
                measured.patterns().weights(),
                measured.patterns().classShares(),
                measured.patterns().patternShares(),
                measured.reference().components().count(),
                measured.reference().components().share());
    }

    private static List<String> names(Classes classes) {
        return IntStream.range(0, classes.count()).mapToObj(classes::name).toList();
    }

    /** A sample of the sheet; the first where it has no such. */
    private static SheetSample chosen(int index, EvaluationSample sample, int asked) {
        int width = sample.latents().length / sample.size();
        int there = asked == 0 ? Math.min(SHEET, sample.size()) : asked * PER_CLASS;
        int at = index < there ? index : 0;
        int row = asked == 0 ? at : at % PER_CLASS;
        return new SheetSample(
                at,
                asked == 0 ? -1 : at / PER_CLASS,
                Arrays.copyOfRange(sample.latents(), row * width, (row + 1) * width));
    }

    private static @Nullable LatentPlane plane(
            Experiment experiment, SheetSample middle, Wishes wishes, int d, GeneratorFunction generator) {
        PlaneSpot spot = wishes.spot();
        if (spot == null || experiment.latent().dimension() < 2) {
            return null;
        }
        LatentDirections directions = new LatentDirections(experiment.latent(), experiment.seed());
        return LatentPlane.of(middle, directions, spot, experiment.classes(), d, generator);
    }

    /** The same latents, asked for one class after the other. */
    private static Series byClass(EvaluationSample sample, GeneratorFunction generator, int classes, int d) {
        int width = sample.latents().length / sample.size();
        int count = classes * PER_CLASS;
        float[] latents = new float[count * width];
        int[] asked = new int[count];
        for (int i = 0; i < count; i++) {
            System.arraycopy(sample.latents(), i % PER_CLASS * width, latents, i * width, width);
            asked[i] = i / PER_CLASS;
        }
        float[] samples = new float[count * d];
        generator.generate(latents, asked, count, samples);
        return Series.of(samples, count * d);
    }
}
