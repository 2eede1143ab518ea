package ganscope.stats;

/**
 * Quantiles of a sample.
 *
 * <p>Equally weighted numbers interpolate linearly between order statistics (type 7 of Hyndman and Fan, 1996; the
 * default of NumPy and R). Weighted ones invert the distribution function: the smallest x with F(x) ≥ p.
 */
public final class Quantiles {
    private Quantiles() {}

    /**
     * One quantile of numbers in any order, by selection in expected linear time.
     *
     * @param values n ≥ 1 finite numbers; their order is changed
     * @param p in [0, 1]
     * @throws IllegalArgumentException if there are no values or p is out of range
     */
    public static double selecting(double[] values, double p) {
        double position = position(values.length, p);
        int lower = (int) position;
        double low = select(values, lower);
        if (position == lower) {
            return low;
        }
        double high = values[lower + 1]; // everything right of `lower` is at least `low`
        for (int i = lower + 2; i < values.length; i++) {
            high = Math.min(high, values[i]);
        }
        return between(low, high, position - lower);
    }

    /**
     * One quantile of rising numbers.
     *
     * @param rising n ≥ 1 finite numbers in rising order (not checked)
     * @param p in [0, 1]
     * @throws IllegalArgumentException if there are no values or p is out of range
     */
    public static double ofSorted(double[] rising, double p) {
        double position = position(rising.length, p);
        int lower = (int) position;
        return position == lower ? rising[lower] : between(rising[lower], rising[lower + 1], position - lower);
    }

    /**
     * One quantile of one coordinate of a sample.
     *
     * @param axis 0 … dimension − 1
     * @param p in [0, 1]
     * @throws IllegalArgumentException if p is out of range
     */
    public static double of(Points points, int axis, double p) {
        double[] values = points.axis(axis);
        if (points.equallyWeighted()) {
            return selecting(values, p);
        }
        position(values.length, p);
        int[] order = RisingOrder.of(values);
        double below = 0;
        double last = values[order[0]];
        for (int index : order) {
            if (points.weight(index) > 0) {
                last = values[index];
                below += points.weight(index);
                if (below >= p) {
                    break;
                }
            }
        }
        return last;
    }

    private static double position(int n, double p) {
        if (n == 0) {
            throw new IllegalArgumentException("values: none (at least one)");
        }
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("p: " + p + " (0 to 1)");
        }
        return p * (n - 1);
    }

    /** Neither product overflows, unlike {@code low + (high - low) * share}. */
    private static double between(double low, double high, double share) {
        return low == high ? low : low * (1 - share) + high * share;
    }

    /** Hoare's selection with the median of three as pivot; afterwards nothing right of {@code rank} is smaller. */
    private static double select(double[] values, int rank) {
        int low = 0;
        int high = values.length - 1;
        while (low < high) {
            double pivot = medianOfThree(values[low], values[(low + high) >>> 1], values[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double swap = values[i];
                    values[i++] = values[j];
                    values[j--] = swap;
                }
            }
            if (rank <= j) {
                high = j;
            } else if (rank >= i) {
                low = i;
            } else {
                break;
            }
        }
        return values[rank];
    }

    private static double medianOfThree(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
