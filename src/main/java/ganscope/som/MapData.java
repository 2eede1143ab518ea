package ganscope.som;

import ganscope.random.RandomStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The rows that a map learns, n points in d dimensions, with weights or without. Immutable. */
public final class MapData {
    private final double[] values;
    private final int dimension;
    private final double[] weights;
    private final double[] cumulative;
    private volatile @Nullable PrincipalPlane plane;

    /**
     * Copies the rows.
     *
     * @param values n × d, row-major, finite
     * @param dimension d, at least 1
     * @param weights n numbers above 0; none where all rows count alike
     * @throws IllegalArgumentException if there is no row, or a number is not finite
     */
    public MapData(double[] values, int dimension, double[] weights) {
        if (dimension < 1 || values.length == 0 || values.length % dimension != 0) {
            throw new IllegalArgumentException(
                    "values: " + values.length + " numbers (rows of " + dimension + ", at least one)");
        }
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("values: " + value + " (finite numbers)");
            }
        }
        if (weights.length != 0 && weights.length != values.length / dimension) {
            throw new IllegalArgumentException(
                    "weights: " + weights.length + " for " + values.length / dimension + " rows (one each, or none)");
        }
        this.values = values.clone();
        this.dimension = dimension;
        this.weights = weights.clone();
        cumulative = weights.clone();
        Arrays.parallelPrefix(cumulative, Double::sum);
    }

    /** n. */
    public int rows() {
        return values.length / dimension;
    }

    /** d. */
    public int dimension() {
        return dimension;
    }

    /** Coordinate {@code axis} of a row. */
    public double get(int row, int axis) {
        return values[row * dimension + axis];
    }

    /** The weight of a row; 1 where all count alike. */
    double weight(int row) {
        return cumulative.length == 0 ? 1 : row == 0 ? cumulative[0] : cumulative[row] - cumulative[row - 1];
    }

    /** Whether rows count differently. */
    boolean isWeighted() {
        return cumulative.length > 0;
    }

    /** A row at random, in proportion to its weight. */
    int pick(RandomStream random) {
        if (!isWeighted()) {
            return random.nextInt(rows());
        }
        int found = Arrays.binarySearch(cumulative, random.nextDouble() * cumulative[cumulative.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found + 1, rows() - 1);
    }

    /** The weighted mean of each column. */
    double[] mean() {
        double[] mean = new double[dimension];
        double all = 0;
        for (int row = 0; row < rows(); row++) {
            all += weight(row);
            for (int axis = 0; axis < dimension; axis++) {
                mean[axis] += weight(row) * (get(row, axis) - mean[axis]) / all;
            }
        }
        return mean;
    }

    /** The standard deviation of each column, in data units; 1 where all its numbers are the same. */
    public double[] spread() {
        double[] mean = mean();
        double[] sums = new double[dimension];
        double all = 0;
        for (int row = 0; row < rows(); row++) {
            double weight = weight(row);
            all += weight;
            for (int axis = 0; axis < dimension; axis++) {
                sums[axis] += weight * (get(row, axis) - mean[axis]) * (get(row, axis) - mean[axis]);
            }
        }
        double[] spread = new double[dimension];
        for (int axis = 0; axis < dimension; axis++) {
            double variance = sums[axis] / all;
            spread[axis] = variance > 0 && variance < Double.POSITIVE_INFINITY ? Math.sqrt(variance) : 1;
        }
        return spread;
    }

    /** The same rows, each column divided by a number. */
    MapData divided(double[] unit) {
        double[] divided = values.clone();
        for (int i = 0; i < divided.length; i++) {
            divided[i] /= unit[i % dimension];
        }
        return new MapData(divided, dimension, weights);
    }

    /** The plane in which the rows spread most; worked out when it is first asked for. */
    public PrincipalPlane plane() {
        PrincipalPlane known = plane;
        if (known == null) {
            known = PrincipalPlane.of(this);
            plane = known;
        }
        return known;
    }

    /** The covariance matrix around the mean, d × d, row-major. */
    double[] covariance() {
        double[] mean = mean();
        double[] sums = new double[dimension * dimension];
        double all = 0;
        for (int row = 0; row < rows(); row++) {
            double weight = weight(row);
            all += weight;
            for (int i = 0; i < dimension; i++) {
                for (int j = 0; j < dimension; j++) {
                    sums[i * dimension + j] += weight * (get(row, i) - mean[i]) * (get(row, j) - mean[j]);
                }
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= all;
        }
        return sums;
    }
}
