package ganscope.data.table;

import ganscope.data.Samples;
import ganscope.text.Language;
import ganscope.text.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was taken from a table. Immutable.
 *
 * @param source the file, as the person wrote it
 * @param columns the names of the coordinates
 * @param values rows × columns, row-major, all finite
 * @param weights a number above 0 for each row; none if every row counts alike
 * @param leftOut the other columns in the order of the file, and why
 * @param rowsLeftOut how many rows were left out: they had no number in one of the columns, or the weight 0
 * @param weightless how many of them had the weight 0
 * @param remarks how it was read, where that does not go without saying
 */
@SuppressWarnings("ArrayRecordComponent") // a million boxed numbers cost 24 MB; copied in and out
public record TakenData(
        String source,
        List<String> columns,
        double[] values,
        double[] weights,
        Map<String, LeftOut> leftOut,
        int rowsLeftOut,
        int weightless,
        List<DataWords> remarks) {
    /** Left out columns that the sentence names before it counts the others. */
    private static final int NAMED = 4;

    /** Copies everything. */
    public TakenData {
        columns = List.copyOf(columns);
        values = values.clone();
        weights = weights.clone();
        leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
        remarks = List.copyOf(remarks);
    }

    /** How many rows were taken. */
    public int rows() {
        return values.length / columns.size();
    }

    /** Whether a column of weights was asked for, be they all the same. */
    public boolean isWeighted() {
        return weights.length > 0;
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
            return Samples.weighted(source, columns, values, weights, columns.size());
        } catch (IllegalArgumentException e) {
            throw new BadSampleFile(e, Path.of(source), "data.target", String.valueOf(e.getMessage()));
        }
    }

    /** What was taken and what was not, as one sentence. */
    public DataWords words() {
        List<Object> clauses = new ArrayList<>();
        if (!leftOut.isEmpty()) {
            clauses.add(DataWords.of("data.took.left", left()));
        }
        int gaps = rowsLeftOut - weightless;
        if (gaps > 0) {
            clauses.add(DataWords.of(gaps == 1 ? "data.took.row" : "data.took.rows", Integer.toString(gaps)));
        }
        if (weightless > 0) {
            clauses.add(DataWords.of(
                    weightless == 1 ? "data.took.weightless.one" : "data.took.weightless",
                    Integer.toString(weightless)));
        }
        if (isWeighted()) {
            clauses.add(DataWords.of("data.took.weighted"));
        }
        clauses.addAll(remarks);
        DataWords told = DataWords.of(
                rows() == 1 ? "data.took.one" : "data.took", ColumnNames.listed(columns), Integer.toString(rows()));
        for (Object clause : clauses) {
            told = DataWords.of("data.took.and", told, clause);
        }
        return DataWords.of("data.took.end", told);
    }

    private List<Object> left() {
        List<Object> left = new ArrayList<>();
        for (Map.Entry<String, LeftOut> entry : leftOut.entrySet()) {
            if (left.size() == NAMED && leftOut.size() > NAMED + 1) {
                left.add(DataWords.of("data.took.more", Integer.toString(leftOut.size() - NAMED)));
                break;
            }
            String name = ColumnNames.listed(List.of(entry.getKey()));
            boolean unnamed = name.matches("\\d+");
            left.add(DataWords.of(
                    unnamed ? "data.took.reason.number" : "data.took.reason",
                    name,
                    entry.getValue().words()));
        }
        return left;
    }

    /** {@link #words} in English. */
    public String sentence() {
        return words().text(Words.in(Language.ENGLISH));
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
