package ganscope.convolution;

/**
 * The inverse of a circular convolution by steps (Richardson, 1972; Lucy, 1974): x ← x · Cᵀ(y / C x) / Cᵀ1, from an even grid
 * on. Each step makes y likelier if its noise is that of counted light. Nothing becomes negative, and Σ C x stays Σ y.
 */
public final class RichardsonLucy {
    private RichardsonLucy() {}

    /**
     * What y was before the convolution, after some steps.
     *
     * @param y the output, numbers of at least 0
     * @param iterations at least 0; after none every number is the mean
     * @throws IllegalArgumentException if a number of y or of the kernel is below 0, the kernel is nothing but zeros, or the
     *     iterations are below 0
     */
    public static Grid of(Circulant c, Grid y, int iterations) {
        atLeastZero("y", y);
        atLeastZero("kernel", c.kernel());
        if (!(c.total() > 0)) {
            throw new IllegalArgumentException("kernel: nothing but zeros (a sum above 0)");
        }
        if (iterations < 0) {
            throw new IllegalArgumentException("iterations: " + iterations + " (at least 0)");
        }
        double sum = 0;
        for (double value : y.values()) {
            sum += value;
        }
        double even = sum / (c.total() * y.rows() * y.columns());
        Grid x = Grid.of(y.rows(), y.columns(), (row, column) -> even);
        for (int i = 0; i < iterations; i++) {
            x = step(c, y, x);
        }
        return x;
    }

    private static Grid step(Circulant c, Grid y, Grid x) {
        double[] made = c.apply(x).values();
        double[] wanted = y.values();
        for (int i = 0; i < made.length; i++) {
            made[i] = made[i] > 0 ? wanted[i] / made[i] : 0;
        }
        Grid back = c.transposed(new Grid(y.rows(), y.columns(), made));
        return Grid.of(y.rows(), y.columns(), (row, column) -> x.at(row, column) * back.at(row, column) / c.total());
    }

    private static void atLeastZero(String name, Grid grid) {
        for (double value : grid.values()) {
            if (value < 0) {
                throw new IllegalArgumentException(name + ": " + value + " (numbers of at least 0)");
            }
        }
    }
}
