package ganscope.data;

import ganscope.data.distribution.ImageDistribution;
import ganscope.data.distribution.PatternImages;
import ganscope.data.distribution.Require;

/**
 * Pictures of 8 × 8 pixels that show one bright bar: one of the 8 rows or of the 8 columns, all 16 as likely. The bar's pixels
 * are at 0.8, all others at −0.8, each with normal noise of its own, and held within −1 … 1. A picture shows a bar if the
 * signs of all its 64 pixels are those of the bar, and none else: so the modes can be counted exactly, and what is none of them
 * too. (After the bars of Földiák, 1990, of which a picture has several.)
 *
 * @param noise its standard deviation in each pixel, 0 to 0.1: no sign is ever wrong
 */
public record Bars(double noise) implements ImageTarget {
    /** The name in files and on the command line. */
    public static final String TYPE = "bars";

    /** The most noise: no sign is ever wrong. */
    static final double MOST = 0.1;

    private static final int SIDE = 8;

    /** Checks the parameter. */
    public Bars {
        requireNoise(noise);
    }

    /** Throws if noise could turn a sign. */
    static void requireNoise(double noise) {
        Require.noise("noise", noise);
        Require.within("noise", noise, 0, MOST);
    }

    /** Noise 0.05. */
    public static Bars defaults() {
        return new Bars(0.05);
    }

    @Override
    public ImageDistribution build() {
        return new PatternImages(SIDE, 2 * SIDE, noise, Bars::isBright);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int side() {
        return SIDE;
    }

    /** Rows from the top first, then columns from the left. */
    private static boolean isBright(int k, int row, int column) {
        return k < SIDE ? row == k : column == k - SIDE;
    }
}
