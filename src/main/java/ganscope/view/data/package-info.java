/** Sheets by which a person brings data: drawing them, choosing columns of a table, opening pictures. */
@NullMarked
package ganscope.view.data;

import org.jspecify.annotations.NullMarked;
