/** Elementwise loops over native memory: activations, rows, sums, updates of optimisers. */
@NullMarked
package ganscope.nn.kernel;

import org.jspecify.annotations.NullMarked;
