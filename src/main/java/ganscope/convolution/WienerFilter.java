package ganscope.convolution;

/**
 * The inverse of a circular convolution that gives up what noise has buried (Wiener, 1949): X̂ = T̄ Y / (|T|² + K), with K the
 * power of the noise over that of the picture, here the same at every frequency. With K = 0 it is the inverse itself; a
 * frequency that the kernel has wiped out, T = 0, stays 0 then, for nothing in y tells of it.
 */
public final class WienerFilter {
    /** Below this share of the largest |T|² a frequency is nothing but rounding. */
    private static final double NOTHING = 1e-24;

    private WienerFilter() {}

    /**
     * What y was before the convolution, as far as can be told.
     *
     * @param y the output
     * @param ratio K, at least 0
     * @throws IllegalArgumentException if K is below 0 or no number
     */
    public static Grid of(Circulant c, Grid y, double ratio) {
        if (!(ratio >= 0)) {
            throw new IllegalArgumentException("ratio: " + ratio + " (at least 0)");
        }
        Spectrum transfer = c.transfer(y.rows(), y.columns());
        Grid power = transfer.power();
        double least = NOTHING * largest(power);
        return transfer.conjugate()
                .times(Spectrum.of(y))
                .times((row, column) -> {
                    double share = power.at(row, column);
                    return share <= least ? 0 : 1 / (share + ratio);
                })
                .inverse();
    }

    /** How many frequencies of a grid of a size the kernel wipes out, so that no filter brings them back. */
    public static int lost(Circulant c, int rows, int columns) {
        Grid power = c.transfer(rows, columns).power();
        double least = NOTHING * largest(power);
        int lost = 0;
        for (double share : power.values()) {
            lost += share <= least ? 1 : 0;
        }
        return lost;
    }

    private static double largest(Grid grid) {
        double largest = 0;
        for (double value : grid.values()) {
            largest = Math.max(largest, value);
        }
        return largest;
    }
}
