package ganscope.cli;

import ganscope.data.BadSampleFile;
import ganscope.data.NumberTable;
import ganscope.data.SampleFile;
import ganscope.stats.Points;
import ganscope.text.Quoted;
import java.nio.file.Path;
import java.util.Locale;

/** Samples and probability vectors in text files. */
final class PointsFile {
    private static final String WEIGHT = "weight";

    private PointsFile() {}

    /**
     * A sample, one point a row; a last column with the header {@code weight} holds the points' weights.
     *
     * @throws BadInput naming file, row and column
     */
    static Points read(Path file) {
        NumberTable table = table(file);
        boolean weighted = !table.header().isEmpty()
                && table.header().getLast().toLowerCase(Locale.ROOT).equals(WEIGHT);
        if (!weighted) {
            return Points.of(table.values(), table.columns());
        }
        int dimension = table.columns() - 1;
        if (dimension == 0) {
            throw new BadInput(name(file)
                    + ": the only column is the weight, but at least one column of numbers stands before it.");
        }
        double[] coordinates = new double[table.rows() * dimension];
        double[] weights = new double[table.rows()];
        double largest = 0;
        for (int row = 0; row < weights.length; row++) {
            for (int axis = 0; axis < dimension; axis++) {
                coordinates[row * dimension + axis] = table.at(row, axis);
            }
            weights[row] = atLeastZero(file, table, row, dimension);
            largest = Math.max(largest, weights[row]);
        }
        if (largest == 0) {
            throw new BadInput(name(file) + ", column " + (dimension + 1)
                    + ": every weight is 0, but at least one must be positive.");
        }
        return Points.weighted(coordinates, dimension, weights);
    }

    /**
     * A probability vector, one number a row, not normalised.
     *
     * @throws BadInput naming file, row and column
     */
    static double[] readVector(Path file) {
        NumberTable table = table(file);
        if (table.columns() != 1) {
            throw new BadInput(name(file) + ": found " + table.columns()
                    + " columns, but a probability vector has one number a line.");
        }
        double largest = 0;
        for (int row = 0; row < table.rows(); row++) {
            largest = Math.max(largest, atLeastZero(file, table, row, 0));
        }
        if (largest == 0) {
            throw new BadInput(name(file) + ": every number is 0, but at least one probability must be positive.");
        }
        return table.values();
    }

    private static NumberTable table(Path file) {
        try {
            return SampleFile.readTable(file, 1024);
        } catch (BadSampleFile e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }

    private static double atLeastZero(Path file, NumberTable table, int row, int column) {
        double value = table.at(row, column);
        if (value < 0) {
            throw new BadInput(name(file) + ", row " + (row + 1) + " of numbers, column " + (column + 1) + ": found "
                    + value + ", but only numbers of at least 0 are allowed.");
        }
        return value;
    }

    static String name(Path file) {
        return Quoted.file(file);
    }
}
