package ganscope.data;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Checks given samples and works out their range, centroid and scale, by the rule that {@link Samples} states.
 *
 * @param range of the rows that are not far outliers, with a margin
 * @param centroid the mean of those rows; not to be written to
 * @param scale their root mean square distance from it
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package, nor is it compared
record SampleSummary(Range range, double[] centroid, double scale) {
    private static final double LARGEST = 1e30;
    private static final double FENCE = 10;
    private static final int ROWS_PER_OUTLIER = 200;

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
        checkPrecision(values, of(values, dimension));
    }

    private static OptionalInt firstDifferentRow(double[] values, int dimension) {
        for (int i = dimension; i < values.length; i++) {
            if (values[i] != values[i % dimension]) {
                return OptionalInt.of(i / dimension);
            }
        }
        return OptionalInt.empty();
    }

    private static void checkPrecision(double[] values, SampleSummary summary) {
        double largest = 0;
        for (double center : summary.centroid) {
            largest = Math.max(largest, Math.abs(center));
        }
        if (!(summary.scale >= STEPS * Math.ulp((float) largest))) {
            throw new IllegalArgumentException("values: they differ by " + (float) summary.scale + " around "
                    + (float) largest + " (single precision needs more; subtract a constant first)");
        }
    }

    static SampleSummary of(double[] values, int dimension) {
        int rows = values.length / dimension;
        double[] low = new double[dimension];
        double[] high = new double[dimension];
        double[] column = new double[rows];
        for (int axis = 0; axis < dimension; axis++) {
            for (int i = 0; i < rows; i++) {
                column[i] = values[i * dimension + axis];
            }
            Arrays.sort(column);
            double first = column[(rows - 1) / 4];
            double third = column[rows - 1 - (rows - 1) / 4];
            double reach = FENCE * (third - first);
            int outliers = reach > 0 ? Math.max(1, rows / ROWS_PER_OUTLIER) : 0;
            low[axis] = nearestInside(column, first - reach, outliers);
            high[axis] = -nearestInside(mirrored(column), -third - reach, outliers);
        }
        return inside(values, low, high);
    }

    /** The smallest entry of a sorted column at or above a bound, but with at most so many entries below it. */
    private static double nearestInside(double[] sorted, double bound, int outliers) {
        int i = 0;
        while (i < outliers && i < sorted.length - 1 && sorted[i] < bound) {
            i++;
        }
        return sorted[i];
    }

    private static double[] mirrored(double[] sorted) {
        double[] mirrored = new double[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            mirrored[i] = -sorted[sorted.length - 1 - i];
        }
        return mirrored;
    }

    private static SampleSummary inside(double[] values, double[] low, double[] high) {
        int dimension = low.length;
        double[] sums = new double[dimension];
        int count = 0;
        for (int row = 0; row < values.length; row += dimension) {
            if (isInside(values, row, low, high)) {
                for (int axis = 0; axis < dimension; axis++) {
                    sums[axis] += values[row + axis];
                }
                count++;
            }
        }
        double[] centroid = new double[dimension];
        for (int axis = 0; axis < dimension; axis++) {
            centroid[axis] = sums[axis] / count;
        }
        double square = 0;
        for (int row = 0; row < values.length; row += dimension) {
            if (isInside(values, row, low, high)) {
                for (int axis = 0; axis < dimension; axis++) {
                    double offset = values[row + axis] - centroid[axis];
                    square += offset * offset;
                }
            }
        }
        return new SampleSummary(box(low, high), centroid, Math.sqrt(square / count));
    }

    private static boolean isInside(double[] values, int row, double[] low, double[] high) {
        for (int axis = 0; axis < low.length; axis++) {
            if (!(values[row + axis] >= low[axis] && values[row + axis] <= high[axis])) {
                return false;
            }
        }
        return true;
    }

    private static Range box(double[] low, double[] high) {
        return low.length == 1 ? Margin.around(low[0], high[0]) : Margin.around(low[0], high[0], low[1], high[1]);
    }
}
