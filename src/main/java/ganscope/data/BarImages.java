package ganscope.data;

import ganscope.random.RandomStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pictures of single bars, as {@link Bars} describes them, or of one of the bars alone. */
final class BarImages implements ImageDistribution {
    static final int SIDE = 8;

    private static final int PATTERNS = 2 * SIDE;
    private static final int PIXELS = SIDE * SIDE;
    private static final float BRIGHT = 0.8f;

    private final double noise;
    /** The only bar; −1 for all of them. */
    private final int only;

    BarImages(double noise) {
        this(noise, -1);
    }

    private BarImages(double noise, int only) {
        this.noise = noise;
        this.only = only;
    }

    /** Whether a pixel belongs to bar k: rows from the top first, then columns from the left. */
    private static boolean isBright(int k, int pixel) {
        return k < SIDE ? pixel / SIDE == k : pixel % SIDE == k - SIDE;
    }

    @Override
    public int side() {
        return SIDE;
    }

    @Override
    public void sample(RandomStream random, int rows, float[] out) {
        sample(random, rows, out, null);
    }

    private void sample(RandomStream random, int rows, float[] out, int @Nullable [] bars) {
        Require.room(out, rows, PIXELS);
        for (int i = 0; i < rows; i++) {
            int k = only < 0 ? random.nextInt(PATTERNS) : only;
            if (bars != null) {
                bars[i] = k;
            }
            for (int pixel = 0; pixel < PIXELS; pixel++) {
                double value = isBright(k, pixel) ? BRIGHT : -BRIGHT;
                value += noise > 0 ? noise * random.nextGaussian() : 0;
                out[i * PIXELS + pixel] = (float) Math.clamp(value, -1.0, 1.0);
            }
        }
    }

    @Override
    public Optional<Classes> classes() {
        return only < 0 ? Optional.of(new BarClasses()) : Optional.empty();
    }

    @Override
    public double[] centroid() {
        double[] mean = new double[PIXELS];
        for (int pixel = 0; pixel < PIXELS; pixel++) {
            double share = only < 0 ? 2.0 / PATTERNS : isBright(only, pixel) ? 1 : 0;
            mean[pixel] = BRIGHT * (2 * share - 1);
        }
        return mean;
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
        return PATTERNS;
    }

    @Override
    public int pattern(float[] pixels, int picture) {
        for (int k = 0; k < PATTERNS; k++) {
            boolean same = true;
            for (int pixel = 0; pixel < PIXELS && same; pixel++) {
                same = pixels[picture * PIXELS + pixel] > 0 == isBright(k, pixel);
            }
            if (same) {
                return k;
            }
        }
        return -1;
    }

    /** Each bar is a class. */
    private final class BarClasses implements Classes {
        @Override
        public int count() {
            return PATTERNS;
        }

        @Override
        public double weight(int k) {
            return 1.0 / PATTERNS;
        }

        @Override
        public Distribution given(int k) {
            return new BarImages(noise, k);
        }

        @Override
        public void sample(RandomStream random, int rows, float[] out, int[] classes) {
            BarImages.this.sample(random, rows, out, classes);
        }
    }
}
