/**
 * Tables of numbers as people keep them: which columns a file has, what its cells mean, and what of it is taken.
 *
 * <p>A file passes through these rooms in order: its bytes ({@link ganscope.data.table.FileContent}), a format that is no
 * table ({@link ganscope.data.table.ForeignFormat}), its letters ({@link ganscope.data.table.TextEncoding}), the way rows
 * are divided ({@link ganscope.data.table.DialectGuess}), the columns ({@link ganscope.data.table.DataTable}), and what a
 * person takes of them ({@link ganscope.data.taken.TakenData}).
 */
@NullMarked
package ganscope.data.table;

import org.jspecify.annotations.NullMarked;
