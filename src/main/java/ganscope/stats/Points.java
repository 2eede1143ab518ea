package ganscope.stats;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A weighted sample: n points in d dimensions.
 *
 * <p>Immutable. Coordinates are finite and row-major ({@code coordinates[i * d + j]} is coordinate j of point i);
 * weights are non-negative and sum to one.
 */
public final class Points {
    private final double[] coordinates;
    private final double[] weights;
    private final int dimension;
    private final boolean equallyWeighted;

    private Points(double[] coordinates, int dimension, double[] weights) {
        this.coordinates = coordinates;
        this.dimension = dimension;
        this.weights = weights;
        this.equallyWeighted = allEqual(weights);
    }

    private static boolean allEqual(double[] weights) {
        for (double weight : weights) {
            if (weight != weights[0]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Equally weighted points.
     *
     * @param coordinates n × d, row-major, finite, not empty
     * @param dimension d, at least 1
     * @throws IllegalArgumentException naming what is wrong and where
     */
    public static Points of(double[] coordinates, int dimension) {
        return weighted(coordinates, dimension, null);
    }

    /**
     * Weighted points.
     *
     * @param coordinates n × d, row-major, finite, not empty
     * @param dimension d, at least 1
     * @param weights n non-negative finite numbers with a positive sum, or null for equal weights
     * @throws IllegalArgumentException naming what is wrong and where
     */
    public static Points weighted(double[] coordinates, int dimension, double @Nullable [] weights) {
        if (dimension < 1) {
            throw new IllegalArgumentException("dimension: " + dimension + " (at least 1)");
        }
        if (coordinates.length == 0 || coordinates.length % dimension != 0) {
            throw new IllegalArgumentException("coordinates: " + coordinates.length
                    + " numbers (a positive multiple of the dimension " + dimension + ")");
        }
        for (int i = 0; i < coordinates.length; i++) {
            if (!Double.isFinite(coordinates[i])) {
                throw new IllegalArgumentException(
                        "coordinates: " + coordinates[i] + " in point " + i / dimension + " (finite numbers only)");
            }
        }
        int n = coordinates.length / dimension;
        return new Points(coordinates.clone(), dimension, normalised(weights, n));
    }

    private static double[] normalised(double @Nullable [] weights, int n) {
        double[] result = new double[n];
        if (weights == null) {
            Arrays.fill(result, 1.0 / n);
            return result;
        }
        if (weights.length != n) {
            throw new IllegalArgumentException("weights: " + weights.length + " for " + n + " points (one per point)");
        }
        double largest = 0;
        for (int i = 0; i < n; i++) {
            if (!(weights[i] >= 0) || Double.isInfinite(weights[i])) {
                throw new IllegalArgumentException(
                        "weights: " + weights[i] + " at point " + i + " (finite, at least 0)");
            }
            largest = Math.max(largest, weights[i]);
        }
        if (largest == 0) {
            throw new IllegalArgumentException("weights: their sum is 0 (at least one must be positive)");
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            result[i] = weights[i] / largest; // scaled first, so that neither 1e300 nor 1e-300 is lost
            sum += result[i];
        }
        for (int i = 0; i < n; i++) {
            result[i] /= sum;
        }
        return result;
    }

    /** n, the number of points. */
    public int size() {
        return weights.length;
    }

    /** d, the number of coordinates of each point. */
    public int dimension() {
        return dimension;
    }

    /** Coordinate {@code axis} of point {@code i}. */
    public double get(int i, int axis) {
        return coordinates[i * dimension + axis];
    }

    /** The weight of point {@code i}; all weights sum to one. */
    public double weight(int i) {
        return weights[i];
    }

    /** Whether every point weighs 1 / n. */
    public boolean equallyWeighted() {
        return equallyWeighted;
    }

    /**
     * Σᵢ≠ⱼ wᵢ wⱼ = 1 − Σ wᵢ²: the weight of all pairs of two points, 0 where all weight is on one. Where one point has
     * nearly all, the difference would cancel, and the pairs are summed instead.
     */
    public double pairWeight() {
        double squares = 0;
        double before = 0;
        double pairs = 0;
        for (double weight : weights) {
            squares += weight * weight;
            pairs += weight * before;
            before += weight;
        }
        return squares <= 0.5 ? 1 - squares : 2 * pairs;
    }

    /** A copy of one coordinate of every point, n numbers. */
    public double[] axis(int axis) {
        Objects.checkIndex(axis, dimension);
        double[] values = new double[weights.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = coordinates[i * dimension + axis];
        }
        return values;
    }

    /** A copy of the coordinates, n × d, row-major. */
    public double[] coordinates() {
        return coordinates.clone();
    }

    /** A copy of the n weights, which sum to one. */
    public double[] weights() {
        return weights.clone();
    }
}
