package ganscope.data;

import ganscope.data.distribution.ImageDistribution;
import ganscope.data.distribution.PatternImages;
import ganscope.data.distribution.Require;

/**
 * Pictures of one disc in the middle of one of the four quarters, of one of a few sizes: the pixels whose centres are at most 1, 2,
 * … pixels from the middle, up to a quarter of the side. That makes 16 patterns of 16 × 16 pixels and 8 of 8 × 8, all as
 * likely. As with {@link Bars} the signs of the pixels say which, so that modes can be counted exactly.
 *
 * @param side of a picture, 8 or 16 pixels
 * @param noise its standard deviation in each pixel, 0 to 0.1: no sign is ever wrong
 */
public record Discs(int side, double noise) implements ImageTarget {
    /** The name in files and on the command line. */
    public static final String TYPE = "discs";

    private static final int QUARTERS = 4;

    /** Checks the parameters. */
    public Discs {
        Require.side(side);
        Bars.requireNoise(noise);
    }

    /** 16 × 16 pixels, noise 0.05. */
    public static Discs defaults() {
        return new Discs(16, 0.05);
    }

    @Override
    public ImageDistribution build() {
        return new PatternImages(side, QUARTERS * sizes(), noise, this::isBright);
    }

    private int sizes() {
        return side / 4;
    }

    @Override
    public String type() {
        return TYPE;
    }

    /** Size k % sizes in quarter k / sizes: upper left, upper right, lower left, lower right. */
    private boolean isBright(int k, int row, int column) {
        int half = side / 2;
        int quarter = k / sizes();
        int radius = k % sizes() + 1;
        double y = row - half * (quarter / 2 + 0.5) + 0.5;
        double x = column - half * (quarter % 2 + 0.5) + 0.5;
        return x * x + y * y <= radius * radius;
    }
}
