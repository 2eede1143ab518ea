/** From networks and samples to what is measured: one immutable snapshot. */
@NullMarked
package ganscope.evaluation;

import org.jspecify.annotations.NullMarked;
