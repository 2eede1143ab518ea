package ganscope.data;

import ganscope.random.RandomStream;
import java.util.Arrays;
import java.util.List;

/** Given samples on the line, with their empirical distribution function. */
public final class Samples1D extends Rows implements Samples, Distribution1D {
    /**
     * Copies, checks and sorts the samples.
     *
     * @param source where they come from, such as a file name
     * @param columns the name of the numbers, or none
     * @param values the samples, in data units; kept in ascending order
     * @throws IllegalArgumentException as {@link Samples#of(String, List, double[], int)}
     */
    public Samples1D(String source, List<String> columns, double[] values) {
        super(source, columns, sorted(values), 1);
    }

    private static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    @Override
    public LineDistribution build() {
        return this;
    }

    @Override
    public int rows() {
        return values.length;
    }

    @Override
    public int dimension() {
        return 1;
    }

    @Override
    public void sample(RandomStream random, int rows, float[] out) {
        Require.room(out, rows, 1);
        for (int i = 0; i < rows; i++) {
            out[i] = (float) values[random.nextInt(values.length)];
        }
    }

    /** The share of samples at or below x. */
    @Override
    public double cumulative(double x) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] <= x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (double) low / values.length;
    }

    /** The smallest sample with at least a share p at or below it. */
    @Override
    public double quantile(double p) {
        int rank = (int) Math.ceil(p * values.length);
        return values[Math.clamp(rank - 1, 0, values.length - 1)];
    }

    @Override
    public String toString() {
        return "Samples1D[" + source() + ", " + rows() + " numbers]";
    }
}
