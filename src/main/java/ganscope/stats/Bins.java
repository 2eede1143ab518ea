package ganscope.stats;

import java.util.Arrays;

/**
 * Intervals on the line that histograms share: K half-open bins [eᵢ, eᵢ₊₁), the last one closed.
 *
 * <p>Immutable. The convention is that of NumPy's {@code histogram}.
 */
public final class Bins {
    private final double[] edges;
    /** Bins per data unit if the bins are of one width, else 0: then a bin is found by bisection. */
    private final double perUnit;

    private Bins(double[] edges, double perUnit) {
        this.edges = edges;
        this.perUnit = perUnit;
    }

    /**
     * Bins between given edges.
     *
     * @param edges K + 1 ≥ 2 finite numbers, strictly rising
     * @throws IllegalArgumentException naming the edge that is wrong
     */
    public static Bins of(double... edges) {
        if (edges.length < 2) {
            throw new IllegalArgumentException("edges: " + edges.length + " (at least 2)");
        }
        for (int i = 0; i < edges.length; i++) {
            if (!Double.isFinite(edges[i]) || (i > 0 && !(edges[i - 1] < edges[i]))) {
                throw new IllegalArgumentException("edges: " + edges[i] + " at " + i + " (finite and strictly rising)");
            }
        }
        return new Bins(edges.clone(), 0);
    }

    /**
     * {@code count} bins of one width from {@code low} to {@code high}.
     *
     * @throws IllegalArgumentException if count is below 1, the range is empty or not finite, or it holds fewer than
     *     count + 1 doubles
     */
    public static Bins even(double low, double high, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count: " + count + " (at least 1)");
        }
        if (!(low < high) || Double.isInfinite(low) || !Double.isFinite(high - low)) {
            throw new IllegalArgumentException(
                    "low, high: " + low + ", " + high + " (low below high, their difference finite)");
        }
        double[] edges = new double[count + 1];
        for (int i = 0; i < count; i++) {
            edges[i] = low + (high - low) * ((double) i / count);
            if (i > 0 && !(edges[i - 1] < edges[i])) {
                throw new IllegalArgumentException("count: " + count + " bins between " + low + " and " + high
                        + " (fewer: neighbouring edges are the same double)");
            }
        }
        edges[count] = high;
        if (!(edges[count - 1] < high)) {
            throw new IllegalArgumentException("count: " + count + " bins between " + low + " and " + high
                    + " (fewer: neighbouring edges are the same double)");
        }
        double perUnit = count / (high - low);
        return new Bins(edges, Double.isFinite(perUnit) ? perUnit : 0);
    }

    /** K, the number of bins. */
    public int count() {
        return edges.length - 1;
    }

    /** The lower edge of the first bin. */
    public double low() {
        return edges[0];
    }

    /** The upper edge of the last bin. */
    public double high() {
        return edges[edges.length - 1];
    }

    /** Edge {@code i}, 0 … K. */
    public double edge(int i) {
        return edges[i];
    }

    /** The middle of bin {@code i}. */
    public double centre(int i) {
        return edges[i] / 2 + edges[i + 1] / 2;
    }

    /** The width of bin {@code i}, in data units. */
    public double width(int i) {
        return edges[i + 1] - edges[i];
    }

    /** A copy of the K + 1 edges. */
    public double[] edges() {
        return edges.clone();
    }

    /**
     * The bin that holds x.
     *
     * @param x a number, not NaN
     * @return 0 … K − 1; −1 below the first edge; K above the last
     */
    public int index(double x) {
        int count = count();
        if (x < edges[0]) {
            return -1;
        }
        if (x >= edges[count]) {
            return x > edges[count] ? count : count - 1;
        }
        if (perUnit == 0) {
            int found = Arrays.binarySearch(edges, x == 0 ? 0.0 : x); // -0.0 sorts below 0.0 there
            return found >= 0 ? found : -found - 2;
        }
        int guess = Math.min((int) ((x - edges[0]) * perUnit), count - 1);
        if (x < edges[guess]) { // the product rounds: the edges decide
            return guess - 1;
        }
        return guess < count - 1 && x >= edges[guess + 1] ? guess + 1 : guess;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bins bins && Arrays.equals(edges, bins.edges);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(edges);
    }

    @Override
    public String toString() {
        return count() + " bins from " + low() + " to " + high();
    }
}
