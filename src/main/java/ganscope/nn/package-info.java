/** Networks on ND4J memory: forward, backward, input gradient and its own backward pass, with fused vector kernels. */
@NullMarked
package ganscope.nn;

import org.jspecify.annotations.NullMarked;
