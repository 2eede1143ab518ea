/** When loops may use Java's vectors: from the first call, once they are compiled, or never. */
@NullMarked
package ganscope.vectors;

import org.jspecify.annotations.NullMarked;
