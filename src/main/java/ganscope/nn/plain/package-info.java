/** The same loops over plain arrays of floats, to the same bits: good from the first call on. */
@NullMarked
package ganscope.nn.plain;

import org.jspecify.annotations.NullMarked;
