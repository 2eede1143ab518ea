package ganscope.evaluation.latent;

import ganscope.evaluation.metric.Series;

/**
 * Channels of a layer, or kernels, each a small picture of any numbers.
 *
 * @param words the layer, such as {@code up k4 s2 · batchnorm}; empty of what comes into the generator
 * @param height rows of each picture; 1 of plain vectors, whose channels are single numbers
 * @param width numbers in a row
 * @param channels how many there are
 * @param values the first of them, at most {@value #MOST} unless they are single numbers: one after the other, row by row from
 *     the top
 */
public record FeatureLayer(String words, int height, int width, int channels, Series values) {
    /** The most pictures that are kept. */
    public static final int MOST = 64;

    /** How many pictures there are numbers of. */
    public int kept() {
        return values.size() / (height * width);
    }

    /** Whether the channels are single numbers. */
    public boolean isPlain() {
        return height == 1 && width == 1;
    }

    /** A number of a picture. */
    public double at(int channel, int row, int column) {
        return values.get((channel * height + row) * width + column);
    }

    /** The largest size of a number. */
    public double largest() {
        double largest = 0;
        for (int i = 0; i < values.size(); i++) {
            largest = Math.max(largest, Math.abs(values.get(i)));
        }
        return largest;
    }
}
