package ganscope.data.taken;

import ganscope.data.table.DataWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How given data came out of their file: what of it was not taken, and how it was read.
 *
 * @param leftOut the columns that were not taken, in the order of the file, and why
 * @param rowsLeftOut how many rows had no number in one of the columns, at least 0
 * @param weightless how many rows have the weight 0 and so do not count, at least 0
 * @param remarks how it was read, where that does not go without saying
 */
public record Provenance(Map<String, LeftOut> leftOut, int rowsLeftOut, int weightless, List<DataWords> remarks) {
    /** Left out columns that a sentence names before it counts the others. */
    private static final int NAMED = 4;

    /** Copies and checks. */
    public Provenance {
        leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
        remarks = List.copyOf(remarks);
        if (rowsLeftOut < 0 || weightless < 0) {
            throw new IllegalArgumentException(
                    "rows left out: " + rowsLeftOut + " and " + weightless + " of weight 0 (at least 0 of each)");
        }
    }

    /** What was left out, as clauses of a sentence. */
    List<Object> clauses() {
        List<Object> clauses = new ArrayList<>();
        if (!leftOut.isEmpty()) {
            clauses.add(DataWords.of("data.took.left", left()));
        }
        if (rowsLeftOut > 0) {
            clauses.add(
                    DataWords.of(rowsLeftOut == 1 ? "data.took.row" : "data.took.rows", Integer.toString(rowsLeftOut)));
        }
        if (weightless > 0) {
            clauses.add(DataWords.of(
                    weightless == 1 ? "data.took.weightless.one" : "data.took.weightless",
                    Integer.toString(weightless)));
        }
        return clauses;
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
}
