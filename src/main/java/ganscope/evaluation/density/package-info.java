/** Densities of samples: kernels, intervals and boxes that are shown, shares of cells. */
@NullMarked
package ganscope.evaluation.density;

import org.jspecify.annotations.NullMarked;
