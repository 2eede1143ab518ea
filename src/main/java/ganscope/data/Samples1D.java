package ganscope.data;

import ganscope.data.distribution.Classes;
import ganscope.data.distribution.LineDistribution;
import ganscope.data.distribution.Require;
import ganscope.data.distribution.RowLabels;
import ganscope.data.distribution.SampleWeights;
import ganscope.data.distribution.SortedColumn;
import ganscope.random.RandomStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Given samples on the line, with their empirical distribution function. */
public final class Samples1D extends Rows implements Samples, Distribution1D {
    /** The weight of each row and all before it; empty if all count alike. */
    private final double[] cumulative;

    private final Optional<Classes> classes;

    /**
     * Copies, checks and sorts the samples.
     *
     * @param source where they come from, such as a file name
     * @param columns the name of the numbers, or none
     * @param values the samples, in data units; kept in ascending order, their weights beside them
     * @param weights of the samples, or none
     * @throws IllegalArgumentException as {@link Samples#weighted}
     */
    public Samples1D(String source, List<String> columns, double[] values, double[] weights) {
        this(source, columns, values, weights, RowLabels.NONE);
    }

    /** The same, with the class of each sample. */
    Samples1D(String source, List<String> columns, double[] values, double[] weights, RowLabels labels) {
        this(source, columns, sorted(values, weights), sorted(values, labels));
    }

    private Samples1D(String source, List<String> columns, SortedColumn sorted, RowLabels labels) {
        super(source, columns, sorted.values(), sorted.weights(), labels, 1);
        cumulative = weights.cumulative();
        classes = RowClasses.of(this, labels, this::sample);
    }

    private static RowLabels sorted(double[] values, RowLabels labels) {
        int[] rows = labels.rows();
        return rows.length != values.length
                ? labels
                : new RowLabels(
                        labels.names(),
                        Arrays.stream(SortedColumn.order(values))
                                .map(row -> rows[row])
                                .toArray());
    }

    private static SortedColumn sorted(double[] values, double[] weights) {
        SampleWeights.check(weights, values.length);
        return SortedColumn.of(values, weights);
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
        sample(random, rows, out, null);
    }

    private void sample(RandomStream random, int rows, float[] out, int @Nullable [] labelled) {
        Require.room(out, rows, 1);
        for (int i = 0; i < rows; i++) {
            int row = weights.draw(random);
            if (labelled != null) {
                labelled[i] = labels.at(row);
            }
            out[i] = (float) values[row];
        }
    }

    @Override
    public Optional<Classes> classes() {
        return classes;
    }

    /** The share of samples at or below x, by weight. */
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
        return weights.isEqual()
                ? (double) low / values.length
                : low == 0 ? 0 : cumulative[low - 1] / cumulative[values.length - 1];
    }

    /** The smallest sample with at least a share p at or below it, by weight. */
    @Override
    public double quantile(double p) {
        if (weights.isEqual()) {
            int rank = (int) Math.ceil(p * values.length);
            return values[Math.clamp(rank - 1, 0, values.length - 1)];
        }
        int found = Arrays.binarySearch(cumulative, p * cumulative[values.length - 1]);
        return values[Math.clamp(found < 0 ? -found - 1 : found, 0, values.length - 1)];
    }

    @Override
    public String toString() {
        return "Samples1D[" + source() + ", " + rows() + " numbers]";
    }
}
