/** Matrices on native memory, the addresses of their elements, and products by OpenBLAS. */
@NullMarked
package ganscope.nn.memory;

import org.jspecify.annotations.NullMarked;
