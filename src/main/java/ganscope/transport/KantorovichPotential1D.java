package ganscope.transport;

import ganscope.stats.Points;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * The optimal 1-Lipschitz f of the Kantorovich dual W₁ = sup E_p f − E_q f on the line: piecewise linear with
 * f′ = sign(F_q − F_p), flat where the distribution functions agree and outside both supports.
 *
 * <p>Of all constants that may be added, the one with (E_p f + E_q f)/2 = 0 is chosen. Immutable.
 */
public final class KantorovichPotential1D {
    /** Differences of distribution functions below this are rounding of summed weights. */
    private static final double SAME = 1e-12;

    private static final int BISECTIONS = 52;

    private final double[] knots;
    private final double[] values;

    private KantorovichPotential1D(double[] knots, double[] values) {
        this.knots = knots;
        this.values = values;
    }

    /**
     * The potential between two samples; exact.
     *
     * @param p n points in dimension 1, where f is high
     * @param q m points in dimension 1, where f is low
     * @throws IllegalArgumentException if a set is not 1-D
     */
    public static KantorovichPotential1D between(Points p, Points q) {
        SortedSample a = SortedSample.of(p, "p");
        SortedSample b = SortedSample.of(q, "q");
        int size = a.values().length + b.values().length;
        double[] knots = new double[size];
        double[] values = new double[size];
        double mean = 0;
        double difference = 0; // F_q − F_p left of the next knot
        double f = 0;
        int i = 0;
        int j = 0;
        for (int k = 0; k < size; k++) {
            boolean fromP = j == b.values().length || (i < a.values().length && a.values()[i] <= b.values()[j]);
            knots[k] = fromP ? a.values()[i] : b.values()[j];
            if (k > 0) {
                f += slope(difference) * (knots[k] - knots[k - 1]);
            }
            values[k] = f;
            double weight = fromP ? a.weights()[i++] : b.weights()[j++];
            mean += weight / 2 * f;
            difference += fromP ? -weight : weight;
        }
        shift(values, mean);
        return new KantorovichPotential1D(knots, values);
    }

    /**
     * The potential between two known distributions, exact up to sign changes of F_q − F_p that come in pairs within
     * one cell of the grid.
     *
     * @param grid at least 2 numbers, strictly rising, covering both supports
     * @param cdfP F_p
     * @param cdfQ F_q
     * @throws IllegalArgumentException if the grid is too short or does not rise
     */
    public static KantorovichPotential1D between(double[] grid, DoubleUnaryOperator cdfP, DoubleUnaryOperator cdfQ) {
        requireRising(grid);
        DoubleUnaryOperator difference = x -> cdfQ.applyAsDouble(x) - cdfP.applyAsDouble(x);
        double[] knots = new double[2 * grid.length];
        double[] values = new double[2 * grid.length];
        knots[0] = grid[0];
        int size = 1;
        double mean = 0;
        for (int k = 1; k < grid.length; k++) {
            double first = slope(difference.applyAsDouble(grid[k - 1]));
            double last = slope(difference.applyAsDouble(grid[k]));
            boolean turns = first * last < 0;
            double[] ends =
                    turns ? new double[] {crossing(difference, grid[k - 1], grid[k]), grid[k]} : new double[] {grid[k]};
            double slope = first == 0 ? last : first;
            for (double end : ends) {
                double start = knots[size - 1];
                knots[size] = end;
                values[size] = values[size - 1] + slope * (end - start);
                double massP = cdfP.applyAsDouble(end) - cdfP.applyAsDouble(start);
                double massQ = cdfQ.applyAsDouble(end) - cdfQ.applyAsDouble(start);
                mean += (massP + massQ) / 2 * (values[size - 1] + values[size]) / 2;
                size++;
                slope = last;
            }
        }
        double[] kept = Arrays.copyOf(values, size);
        shift(kept, mean);
        return new KantorovichPotential1D(Arrays.copyOf(knots, size), kept);
    }

    private static void requireRising(double[] grid) {
        if (grid.length < 2) {
            throw new IllegalArgumentException("grid: " + grid.length + " numbers (at least 2)");
        }
        for (int k = 1; k < grid.length; k++) {
            if (!(grid[k - 1] < grid[k])) {
                throw new IllegalArgumentException("grid: " + grid[k] + " after " + grid[k - 1] + " (strictly rising)");
            }
        }
    }

    private static double slope(double difference) {
        return Math.abs(difference) <= SAME ? 0 : Math.signum(difference);
    }

    private static double crossing(DoubleUnaryOperator difference, double a, double b) {
        double low = a;
        double high = b;
        double sign = Math.signum(difference.applyAsDouble(a));
        for (int k = 0; k < BISECTIONS; k++) {
            double middle = low + (high - low) / 2;
            if (difference.applyAsDouble(middle) * sign > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void shift(double[] values, double mean) {
        for (int k = 0; k < values.length; k++) {
            values[k] -= mean;
        }
    }

    /** f(x), in data units. */
    public double at(double x) {
        if (x <= knots[0]) {
            return values[0];
        }
        int last = knots.length - 1;
        if (x >= knots[last]) {
            return values[last];
        }
        int found = Arrays.binarySearch(knots, x);
        if (found >= 0) {
            return values[found];
        }
        int right = -found - 1;
        double share = (x - knots[right - 1]) / (knots[right] - knots[right - 1]);
        return values[right - 1] + share * (values[right] - values[right - 1]);
    }

    /** f at each x. */
    public double[] at(double[] x) {
        double[] result = new double[x.length];
        for (int k = 0; k < x.length; k++) {
            result[k] = at(x[k]);
        }
        return result;
    }
}
