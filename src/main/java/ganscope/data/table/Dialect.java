package ganscope.data.table;

/**
 * How the rows of a text are written.
 *
 * @param separator what stands between columns
 * @param quote what cells may be put between, so that separators and line ends count as text
 * @param skipped lines at the start that are no rows
 */
record Dialect(Separator separator, char quote, long skipped) {
    static Dialect of(Separator separator) {
        return new Dialect(separator, '"', 0);
    }
}
