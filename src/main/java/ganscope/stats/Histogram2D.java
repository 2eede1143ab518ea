package ganscope.stats;

import java.util.Objects;

/**
 * The share of a 2-D sample's weight in each cell of a grid.
 *
 * <p>Immutable. {@code outside + Σ shares = 1}.
 */
public final class Histogram2D {
    private final Bins x;
    private final Bins y;
    /** rows × columns, row-major; row r is bin r of y. */
    private final double[] shares;

    private final double outside;

    private Histogram2D(Bins x, Bins y, double[] shares, double outside) {
        this.x = x;
        this.y = y;
        this.shares = shares;
        this.outside = outside;
    }

    /**
     * Counts a sample.
     *
     * @param x bins of coordinate 0, the columns
     * @param y bins of coordinate 1, the rows
     * @param sample n points in dimension 2
     * @throws IllegalArgumentException if the sample has another dimension, or the grid more than 2³¹ cells
     */
    public static Histogram2D of(Bins x, Bins y, Points sample) {
        if (sample.dimension() != 2) {
            throw new IllegalArgumentException("sample: dimension " + sample.dimension() + " (2 here)");
        }
        if ((long) x.count() * y.count() > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                    "bins: " + x.count() + " × " + y.count() + " (together below 2147483640)");
        }
        int columns = x.count();
        double[] shares = new double[columns * y.count()];
        double outside = 0;
        boolean equal = sample.equallyWeighted();
        int n = sample.size();
        for (int i = 0; i < n; i++) {
            int column = x.index(sample.get(i, 0));
            int row = y.index(sample.get(i, 1));
            double weight = equal ? 1 : sample.weight(i);
            if (column < 0 || column >= columns || row < 0 || row >= y.count()) {
                outside += weight;
            } else {
                shares[row * columns + column] += weight;
            }
        }
        if (equal) {
            outside /= n;
            for (int k = 0; k < shares.length; k++) {
                shares[k] /= n;
            }
        }
        return new Histogram2D(x, y, shares, outside);
    }

    /** Bins of coordinate 0: the columns. */
    public Bins x() {
        return x;
    }

    /** Bins of coordinate 1: the rows. */
    public Bins y() {
        return y;
    }

    /** The share of the weight in a cell. */
    public double share(int column, int row) {
        return shares[Objects.checkIndex(row, y.count()) * x.count() + Objects.checkIndex(column, x.count())];
    }

    /** The share in a cell over its area: a density, in 1 / (data unit)². */
    public double density(int column, int row) {
        return share(column, row) / x.width(column) / y.width(row);
    }

    /** The share of the weight outside the grid. */
    public double outside() {
        return outside;
    }

    /** A copy of the shares, rows × columns, row-major: row r is bin r of y. */
    public double[] shares() {
        return shares.clone();
    }
}
