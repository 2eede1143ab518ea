/** Controls: editors of single values, buttons, symbols. */
@NullMarked
package ganscope.view.control;

import org.jspecify.annotations.NullMarked;
