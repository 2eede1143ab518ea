package ganscope.convolution;

/**
 * The result of a convolution, and what it took.
 *
 * @param output the grid
 * @param multiplications products that were formed
 * @param byZero those of them with a zero that the way itself had put there: padding, between two inputs, or into the kernel
 */
public record Worked(Grid output, long multiplications, long byZero) {}
