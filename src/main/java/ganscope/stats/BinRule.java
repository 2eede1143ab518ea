package ganscope.stats;

/**
 * How many bins a histogram gets.
 *
 * <p>The rules give a bin width from the spread of all points together; the count is the range over that width, rounded
 * up. In d dimensions the exponent 1/3 becomes 1/(d + 2) (Scott, Multivariate Density Estimation, 1992, section 3.4).
 */
public sealed interface BinRule {
    /** Most bins on one axis, however far an outlier lies. */
    int MOST = 1024;

    /** Always this many bins on each axis. */
    record Fixed(int count) implements BinRule {
        /**
         * @throws IllegalArgumentException if count is not in 1 … 1,000,000
         */
        public Fixed {
            if (count < 1 || count > 1_000_000) {
                throw new IllegalArgumentException("bins: " + count + " (1 to 1000000)");
            }
        }
    }

    /** The rules that look at the sample. */
    enum Automatic implements BinRule {
        /** Width 2 IQR n^(−1/3) (Freedman and Diaconis, 1981); Sturges' rule if the quartiles coincide. */
        FREEDMAN_DIACONIS,
        /** Width (24 √π / n)^(1/3) sd (Scott, 1979), sd with divisor n. */
        SCOTT,
        /** 1 + log₂ n bins, rounded up (Sturges, 1926). */
        STURGES,
        /** The larger count of Freedman–Diaconis and Sturges, fit for few points and many; NumPy's "auto". */
        FINER
    }

    /**
     * Bins over the range of a sample on one axis: its smallest value begins the first bin, its largest ends the last.
     *
     * <p>If all values are equal to x, one bin from x − ½ to x + ½ (wider where doubles are coarser), as in NumPy.
     *
     * @param axis 0 … dimension − 1
     * @throws IllegalArgumentException if the range is wider than a double holds
     */
    default Bins bins(Points sample, int axis) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < sample.size(); i++) {
            min = Math.min(min, sample.get(i, axis));
            max = Math.max(max, sample.get(i, axis));
        }
        if (min == max) {
            double half = Math.max(0.5, Math.abs(min) * 0x1p-20);
            return Bins.even(
                    Math.max(min - half, -Double.MAX_VALUE),
                    Math.min(max + half, Double.MAX_VALUE),
                    this instanceof Fixed(int count) ? count : 1);
        }
        double range = max - min;
        if (Double.isInfinite(range)) {
            throw new IllegalArgumentException("values: from " + min + " to " + max + " (a range below 1.8e308)");
        }
        int count = BinCount.of(this, sample, axis, range);
        double finest = Math.max(Math.ulp(min), Math.ulp(max)); // no more bins than doubles in the range
        return Bins.even(min, max, (int) Math.max(1, Math.min(count, range / (2 * finest))));
    }
}
