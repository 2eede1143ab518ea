/** Optimisers as chains of small transforms over flat parameter vectors. */
@NullMarked
package ganscope.optim;

import org.jspecify.annotations.NullMarked;
