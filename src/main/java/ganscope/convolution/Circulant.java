package ganscope.convolution;

/**
 * A convolution of stride 1 whose input goes on at its opposite edge, as the map y = C x of grids of one size:
 * y[i, j] = Σ w[a, b] x[i + a − ⌊(k − 1)/2⌋, j + b − ⌊(k − 1)/2⌋], indices modulo the grid's size, the kernel not flipped. Its
 * matrix is circulant in blocks, so that the Fourier transform makes C a number for each frequency.
 *
 * @param kernel w, of any size; beyond the grid's it overlaps itself
 */
public record Circulant(Grid kernel) {
    private int originRow() {
        return (kernel.rows() - 1) / 2;
    }

    private int originColumn() {
        return (kernel.columns() - 1) / 2;
    }

    /** C x, as large as x. */
    public Grid apply(Grid x) {
        return applied(x, 1);
    }

    /** Cᵀ y, as large as y: each number is spread over those it would have been computed from. */
    public Grid transposed(Grid y) {
        return applied(y, -1);
    }

    private Grid applied(Grid x, int direction) {
        double[] from = x.values();
        double[] to = new double[from.length];
        for (int a = 0; a < kernel.rows(); a++) {
            for (int b = 0; b < kernel.columns(); b++) {
                double weight = kernel.at(a, b);
                for (int row = 0; row < x.rows(); row++) {
                    int r = Math.floorMod(row + direction * (a - originRow()), x.rows()) * x.columns();
                    for (int column = 0; column < x.columns(); column++) {
                        int c = Math.floorMod(column + direction * (b - originColumn()), x.columns());
                        to[row * x.columns() + column] += weight * from[r + c];
                    }
                }
            }
        }
        return new Grid(x.rows(), x.columns(), to);
    }

    /** The numbers T by which C multiplies the frequencies of a grid of a size: F(C x) = T · F(x). */
    public Spectrum transfer(int rows, int columns) {
        double[] spread = new double[rows * columns];
        for (int a = 0; a < kernel.rows(); a++) {
            for (int b = 0; b < kernel.columns(); b++) {
                int row = Math.floorMod(originRow() - a, rows);
                int column = Math.floorMod(originColumn() - b, columns);
                spread[row * columns + column] += kernel.at(a, b);
            }
        }
        return Spectrum.of(new Grid(rows, columns, spread));
    }

    /** Σ w: what C makes of a grid of ones, at every cell. */
    public double total() {
        double total = 0;
        for (double weight : kernel.values()) {
            total += weight;
        }
        return total;
    }

    /**
     * The convolution of mathematics, which flips the kernel, with indices modulo the input's size:
     * y[i, j] = Σ w[a, b] x[i − a, j − b], product by product.
     */
    public static Grid convolved(Grid x, Grid kernel) {
        return Grid.of(x.rows(), x.columns(), (row, column) -> {
            double sum = 0;
            for (int a = 0; a < kernel.rows(); a++) {
                for (int b = 0; b < kernel.columns(); b++) {
                    sum += kernel.at(a, b)
                            * x.at(Math.floorMod(row - a, x.rows()), Math.floorMod(column - b, x.columns()));
                }
            }
            return sum;
        });
    }
}
