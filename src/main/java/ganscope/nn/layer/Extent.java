package ganscope.nn.layer;

/**
 * How the numbers of a row are laid out: as a picture of height × width places with so many channels, channel last, or,
 * of one place, as a plain vector.
 *
 * @param height at least 1
 * @param width at least 1
 * @param channels numbers at each place, at least 1
 */
public record Extent(int height, int width, int channels) {
    /** The most numbers of one row. */
    public static final int MOST = 16_384;

    /** Checks the sizes. */
    public Extent {
        if (height < 1 || width < 1 || channels < 1 || (long) height * width * channels > MOST) {
            throw new IllegalArgumentException(
                    "makes " + words(height, width, channels) + " (1 to " + MOST + " numbers)");
        }
    }

    /** A plain vector. */
    public static Extent of(int numbers) {
        return new Extent(1, 1, numbers);
    }

    /** A square picture of one channel where the numbers make one, such as 8 × 8 of 64; a plain vector otherwise. */
    public static Extent square(int numbers) {
        int side = (int) Math.round(Math.sqrt(numbers));
        return side * side == numbers ? new Extent(side, side, 1) : of(numbers);
    }

    /** Height × width. */
    public int places() {
        return height * width;
    }

    /** The length of a row. */
    public int numbers() {
        return height * width * channels;
    }

    /** Height and width in words, such as 8 x 8. */
    public String area() {
        return height + " x " + width;
    }

    /** In words: 8 x 8 x 32, or 64 for a vector. */
    @Override
    public String toString() {
        return words(height, width, channels);
    }

    private static String words(int height, int width, int channels) {
        return height == 1 && width == 1 ? Integer.toString(channels) : height + " x " + width + " x " + channels;
    }
}
