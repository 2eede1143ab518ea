/** Arrays by name and as .npy files: what checkpoints are made of. */
@NullMarked
package ganscope.nn.array;

import org.jspecify.annotations.NullMarked;
