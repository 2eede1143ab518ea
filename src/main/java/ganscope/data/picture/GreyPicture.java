package ganscope.data.picture;

/**
 * A grey picture of any size.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 * @param values height × width, row by row from the top, from −1 (black) to 1 (white)
 */
@SuppressWarnings("ArrayRecordComponent") // of large pictures there are some at a time; not to be written
record GreyPicture(int width, int height, float[] values) {
    /** Checks the size. */
    GreyPicture {
        if (width < 1 || height < 1 || values.length != width * height) {
            throw new IllegalArgumentException(
                    "values: " + values.length + " (" + width + " × " + height + ", each at least 1)");
        }
    }

    /** Whether width and height are the same. */
    boolean isSquare() {
        return width == height;
    }

    /**
     * The largest square in the middle, in so many pixels: each is the mean over the area that it covers, so that a pixel
     * that it covers by a part counts for that part.
     *
     * @param side in pixels, at least 1
     * @param out receives side² numbers from {@code at} on
     */
    void square(int side, float[] out, int at) {
        int edge = Math.min(width, height);
        int left = (width - edge) / 2;
        int top = (height - edge) / 2;
        if (edge == side) {
            for (int y = 0; y < side; y++) {
                System.arraycopy(values, (top + y) * width + left, out, at + y * side, side);
            }
            return;
        }
        double step = (double) edge / side;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                out[at + y * side + x] = (float) mean(left, top, x * step, y * step, step, edge);
            }
        }
    }

    /** The mean over a square of the given width, its corner so far from that of the middle square. */
    private double mean(int left, int top, double fromX, double fromY, double step, int edge) {
        int lastX = Math.min(edge - 1, (int) Math.ceil(fromX + step) - 1);
        int lastY = Math.min(edge - 1, (int) Math.ceil(fromY + step) - 1);
        double sum = 0;
        double area = 0;
        for (int y = (int) fromY; y <= lastY; y++) {
            double high = Math.min(y + 1, fromY + step) - Math.max(y, fromY);
            for (int x = (int) fromX; x <= lastX; x++) {
                double part = high * (Math.min(x + 1, fromX + step) - Math.max(x, fromX));
                sum += part * values[(top + y) * width + left + x];
                area += part;
            }
        }
        return Math.clamp(sum / area, -1.0, 1.0); // rounding may lead a little beyond
    }
}
