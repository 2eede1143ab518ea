package ganscope.data.distribution;

import ganscope.random.RandomStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of one of a few patterns, all as likely: the pattern's pixels are at 0.8, all others at −0.8, each with normal noise of
 * its own, and held within −1 … 1. A picture shows a pattern if the signs of all its pixels are those of the pattern.
 */
public final class PatternImages implements ImageDistribution {
    private static final float BRIGHT = 0.8f;

    private final int side;
    private final int pixels;
    private final double noise;
    private final Shown shown;
    private final int patterns;
    /** The only pattern; −1 for all of them. */
    private final int only;

    /** Which pixels a pattern has. */
    @FunctionalInterface
    public interface Shown {
        /** Whether pattern k, counted from 0, has the pixel of a row from the top and a column from the left. */
        boolean isBright(int k, int row, int column);
    }

    /**
     * Pictures of all patterns.
     *
     * @param side of a picture, in pixels
     * @param patterns how many there are, no two of which have the same pixels
     * @param noise its standard deviation in each pixel
     */
    public PatternImages(int side, int patterns, double noise, Shown shown) {
        this(side, patterns, noise, shown, -1);
    }

    private PatternImages(int side, int patterns, double noise, Shown shown, int only) {
        this.side = side;
        this.patterns = patterns;
        this.noise = noise;
        this.shown = shown;
        this.only = only;
        pixels = side * side;
    }

    private boolean isBright(int k, int pixel) {
        return shown.isBright(k, pixel / side, pixel % side);
    }

    @Override
    public int side() {
        return side;
    }

    @Override
    public void sample(RandomStream random, int rows, float[] out) {
        sample(random, rows, out, null);
    }

    private void sample(RandomStream random, int rows, float[] out, int @Nullable [] which) {
        Require.room(out, rows, pixels);
        for (int i = 0; i < rows; i++) {
            int k = only < 0 ? random.nextInt(patterns) : only;
            if (which != null) {
                which[i] = k;
            }
            for (int pixel = 0; pixel < pixels; pixel++) {
                double value = isBright(k, pixel) ? BRIGHT : -BRIGHT;
                value += noise > 0 ? noise * random.nextGaussian() : 0;
                out[i * pixels + pixel] = (float) Math.clamp(value, -1.0, 1.0);
            }
        }
    }

    @Override
    public Optional<Classes> classes() {
        return only < 0 ? Optional.of(new PatternClasses()) : Optional.empty();
    }

    @Override
    public double[] centroid() {
        double[] mean = new double[pixels];
        for (int pixel = 0; pixel < pixels; pixel++) {
            mean[pixel] = BRIGHT * (2 * share(pixel) - 1);
        }
        return mean;
    }

    /** The share of pictures in which a pixel is bright. */
    private double share(int pixel) {
        if (only >= 0) {
            return isBright(only, pixel) ? 1 : 0;
        }
        int bright = 0;
        for (int k = 0; k < patterns; k++) {
            bright += isBright(k, pixel) ? 1 : 0;
        }
        return (double) bright / patterns;
    }

    /** √Σ (0.8² − mean² + noise²) over the pixels; that noise is held within the ends is left out. */
    @Override
    public double scale() {
        double sum = 0;
        for (double mean : centroid()) {
            sum += (double) BRIGHT * BRIGHT - mean * mean + noise * noise;
        }
        return Math.sqrt(sum);
    }

    @Override
    public int patterns() {
        return patterns;
    }

    @Override
    public int pattern(float[] pictures, int picture) {
        for (int k = 0; k < patterns; k++) {
            boolean same = true;
            for (int pixel = 0; pixel < pixels && same; pixel++) {
                same = pictures[picture * pixels + pixel] > 0 == isBright(k, pixel);
            }
            if (same) {
                return k;
            }
        }
        return -1;
    }

    /** Each pattern is a class. */
    private final class PatternClasses implements Classes {
        @Override
        public int count() {
            return patterns;
        }

        @Override
        public double weight(int k) {
            return 1.0 / patterns;
        }

        @Override
        public Distribution given(int k) {
            return new PatternImages(side, patterns, noise, shown, k);
        }

        @Override
        public void sample(RandomStream random, int rows, float[] out, int[] classes) {
            PatternImages.this.sample(random, rows, out, classes);
        }
    }
}
