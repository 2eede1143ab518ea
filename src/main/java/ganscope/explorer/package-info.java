/** Distributions on the line with known densities, their exact divergences, and what samples of them would say. */
@NullMarked
package ganscope.explorer;

import org.jspecify.annotations.NullMarked;
