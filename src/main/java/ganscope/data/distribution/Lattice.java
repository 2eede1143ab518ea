package ganscope.data.distribution;

import java.util.Optional;

/**
 * The step to which the numbers of a column were rounded: all of them are the origin plus a whole number of steps. Finer
 * than a step the data say nothing.
 *
 * @param origin one of the numbers, in data units
 * @param step above 0, in data units
 */
public record Lattice(double origin, double step) {
    /** Rows that must lie on the lattice: a few mistyped numbers do not make measurements finer. */
    private static final double SHARE = 0.99;

    /** Decimal places that are tried, from the first one of the spread on: beyond that a step is finer than any picture. */
    private static final int PLACES = 7;

    /** How far from a whole number of steps a number may be, in steps: the rounding of decimals to binary numbers. */
    private static final double ROUNDING = 1e-6;

    private static final double LARGEST = 1e9;

    /**
     * The coarsest lattice of decimal numbers that holds nearly all of a column, if there is one.
     *
     * @param sorted the column, ascending, not all the same
     */
    public static Optional<Lattice> of(double[] sorted) {
        double spread = sorted[sorted.length - 1] - sorted[0];
        int first = (int) Math.floor(Math.log10(spread));
        for (int place = first; place > first - PLACES; place--) {
            double unit = Math.pow(10, Math.abs(place));
            Optional<Lattice> found = at(sorted, place < 0 ? unit : 1 / unit, place < 0 ? 1 / unit : unit);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The lattice of multiples of a power of ten, {@code unit}, whose inverse is {@code perUnit}. */
    private static Optional<Lattice> at(double[] sorted, double perUnit, double unit) {
        int misses = 0;
        long common = 0;
        long origin = 0;
        boolean begun = false;
        for (double value : sorted) {
            double place = value * perUnit;
            double whole = Math.rint(place);
            if (!(Math.abs(place) <= LARGEST) || Math.abs(place - whole) > ROUNDING) {
                misses++;
                if (misses > (1 - SHARE) * sorted.length) {
                    return Optional.empty();
                }
            } else if (begun) {
                common = greatestDivisor(common, (long) whole - origin);
            } else {
                origin = (long) whole;
                begun = true;
            }
        }
        return common == 0 ? Optional.empty() : Optional.of(new Lattice(origin * unit, common * unit));
    }

    private static long greatestDivisor(long a, long b) {
        return b == 0 ? a : greatestDivisor(b, a % b);
    }

    /** The largest place midway between two points of the lattice at or below x. */
    public double edgeBelow(double x) {
        return origin + step * (Math.floor((x - origin) / step + 0.5) - 0.5);
    }
}
