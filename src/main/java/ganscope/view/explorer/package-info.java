/** The workspace of two distributions in the hand: every divergence of them, exactly and as samples say it. */
@NullMarked
package ganscope.view.explorer;

import org.jspecify.annotations.NullMarked;
