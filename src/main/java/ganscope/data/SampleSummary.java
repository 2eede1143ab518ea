package ganscope.data;

import ganscope.data.distribution.Lattice;
import ganscope.data.distribution.Margin;
import ganscope.data.distribution.Range;
import ganscope.data.distribution.SampleWeights;
import ganscope.data.distribution.SortedColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Checks given samples and works out their range, centroid and spread, by the rule that {@link Samples} states.
 *
 * @param range of the rows that are not far outliers, with a margin
 * @param centroid the mean of those rows; not to be written to
 * @param spread the standard deviation of each coordinate over those rows, above 0; not to be written to
 * @param scale their root mean square distance from the centroid
 * @param lattices the step of each coordinate, where it has one
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package, nor is it compared
record SampleSummary(Range range, double[] centroid, double[] spread, double scale, List<Optional<Lattice>> lattices) {
    private static final double LARGEST = 1e30;
    private static final double FENCE = 10;

    /** The scale in steps of single precision at the largest number, at least. */
    private static final double STEPS = 64;

    /** A copy of the coordinates' names, one each or none at all. */
    static List<String> names(List<String> columns, int dimension) {
        if (!columns.isEmpty() && columns.size() != dimension) {
            throw new IllegalArgumentException("columns: " + columns.size() + " names for " + dimension
                    + (dimension == 1 ? " coordinate" : " coordinates") + " (one each, or none)");
        }
        return List.copyOf(columns);
    }

    static void check(double[] values, int dimension) {
        if (values.length % dimension != 0 || values.length < 2 * dimension) {
            throw new IllegalArgumentException(
                    "values: " + values.length + " numbers (at least 2 rows of " + dimension + ")");
        }
        if (values.length / dimension > Samples.MAX_ROWS) {
            throw new IllegalArgumentException(
                    "values: " + values.length / dimension + " rows (at most " + Samples.MAX_ROWS + ")");
        }
        for (int i = 0; i < values.length; i++) {
            if (!(Math.abs(values[i]) <= LARGEST)) {
                throw new IllegalArgumentException("values: " + values[i] + " in row " + (i / dimension + 1)
                        + " (finite, from " + -LARGEST + " to " + LARGEST + ")");
            }
        }
        if (firstDifferentRow(values, dimension).isEmpty()) {
            throw new IllegalArgumentException("values: all rows are the same (at least 2 distinct ones)");
        }
    }

    private static OptionalInt firstDifferentRow(double[] values, int dimension) {
        for (int i = dimension; i < values.length; i++) {
            if (values[i] != values[i % dimension]) {
                return OptionalInt.of(i / dimension);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * That single precision tells the numbers of each column apart.
     *
     * @throws IllegalArgumentException if it does not
     */
    void checkPrecision() {
        for (int axis = 0; axis < centroid.length; axis++) {
            if (!(spread[axis] >= STEPS * Math.ulp((float) centroid[axis]))) {
                throw new IllegalArgumentException("values: they differ by " + (float) spread[axis] + " around "
                        + (float) centroid[axis] + " (single precision needs more; subtract a constant first)");
            }
        }
    }

    /** Works it out of checked values, rows × dimension, and the weights of their rows. */
    static SampleSummary of(double[] values, int dimension, SampleWeights weights) {
        int rows = values.length / dimension;
        double[] low = new double[dimension];
        double[] high = new double[dimension];
        double[] column = new double[rows];
        double[] own = weights.copy();
        List<Optional<Lattice>> lattices = new ArrayList<>();
        for (int axis = 0; axis < dimension; axis++) {
            for (int i = 0; i < rows; i++) {
                column[i] = values[i * dimension + axis];
            }
            SortedColumn rising = SortedColumn.of(column, own);
            double[] sorted = rising.values();
            lattices.add(sorted[0] < sorted[rows - 1] ? Lattice.of(sorted) : Optional.empty());
            SortedColumn falling = rising.mirrored();
            double first = rising.quartile();
            double third = -falling.quartile();
            double reach = FENCE * (third - first);
            low[axis] = reach > 0 ? rising.nearestInside(first - reach) : sorted[0];
            high[axis] = reach > 0 ? -falling.nearestInside(-third - reach) : sorted[rows - 1];
        }
        return inside(values, weights, low, high, lattices);
    }

    private static SampleSummary inside(
            double[] values, SampleWeights weights, double[] low, double[] high, List<Optional<Lattice>> lattices) {
        int dimension = low.length;
        double[] sums = new double[dimension];
        double total = 0;
        for (int row = 0; row < values.length; row += dimension) {
            if (isInside(values, row, low, high)) {
                double weight = weights.of(row / dimension);
                for (int axis = 0; axis < dimension; axis++) {
                    sums[axis] += weight * values[row + axis];
                }
                total += weight;
            }
        }
        double[] centroid = new double[dimension];
        for (int axis = 0; axis < dimension; axis++) {
            centroid[axis] = sums[axis] / total;
        }
        double[] squares = new double[dimension];
        for (int row = 0; row < values.length; row += dimension) {
            if (isInside(values, row, low, high)) {
                for (int axis = 0; axis < dimension; axis++) {
                    double offset = values[row + axis] - centroid[axis];
                    squares[axis] += weights.of(row / dimension) * offset * offset;
                }
            }
        }
        double[] spread = spread(squares, total);
        double scale = Math.sqrt(Arrays.stream(squares).sum() / total);
        return new SampleSummary(box(low, high, spread), centroid, spread, scale, List.copyOf(lattices));
    }

    /** Standard deviations from sums of squares; a column that does not vary takes that of the other. */
    private static double[] spread(double[] squares, double total) {
        double[] spread = new double[squares.length];
        for (int axis = 0; axis < spread.length; axis++) {
            double square = squares[axis] > 0 ? squares[axis] : squares[squares.length - 1 - axis];
            spread[axis] = Math.sqrt(square / total);
        }
        return spread;
    }

    private static boolean isInside(double[] values, int row, double[] low, double[] high) {
        for (int axis = 0; axis < low.length; axis++) {
            if (!(values[row + axis] >= low[axis] && values[row + axis] <= high[axis])) {
                return false;
            }
        }
        return true;
    }

    /** The box with edges that are equally wide in a picture of equally long standard deviations. */
    private static Range box(double[] low, double[] high, double[] spread) {
        if (low.length == 1) {
            return Margin.around(low[0], high[0]);
        }
        double longest = Math.max((high[0] - low[0]) / spread[0], (high[1] - low[1]) / spread[1]);
        double edgeX = Margin.SHARE * longest * spread[0];
        double edgeY = Margin.SHARE * longest * spread[1];
        return Range.of(low[0] - edgeX, high[0] + edgeX, low[1] - edgeY, high[1] + edgeY);
    }
}
