package ganscope.data;

import ganscope.data.distribution.Lattice;
import ganscope.data.distribution.Range;
import ganscope.data.distribution.RowLabels;
import ganscope.data.distribution.SampleWeights;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What given samples of any dimension have in common: where they come from, the numbers, and what those add up to. */
abstract sealed class Rows permits Samples1D, Samples2D {
    private final String source;
    private final List<String> columns;
    private final SampleSummary summary;

    /** rows × d, row-major, in data units; not to be written. */
    final double[] values;

    /** How much each row counts. */
    final SampleWeights weights;

    /** The class of each row, if there are any. */
    final RowLabels labels;

    /** Copies and checks. */
    Rows(String source, List<String> columns, double[] values, double[] weights, RowLabels labels, int dimension) {
        this.source = Objects.requireNonNull(source);
        this.columns = SampleSummary.names(columns, dimension);
        this.values = values.clone();
        SampleSummary.check(this.values, dimension);
        this.weights = new SampleWeights(weights, values.length / dimension);
        this.labels = labels;
        int count = labels.rows().length;
        if (!labels.isEmpty() && count != values.length / dimension) {
            throw new IllegalArgumentException("labels: " + count + " of them (one for each of the "
                    + values.length / dimension + " rows, or none)");
        }
        summary = SampleSummary.of(this.values, dimension, this.weights);
        summary.checkPrecision();
    }

    /** Where the samples come from, such as a file name. */
    public final String source() {
        return source;
    }

    /** The name of each coordinate; empty if they have none. */
    public final List<String> columns() {
        return columns;
    }

    /** A copy of the samples, rows × dimension, row-major, in data units. */
    public final double[] values() {
        return values.clone();
    }

    /** A copy of the rows' weights as they were given; empty if all count alike. */
    public final double[] weights() {
        return weights.copy();
    }

    /** The class of each row; none where they have no classes. */
    public final RowLabels labels() {
        return labels;
    }

    /** Where the rows that are not far outliers lie, with a margin. */
    public final Range range() {
        return summary.range();
    }

    /** The mean of those rows. */
    public final double[] centroid() {
        return summary.centroid().clone();
    }

    /** The root mean square distance of those rows from their mean. */
    public final double scale() {
        return summary.scale();
    }

    /** The standard deviation of each coordinate over those rows. */
    public final double[] spread() {
        return summary.spread().clone();
    }

    /** The step to which a coordinate was rounded, if it was. */
    public final Optional<Lattice> lattice(int axis) {
        return summary.lattices().get(axis);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Rows that
                && getClass() == that.getClass()
                && source.equals(that.source)
                && columns.equals(that.columns)
                && Arrays.equals(values, that.values)
                && Arrays.equals(weights(), that.weights())
                && labels.equals(that.labels);
    }

    @Override
    public final int hashCode() {
        return 31 * (31 * Objects.hash(source, columns) + Arrays.hashCode(values)) + Arrays.hashCode(weights());
    }
}
