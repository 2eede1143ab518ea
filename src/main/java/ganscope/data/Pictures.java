package ganscope.data;

import ganscope.data.distribution.GivenImages;
import ganscope.data.distribution.RowLabels;
import java.util.Arrays;
import java.util.Objects;

/** Given square grey pictures, from a folder or a table, that stand for the unknown distribution they came from. Immutable. */
public final class Pictures implements ImageTarget, GivenData {
    /** The name in files and on the command line. */
    public static final String TYPE = "pictures";

    /** The most pixels of all pictures together: 62,500 pictures of 8 × 8, or 15,625 of 16 × 16. */
    public static final int MOST_PIXELS = 4_000_000;

    private final String source;
    private final GivenImages images;

    /**
     * Copies and checks.
     *
     * @param source where they come from, such as a folder
     * @param side of each picture, in pixels, 3 to {@value ImageDistribution#LARGEST_SIDE}
     * @param pixels count × side², row by row from the top, from −1 (black) to 1 (white)
     * @param labels the class of each picture, or none
     * @throws IllegalArgumentException naming what is wrong: fewer than 2 different pictures, more than
     *     {@value #MOST_PIXELS} pixels, a pixel out of range, labels of some pictures only
     */
    public Pictures(String source, int side, float[] pixels, RowLabels labels) {
        this.source = Objects.requireNonNull(source);
        if (pixels.length > MOST_PIXELS) {
            throw new IllegalArgumentException(
                    "pixels: " + pixels.length + " numbers (at most " + MOST_PIXELS + " of all pictures together)");
        }
        images = new GivenImages(side, pixels, labels);
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public int rows() {
        return images.count();
    }

    @Override
    public RowLabels labels() {
        return images.labels();
    }

    @Override
    public int side() {
        return images.side();
    }

    @Override
    public GivenImages build() {
        return images;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pictures that
                && source.equals(that.source)
                && side() == that.side()
                && labels().equals(that.labels())
                && (images == that.images || Arrays.equals(images.pixels(), that.images.pixels()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, side(), rows(), images.scale());
    }

    @Override
    public String toString() {
        return "Pictures[" + source + ", " + rows() + " of " + side() + " x " + side() + "]";
    }
}
