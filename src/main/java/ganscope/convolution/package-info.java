/** Convolution on small grids of numbers, by every way there is, with its multiplications counted. */
@NullMarked
package ganscope.convolution;

import org.jspecify.annotations.NullMarked;
