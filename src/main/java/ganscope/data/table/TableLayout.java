package ganscope.data.table;

import java.util.List;

/**
 * Where the rows of a text file stand, and what their columns are called.
 *
 * @param dialect how rows are written; the lines above the table and its header are skipped
 * @param names a name for each column; empty where it has none
 * @param width how many columns
 * @param named whether the file has a header
 * @param nominal for each column, whether the file says that its values are names, be they written in digits; or empty
 * @param sparse whether rows are written as pairs of column and value in braces, as ARFF can
 * @param words lines of words above the table
 */
record TableLayout(
        Dialect dialect,
        List<String> names,
        int width,
        boolean named,
        List<Boolean> nominal,
        boolean sparse,
        int words) {
    TableLayout {
        names = List.copyOf(names);
        nominal = List.copyOf(nominal);
    }

    static TableLayout of(Dialect dialect, List<String> names, int width, boolean named, int words) {
        return new TableLayout(dialect, names, width, named, List.of(), false, words);
    }
}
