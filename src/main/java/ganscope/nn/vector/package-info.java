/**
 * Loops over native floats by vector operations: as fast as the machine once compiled, a hundred times slower before.
 * Nothing here is loaded before it is wanted.
 */
@NullMarked
package ganscope.nn.vector;

import org.jspecify.annotations.NullMarked;
