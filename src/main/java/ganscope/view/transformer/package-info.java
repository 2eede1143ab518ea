/** The workspace of the spatial transformer: its sampler in the hand, and its training. */
@NullMarked
package ganscope.view.transformer;

import org.jspecify.annotations.NullMarked;
