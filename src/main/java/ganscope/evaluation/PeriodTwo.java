package ganscope.evaluation;

/**
 * How much of pictures alternates from pixel to pixel: the pattern that a transposed convolution of stride 2 stamps into them
 * (Odena, Dumoulin and Olah, 2016, Deconvolution and Checkerboard Artifacts).
 *
 * <p>It is the share of their power, but for that of each picture's mean, at the frequencies of period 2 along rows, along columns
 * or along both, by the discrete Fourier transform: of 8 × 8 pixels those (u, v) with u = 4 or v = 4, 15 of 63.
 */
final class PeriodTwo {
    private PeriodTwo() {}

    /** Whether pictures of this side have such a frequency. */
    static boolean suits(int side) {
        return side % 2 == 0;
    }

    /**
     * The share, 0–1.
     *
     * @param pixels of the pictures, row-major; at least {@code count} of them
     * @param side even
     * @return NaN where every picture is of one grey
     */
    static double share(float[] pixels, int count, int side) {
        if (!suits(side)) {
            throw new IllegalArgumentException("side: " + side + " (an even number)");
        }
        double alternating = 0;
        double all = 0;
        for (int picture = 0; picture < count; picture++) {
            int from = picture * side * side;
            double mean = 0;
            double both = 0;
            for (int i = 0; i < side; i++) {
                double along = 0;
                double down = 0;
                for (int j = 0; j < side; j++) {
                    double pixel = pixels[from + side * i + j];
                    along += sign(j) * pixel;
                    down += sign(j) * (double) pixels[from + side * j + i];
                    all += pixel * pixel;
                    mean += pixel;
                    both += sign(i + j) * pixel;
                }
                // By Parseval's theorem that is the power over all frequencies of the other axis.
                alternating += (along * along + down * down) / side;
            }
            all -= mean * mean / (side * side);
            alternating -= both * both / (side * side); // counted along both axes
        }
        return all > 0 ? alternating / all : Double.NaN;
    }

    private static int sign(int place) {
        return place % 2 == 0 ? 1 : -1;
    }
}
