package ganscope.convolution;

/**
 * The transposed convolution: the linear map whose matrix is the transpose of a convolution's, so that every input is spread
 * over the outputs it would have been computed from. y[s i + d a − p] += w[a] x[i] along each axis.
 *
 * <p>All ways add each output's products in the order of the inputs, so that their results are equal to the last bit.
 */
public final class TransposedConvolution {
    private TransposedConvolution() {}

    /**
     * Convolves.
     *
     * @throws IllegalArgumentException if the padding leaves no output, or it is more work than
     *     {@link Geometry#MOST_PRODUCTS}
     */
    public static Worked of(Grid input, Grid kernel, Geometry geometry, Way way) {
        int rows = geometry.vertical().transposed(input.rows(), kernel.rows());
        int columns = geometry.horizontal().transposed(input.columns(), kernel.columns());
        return switch (way) {
            case ZEROS -> zeros(input, kernel, geometry, rows, columns);
            case SCATTER -> scatter(input, kernel, geometry, rows, columns);
            case DEPTH_TO_SPACE -> SubKernels.of(kernel, geometry).convolve(input, rows, columns);
        };
    }

    private static Worked zeros(Grid input, Grid kernel, Geometry geometry, int rows, int columns) {
        Steps down = geometry.vertical();
        Steps across = geometry.horizontal();
        double taps = (double) kernel.rows() * kernel.columns();
        Geometry.affordable(taps * rows * columns);
        Grid flipped = kernel.flipped();
        int above = down.padding() - (down.reach(kernel.rows()) - 1);
        int before = across.padding() - (across.reach(kernel.columns()) - 1);
        long[] byZero = {0};
        Grid output = Grid.of(rows, columns, (row, column) -> {
            double sum = 0;
            for (int a = 0; a < kernel.rows(); a++) {
                int stretchedRow = row + above + a * down.dilation();
                for (int b = 0; b < kernel.columns(); b++) {
                    int stretchedColumn = column + before + b * across.dilation();
                    int inputRow = Math.floorDiv(stretchedRow, down.stride());
                    int inputColumn = Math.floorDiv(stretchedColumn, across.stride());
                    boolean between = inputRow * down.stride() != stretchedRow
                            || inputColumn * across.stride() != stretchedColumn;
                    if (between || !input.holds(inputRow, inputColumn)) {
                        byZero[0]++;
                    } else {
                        sum += flipped.at(a, b) * input.at(inputRow, inputColumn);
                    }
                }
            }
            return sum + 0.0;
        });
        return new Worked(output, (long) taps * rows * columns, byZero[0]);
    }

    private static Worked scatter(Grid input, Grid kernel, Geometry geometry, int rows, int columns) {
        Steps down = geometry.vertical();
        Steps across = geometry.horizontal();
        double products = (double) kernel.rows() * kernel.columns() * input.rows() * input.columns();
        Geometry.affordable(products);
        double[] output = new double[rows * columns];
        for (int row = 0; row < input.rows(); row++) {
            for (int column = 0; column < input.columns(); column++) {
                int top = row * down.stride() - down.padding();
                int left = column * across.stride() - across.padding();
                for (int a = 0; a < kernel.rows(); a++) {
                    int outRow = top + a * down.dilation();
                    for (int b = 0; b < kernel.columns(); b++) {
                        int outColumn = left + b * across.dilation();
                        if (outRow >= 0 && outRow < rows && outColumn >= 0 && outColumn < columns) {
                            output[outRow * columns + outColumn] += kernel.at(a, b) * input.at(row, column);
                        }
                    }
                }
            }
        }
        return new Worked(
                Grid.of(rows, columns, (row, column) -> output[row * columns + column] + 0.0), (long) products, 0);
    }
}
