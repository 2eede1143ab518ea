package ganscope.convolution;

/**
 * How a kernel walks over a grid.
 *
 * @param vertical from row to row
 * @param horizontal from column to column
 */
public record Geometry(Steps vertical, Steps horizontal) {
    /** The most multiplications of one call. */
    public static final long MOST_PRODUCTS = 1_000_000_000;

    /** The same along both axes. */
    public static Geometry even(int stride, int padding, int dilation) {
        Steps steps = new Steps(stride, padding, dilation, 0);
        return new Geometry(steps, steps);
    }

    /** @throws IllegalArgumentException if a way would need more than {@link #MOST_PRODUCTS} */
    static void affordable(double products) {
        if (products > MOST_PRODUCTS) {
            throw new IllegalArgumentException("input and kernel: they need " + Math.round(products / 1e6)
                    + " million multiplications (at most " + MOST_PRODUCTS / 1_000_000 + " million)");
        }
    }
}
