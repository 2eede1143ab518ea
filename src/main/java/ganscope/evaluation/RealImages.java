package ganscope.evaluation;

import ganscope.data.distribution.Classes;
import ganscope.data.distribution.Distribution;
import ganscope.data.distribution.GivenImages;
import ganscope.random.RandomStream;
import ganscope.stats.PrincipalComponents;
import java.util.Arrays;

/**
 * The real pictures among which generated ones look for their nearest: all that were given, or evenly picked
 * {@value #MOST} of them; of a distribution that is known as many fresh ones. Immutable.
 */
final class RealImages {
    private static final int MOST = 2048;

    /** Principal components in which the Fréchet distance is taken: of so many a few hundred samples show the covariance. */
    private static final int COMPONENTS = 16;

    private final float[] pixels;
    private final int[] labels;
    private final int classes;
    private final PrincipalComponents components;
    private final int dimension;

    private RealImages(float[] pixels, int[] labels, int classes, int dimension) {
        this.pixels = pixels;
        this.labels = labels;
        this.classes = classes;
        this.dimension = dimension;
        components = PrincipalComponents.of(pixels, dimension, COMPONENTS);
    }

    static RealImages of(Distribution target, long seed) {
        int d = target.dimension();
        int classes = target.classes().map(Classes::count).orElse(0);
        if (target instanceof GivenImages given) {
            int count = Math.min(given.count(), MOST);
            float[] pixels = new float[count * d];
            int[] labels = new int[classes == 0 ? 0 : count];
            int[] all = given.labels().rows();
            for (int i = 0; i < count; i++) {
                int picture = (int) ((long) i * given.count() / count);
                given.copy(picture, pixels, i);
                if (classes > 0) {
                    labels[i] = all[picture];
                }
            }
            return new RealImages(pixels, labels, classes, d);
        }
        RandomStream random = new RandomStream(seed, "evaluation.pictures");
        float[] pixels = new float[MOST * d];
        int[] labels = new int[classes == 0 ? 0 : MOST];
        if (classes > 0) {
            target.classes().orElseThrow().sample(random, MOST, pixels, labels);
        } else {
            target.sample(random, MOST, pixels);
        }
        return new RealImages(pixels, labels, classes, d);
    }

    int count() {
        return pixels.length / dimension;
    }

    /** K, 0 where the pictures have no classes. */
    int classes() {
        return classes;
    }

    /** count × d; not to be written. */
    float[] pixels() {
        return pixels;
    }

    /** The class of a picture, where they have classes. */
    int label(int picture) {
        return labels[picture];
    }

    PrincipalComponents components() {
        return components;
    }

    /** The mean distance from a picture to the nearest other one. */
    double nearestOther() {
        ImageNeighbours among = new ImageNeighbours(this, dimension);
        among.find(pixels, Math.min(count(), 512), true);
        return Arrays.stream(among.distances()).average().orElse(Double.NaN);
    }
}
