package ganscope.cli.option;

import ganscope.data.taken.TakenData;
import ganscope.stats.Points;
import ganscope.text.Quoted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Samples and probability vectors in files. */
public final class PointsFile {
    private static final int MOST_COLUMNS = 1024;

    private PointsFile() {}

    /**
     * A sample, one point a row.
     *
     * @param options which columns are coordinates, and which weights
     * @throws BadInput naming file, row and column
     */
    public static TakenData read(Path file, ColumnOptions options) {
        return options.take(file, MOST_COLUMNS, null);
    }

    /**
     * Two samples, of which only one need have the column of weights.
     *
     * @throws BadInput as {@link #read}
     */
    public static List<TakenData> readPair(Path first, Path second, ColumnOptions options) {
        return options.takePair(first, second, MOST_COLUMNS);
    }

    /** The points of a sample, with their weights if they have any. */
    public static Points points(TakenData taken) {
        int dimension = taken.columns().size();
        double[] weights = taken.weights();
        return weights.length == 0
                ? Points.of(taken.values(), dimension)
                : Points.weighted(taken.values(), dimension, weights);
    }

    /**
     * The points of a second sample, its columns in the order of the first one's, if both have the same names.
     *
     * @param like the first sample
     */
    public static Points pointsLike(TakenData taken, TakenData like) {
        List<String> names = taken.columns();
        List<String> wanted = like.columns();
        if (names.equals(wanted) || names.size() != wanted.size() || !names.containsAll(wanted)) {
            return points(taken);
        }
        List<Integer> places = new ArrayList<>();
        wanted.forEach(name -> places.add(names.indexOf(name)));
        double[] values = taken.values();
        double[] ordered = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int column = i % names.size();
            ordered[i] = values[i - column + places.get(column)];
        }
        double[] weights = taken.weights();
        return weights.length == 0 ? Points.of(ordered, names.size()) : Points.weighted(ordered, names.size(), weights);
    }

    /**
     * A probability vector, one number a row, not normalised.
     *
     * @throws BadInput naming file and row
     */
    public static double[] vector(Path file, TakenData taken) {
        if (taken.columns().size() != 1) {
            throw new BadInput(name(file) + ": found " + taken.columns().size()
                    + " columns, but a probability vector has one number a line.");
        }
        if (taken.rowsLeftOut() > 0) {
            throw new BadInput(
                    name(file) + ": " + taken.rowsLeftOut() + " rows have no number, but every probability is needed.");
        }
        double[] values = taken.values();
        double largest = 0;
        for (int row = 0; row < values.length; row++) {
            if (values[row] < 0) {
                throw new BadInput(name(file) + ", row " + (row + 1) + " of numbers: found " + values[row]
                        + ", but only numbers of at least 0 are allowed.");
            }
            largest = Math.max(largest, values[row]);
        }
        if (largest == 0) {
            throw new BadInput(name(file) + ": every number is 0, but at least one probability must be positive.");
        }
        return values;
    }

    public static String name(Path file) {
        return Quoted.file(file);
    }
}
