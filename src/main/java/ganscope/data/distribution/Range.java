package ganscope.data.distribution;

import java.util.List;

/**
 * An axis-parallel box in data space.
 *
 * @param low its lower bounds, one an axis
 * @param high its upper bounds, one an axis, each above the lower one
 */
public record Range(List<Double> low, List<Double> high) {
    /** Copies and checks the bounds. */
    public Range {
        low = List.copyOf(low);
        high = List.copyOf(high);
        if (low.size() != high.size() || low.isEmpty()) {
            throw new IllegalArgumentException(
                    "range: " + low.size() + " lower and " + high.size() + " upper bounds (one of each per axis)");
        }
        for (int i = 0; i < low.size(); i++) {
            if (!(low.get(i) < high.get(i)) || !Double.isFinite(high.get(i) - low.get(i))) {
                throw new IllegalArgumentException("range: [" + low.get(i) + ", " + high.get(i) + "] on axis " + i
                        + " (finite, lower before upper)");
            }
        }
    }

    /** The interval [low, high] of the line. */
    public static Range of(double low, double high) {
        return new Range(List.of(low), List.of(high));
    }

    /** The square or rectangle [lowX, highX] × [lowY, highY]. */
    public static Range of(double lowX, double highX, double lowY, double highY) {
        return new Range(List.of(lowX, lowY), List.of(highX, highY));
    }

    /** d, the number of axes. */
    public int dimension() {
        return low.size();
    }

    /** The length along an axis, in data units. */
    public double length(int axis) {
        return high.get(axis) - low.get(axis);
    }
}
