/** What a person takes of a table: columns, rows, labels, pictures, and where they came from. */
@NullMarked
package ganscope.data.taken;

import org.jspecify.annotations.NullMarked;
