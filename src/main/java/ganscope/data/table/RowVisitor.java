package ganscope.data.table;

/** Sees one row after the other. */
@FunctionalInterface
interface RowVisitor {
    /** Takes a row, and says whether it wants another. */
    boolean row(Row row) throws BadSampleFile;
}
