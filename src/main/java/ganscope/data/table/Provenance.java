package ganscope.data.table;

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
    /** Copies and checks. */
    public Provenance {
        leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
        remarks = List.copyOf(remarks);
        if (rowsLeftOut < 0 || weightless < 0) {
            throw new IllegalArgumentException(
                    "rows left out: " + rowsLeftOut + " and " + weightless + " of weight 0 (at least 0 of each)");
        }
    }
}
