package ganscope.convolution;

/**
 * The convolution of networks (in mathematics: cross-correlation): the kernel is not flipped.
 * y[i, j] = Σ w[a, b] x[s i + d a − p, s j + d b − p], zeros outside.
 */
public final class Convolution {
    private Convolution() {}

    /**
     * Convolves.
     *
     * @throws IllegalArgumentException if the kernel does not fit, or it is more work than {@link Geometry#MOST_PRODUCTS}
     */
    public static Worked of(Grid input, Grid kernel, Geometry geometry) {
        Steps down = geometry.vertical();
        Steps across = geometry.horizontal();
        int rows = down.convolved(input.rows(), kernel.rows());
        int columns = across.convolved(input.columns(), kernel.columns());
        double taps = (double) kernel.rows() * kernel.columns();
        Geometry.affordable(taps * rows * columns);
        Products products = new Products();
        Grid output = Grid.of(
                rows,
                columns,
                (row, column) -> products.sum(
                        input,
                        kernel,
                        geometry,
                        row * down.stride() - down.padding(),
                        column * across.stride() - across.padding()));
        return new Worked(output, (long) taps * rows * columns, products.byZero());
    }
}
