package ganscope.data;

import ganscope.random.RandomStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Given samples on the line, with their empirical distribution function.
 *
 * @param source where they come from, such as a file name
 * @param columns the name of each coordinate, or none
 * @param values the samples, in data units; kept in ascending order
 */
@SuppressWarnings("ArrayRecordComponent") // a million boxed numbers cost 24 MB; copied in and out, compared by content
public record Samples1D(String source, List<String> columns, double[] values) implements Samples, Distribution1D {
    private static final Latest<Samples1D, SampleSummary> SUMMARY =
            new Latest<>(samples -> SampleSummary.of(samples.values, 1));

    /** Copies, checks and sorts the samples. */
    public Samples1D {
        columns = SampleSummary.names(columns, 1);
        values = values.clone();
        SampleSummary.check(values, 1);
        Arrays.sort(values);
    }

    /** Samples whose coordinates have no names. */
    public Samples1D(String source, double[] values) {
        this(source, List.of(), values);
    }

    @Override
    public double[] values() {
        return values.clone();
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
    public Range range() {
        return SUMMARY.of(this).range();
    }

    @Override
    public double[] centroid() {
        return SUMMARY.of(this).centroid().clone();
    }

    @Override
    public double scale() {
        return SUMMARY.of(this).scale();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Samples1D that
                && source.equals(that.source)
                && columns.equals(that.columns)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hash(source, columns) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Samples1D[" + source + ", " + rows() + " numbers]";
    }
}
