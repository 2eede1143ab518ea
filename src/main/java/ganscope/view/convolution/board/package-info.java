/** The board of the workspace of convolutions: panels of tiles, their layout, painting and widths. */
@NullMarked
package ganscope.view.convolution.board;

import org.jspecify.annotations.NullMarked;
