package ganscope.data;

import ganscope.random.RandomStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Given samples in the plane: two columns of a file, or points painted by hand.
 *
 * @param source where they come from, such as a file name
 * @param columns the name of each coordinate, or none
 * @param values rows × 2, row-major, in data units
 */
@SuppressWarnings("ArrayRecordComponent") // a million boxed points cost 48 MB; copied in and out, compared by content
public record Samples2D(String source, List<String> columns, double[] values) implements Samples {
    private static final Latest<Samples2D, SampleSummary> SUMMARY =
            new Latest<>(samples -> SampleSummary.of(samples.values, 2));

    /** Copies and checks the samples. */
    public Samples2D {
        columns = SampleSummary.names(columns, 2);
        values = values.clone();
        SampleSummary.check(values, 2);
    }

    /** Samples whose coordinates have no names. */
    public Samples2D(String source, double[] values) {
        this(source, List.of(), values);
    }

    @Override
    public double[] values() {
        return values.clone();
    }

    @Override
    public int rows() {
        return values.length / 2;
    }

    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public void sample(RandomStream random, int rows, float[] out) {
        Require.room(out, rows, 2);
        for (int i = 0; i < rows; i++) {
            int row = random.nextInt(values.length / 2);
            out[2 * i] = (float) values[2 * row];
            out[2 * i + 1] = (float) values[2 * row + 1];
        }
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
        return other instanceof Samples2D that
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
        return "Samples2D[" + source + ", " + rows() + " points]";
    }
}
