/** The workspace of convolutions: input, kernel and output as grids of numbers in the hand. */
@NullMarked
package ganscope.view.convolution;

import org.jspecify.annotations.NullMarked;
