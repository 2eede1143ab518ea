package ganscope.data.table;

/**
 * A cell that a sentence is about.
 *
 * @param line where it stands, counted from 1
 * @param text what stands there
 */
public record Cell(long line, String text) {}
