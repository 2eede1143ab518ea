package ganscope.data;

import ganscope.data.distribution.ImageDistribution;
import ganscope.data.distribution.PatternImages;
import ganscope.data.distribution.Require;

/**
 * Pictures of one straight stroke, a pixel wide and half a side long, in one of the four quarters: level, upright, falling to the
 * right or rising to the right; 16 patterns, all as likely, each of as many bright pixels as the other. As with {@link Bars} the
 * signs of the pixels say which, so that modes can be counted exactly.
 *
 * @param side of a picture, 8 or 16 pixels
 * @param noise its standard deviation in each pixel, 0 to 0.1: no sign is ever wrong
 */
public record Strokes(int side, double noise) implements ImageTarget {
    /** The name in files and on the command line. */
    public static final String TYPE = "strokes";

    private static final int QUARTERS = 4;
    private static final int DIRECTIONS = 4;

    /** Checks the parameters. */
    public Strokes {
        Require.side(side);
        Bars.requireNoise(noise);
    }

    /** 16 × 16 pixels, noise 0.05. */
    public static Strokes defaults() {
        return new Strokes(16, 0.05);
    }

    @Override
    public ImageDistribution build() {
        return new PatternImages(side, QUARTERS * DIRECTIONS, noise, this::isBright);
    }

    @Override
    public String type() {
        return TYPE;
    }

    /** Direction k % 4 in quarter k / 4: upper left, upper right, lower left, lower right. */
    private boolean isBright(int k, int row, int column) {
        int half = side / 2;
        int quarter = k / DIRECTIONS;
        int y = row - half * (quarter / 2);
        int x = column - half * (quarter % 2);
        if (y < 0 || y >= half || x < 0 || x >= half) {
            return false;
        }
        return switch (k % DIRECTIONS) {
            case 0 -> y == half / 2;
            case 1 -> x == half / 2;
            case 2 -> x == y;
            default -> x + y == half - 1;
        };
    }
}
