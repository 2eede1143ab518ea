package ganscope.view.convolution.board;

/**
 * A number of the input or the kernel.
 *
 * @param ofInput which of both
 * @param row from 0
 * @param column from 0
 */
public record Spot(boolean ofInput, int row, int column) {}
