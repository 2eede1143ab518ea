package ganscope.data.taken;

import ganscope.data.Samples;
import ganscope.data.distribution.RowLabels;
import ganscope.data.table.BadSampleFile;
import ganscope.data.table.DataWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was taken from a table. Immutable.
 *
 * @param source the file, as the person wrote it; several with commas between
 * @param columns the names of the coordinates
 * @param values rows that count × columns, row-major, all finite
 * @param weights a number above 0 for each row; none if every row counts alike
 * @param labels the class of each row; none if there are no classes
 * @param provenance what was not taken, and how the rest was read
 */
@SuppressWarnings("ArrayRecordComponent") // a million boxed numbers cost 24 MB; copied in and out
public record TakenData(
        String source, List<String> columns, double[] values, double[] weights, RowLabels labels, Provenance provenance)
        implements Taken {
    /** Copies everything. */
    public TakenData {
        columns = List.copyOf(columns);
        values = values.clone();
        weights = weights.clone();
    }

    /** What an experiment brings along of data that were taken before. */
    public static TakenData again(Samples samples, Provenance provenance) {
        List<String> columns = samples.columns().isEmpty()
                ? IntStream.rangeClosed(1, samples.dimension())
                        .mapToObj(Integer::toString)
                        .toList()
                : samples.columns();
        return new TakenData(
                samples.source(), columns, samples.values(), samples.weights(), samples.labels(), provenance);
    }

    /** These rows, and those of another file with the same columns after them. */
    TakenData and(TakenData next) {
        Map<String, LeftOut> leftOut = new LinkedHashMap<>(leftOut());
        next.leftOut().forEach(leftOut::putIfAbsent);
        return new TakenData(
                source + ", " + next.source,
                columns,
                DoubleStream.concat(Arrays.stream(values), Arrays.stream(next.values))
                        .toArray(),
                DoubleStream.concat(Arrays.stream(weights), Arrays.stream(next.weights))
                        .toArray(),
                labels.isEmpty() || next.labels.isEmpty()
                        ? RowLabels.NONE
                        : RowLabels.of(Stream.concat(labels.words().stream(), next.labels.words().stream())
                                .toList()),
                new Provenance(
                        leftOut,
                        rowsLeftOut() + next.rowsLeftOut(),
                        weightless() + next.weightless(),
                        Stream.concat(remarks().stream(), next.remarks().stream())
                                .distinct()
                                .toList()));
    }

    /** The columns that were not taken, and why. */
    public Map<String, LeftOut> leftOut() {
        return provenance.leftOut();
    }

    /** How many rows had no number in one of the columns. */
    public int rowsLeftOut() {
        return provenance.rowsLeftOut();
    }

    /** How many rows have the weight 0; they are not among the values. */
    public int weightless() {
        return provenance.weightless();
    }

    /** How it was read, where that does not go without saying. */
    public List<DataWords> remarks() {
        return provenance.remarks();
    }

    /** How many rows have a number in every column, be their weight 0. */
    public int rows() {
        return values.length / columns.size() + weightless();
    }

    /** Whether a column of weights was asked for, be they all the same. */
    public boolean isWeighted() {
        return weights.length > 0 || leftOut().containsValue(LeftOut.WEIGHTS);
    }

    @Override
    public double[] values() {
        return values.clone();
    }

    @Override
    public double[] weights() {
        return weights.clone();
    }

    /**
     * The samples of a target, of one column or two.
     *
     * @throws BadSampleFile if they cannot be one: all rows the same, or differences too small
     */
    public Samples samples() throws BadSampleFile {
        try {
            return Samples.labelled(source, columns, values, weights, labels, columns.size());
        } catch (IllegalArgumentException e) {
            throw new BadSampleFile(e, Path.of(source), "data.target", String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Samples target() throws BadSampleFile {
        return samples();
    }

    @Override
    public DataWords words() {
        List<Object> clauses = new ArrayList<>(provenance.clauses());
        if (isWeighted()) {
            clauses.add(DataWords.of("data.took.weighted"));
        }
        clauses.addAll(remarks());
        return DataWords.sentence(
                DataWords.of(
                        rows() == 1 ? "data.took.one" : "data.took",
                        ColumnNames.listed(columns),
                        Integer.toString(rows())),
                clauses);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "TakenData[" + source + ", " + columns + ", " + rows() + " rows]";
    }
}
