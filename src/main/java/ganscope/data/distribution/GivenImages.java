package ganscope.data.distribution;

import ganscope.random.RandomStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Given pictures that stand for the unknown distribution they came from: one is drawn like the other, with replacement. */
public final class GivenImages implements ImageDistribution {
    private final int side;
    private final float[] pixels;
    private final RowLabels labels;
    private final double[] centroid;
    private final double scale;
    private final Optional<Classes> classes;

    /**
     * Copies and checks.
     *
     * @param side of each picture, in pixels, 3 to {@value ImageDistribution#LARGEST_SIDE}
     * @param pixels count × side², from −1 to 1
     * @param labels the class of each picture, or none
     * @throws IllegalArgumentException naming what is wrong: fewer than 2 pictures, a pixel out of range, all the same,
     *     labels of some pictures only
     */
    public GivenImages(int side, float[] pixels, RowLabels labels) {
        Require.within("side", side, SMALLEST_SIDE, LARGEST_SIDE);
        this.side = side;
        this.pixels = pixels.clone();
        this.labels = labels;
        int d = side * side;
        if (pixels.length % d != 0 || pixels.length < 2 * d) {
            throw new IllegalArgumentException(
                    "pixels: " + pixels.length + " numbers (at least 2 pictures of " + d + " each)");
        }
        for (int i = 0; i < pixels.length; i++) {
            Require.within("pixels[" + i + "]", pixels[i], -1, 1);
        }
        int named = labels.rows().length;
        if (!labels.isEmpty() && named != pixels.length / d) {
            throw new IllegalArgumentException(
                    "labels: " + named + " of them (one for each of the " + pixels.length / d + " pictures, or none)");
        }
        centroid = mean(this.pixels, d);
        scale = scale(this.pixels, centroid);
        if (!(scale > Require.NARROWEST)) {
            throw new IllegalArgumentException("pixels: all pictures are the same (at least 2 distinct ones)");
        }
        classes = GivenImageClasses.of(this, labels);
    }

    private static double[] mean(float[] pixels, int d) {
        double[] mean = new double[d];
        for (int i = 0; i < pixels.length; i++) {
            mean[i % d] += pixels[i];
        }
        for (int axis = 0; axis < d; axis++) {
            mean[axis] /= pixels.length / (double) d;
        }
        return mean;
    }

    private static double scale(float[] pixels, double[] mean) {
        double sum = 0;
        for (int i = 0; i < pixels.length; i++) {
            double way = pixels[i] - mean[i % mean.length];
            sum += way * way;
        }
        return Math.sqrt(sum * mean.length / pixels.length);
    }

    @Override
    public int side() {
        return side;
    }

    /** How many pictures there are. */
    public int count() {
        return pixels.length / dimension();
    }

    /** A copy of all pictures, count × side². */
    public float[] pixels() {
        return pixels.clone();
    }

    /** Writes a picture. */
    public void copy(int picture, float[] out, int at) {
        int d = dimension();
        System.arraycopy(pixels, picture * d, out, at * d, d);
    }

    /** The class of each picture; none where they have no classes. */
    public RowLabels labels() {
        return labels;
    }

    @Override
    public void sample(RandomStream random, int rows, float[] out) {
        sample(random, rows, out, null);
    }

    void sample(RandomStream random, int rows, float[] out, int @Nullable [] labelled) {
        Require.room(out, rows, dimension());
        for (int i = 0; i < rows; i++) {
            take(random.nextInt(count()), out, i, labelled);
        }
    }

    private void take(int picture, float[] out, int at, int @Nullable [] labelled) {
        copy(picture, out, at);
        if (labelled != null) {
            labelled[at] = labels.at(picture);
        }
    }

    /**
     * Deals pictures, none twice before each was dealt once: a sample to compare with, in which no picture counts more than
     * another.
     *
     * @param out receives rows × side² pixels
     * @param labelled receives the classes; zeros where there are none
     */
    public void deal(RandomStream random, int rows, float[] out, int[] labelled) {
        int[] order = new int[count()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int i = 0; i < rows; i++) {
            int at = i % order.length;
            int other = at + random.nextInt(order.length - at);
            int picture = order[other];
            order[other] = order[at];
            order[at] = picture;
            take(picture, out, i, labels.isEmpty() ? null : labelled);
        }
    }

    @Override
    public Optional<Classes> classes() {
        return classes;
    }

    @Override
    public double[] centroid() {
        return centroid.clone();
    }

    @Override
    public double scale() {
        return scale;
    }
}
