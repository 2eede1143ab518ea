package ganscope.chart;

import ganscope.data.Bars;
import ganscope.evaluation.ImageView;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.latent.FeatureLayer;
import ganscope.evaluation.latent.FeatureMaps;
import ganscope.evaluation.latent.LatentPlane;
import ganscope.evaluation.latent.LatentWalk;
import ganscope.evaluation.latent.PlaneSpot;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Metrics;
import ganscope.evaluation.metric.Series;
import ganscope.evaluation.sample.ClassBlend;
import ganscope.evaluation.sample.ClassMix;
import ganscope.gan.DataScaling;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.Objective;
import ganscope.random.RandomStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Snapshots of experiments with pictures. */
public final class ImageExamples {
    private static final int SIDE = 8;
    private static final int PIXELS = SIDE * SIDE;

    private ImageExamples() {}

    /** Bars, of which the generator blurs some. */
    public static Snapshot bars(String objective) {
        return bars(objective, 0, null, null);
    }

    /** The same of a conditional GAN. */
    public static Snapshot barsByClass(String objective) {
        return bars(objective, 4, null, null);
    }

    /** The same, asked for two classes at once. */
    public static Snapshot barsOfTwoClasses(ClassMix mix) {
        return bars("minimax", 4, new ClassBlend(mix, pictures(32, 7), Series.EMPTY), null);
    }

    /** The same with a plane through the latent of the third sample. */
    public static Snapshot barsOfAPlane(PlaneSpot spot) {
        return bars("minimax", 0, null, new LatentPlane(2, -1, 7, pictures(49, 8), spot, pictures(1, 9), 90, true));
    }

    private static Snapshot bars(
            String objective, int perClass, @Nullable ClassBlend blend, @Nullable LatentPlane plane) {
        Experiment experiment = SnapshotExamples.experiment(Bars.defaults(), Objective.of(objective), 4);
        int shown = 12;
        Series sheet = pictures(perClass == 0 ? 64 : 16 * perClass, 1);
        return new Snapshot(
                0,
                1200,
                experiment,
                DataScaling.standardising(experiment.target()),
                Metrics.of(Map.of(Metric.W1, 3.1, Metric.CLASSES_EFFECTIVE, 14.2, Metric.CLASS_LEAST, 0.02)),
                Series.of(0.02, 0.05, 0.11),
                Series.of(0.4, 0.2, 0.3),
                Series.of(0.3, 0.6, 1),
                new ImageView(
                        SIDE,
                        sheet,
                        perClass,
                        new LatentWalk(9, pictures(9 * (perClass == 0 ? 8 : 16), 5), perClass > 0, 4.5, 2.25),
                        blend,
                        maps(perClass > 0),
                        plane,
                        pictures(shown, 1),
                        pictures(shown, 2),
                        Series.linear(0.5, 3, shown),
                        IntStream.range(0, shown).boxed().toList(),
                        Series.linear(-1, 2, shown),
                        pictures(shown, 3).map(value -> 0.2 * value),
                        1.9,
                        2.1,
                        IntStream.rangeClosed(1, 16).mapToObj(Integer::toString).toList(),
                        Series.linear(1.0 / 16, 1.0 / 16, 16),
                        Series.linear(0.02, 0.105, 16),
                        Series.EMPTY,
                        16,
                        0.9));
    }

    private static FeatureMaps maps(boolean classes) {
        return new FeatureMaps(
                2,
                classes ? 1 : -1,
                List.of(
                        new FeatureLayer("", 1, 1, 4, Series.of(0.5, -1, 2, 0)),
                        new FeatureLayer("up k4 s2 · batchnorm", 4, 4, 100, Series.linear(-3, 1, 64 * 16))),
                new FeatureLayer("conv k3", 3, 3, 100, Series.linear(-1, 1, 64 * 9)),
                new FeatureLayer("conv k3", SIDE, SIDE, 1, pictures(1, 1)),
                new FeatureLayer("conv k4 s2", 4, 4, 3, Series.linear(-1, 0.5, 3 * 16)),
                List.of(
                        new FeatureLayer("conv k4 s2", 4, 4, 3, Series.linear(0, 2, 3 * 16)),
                        new FeatureLayer("dense", 1, 1, 64, Series.linear(-1, 1, 64))),
                -1.25);
    }

    private static Series pictures(int count, long seed) {
        float[] pixels = new float[count * PIXELS];
        Bars.defaults().sample(new RandomStream(seed, "pictures"), count, pixels);
        return Series.of(pixels, pixels.length);
    }
}
