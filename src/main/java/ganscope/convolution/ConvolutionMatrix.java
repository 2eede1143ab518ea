package ganscope.convolution;

/**
 * A convolution as a matrix C, so that y = C x with both grids as columns of numbers, row by row. Its transpose, which the
 * transposed convolution applies, leads from outputs to inputs. Every output is a row, every input a column.
 */
public final class ConvolutionMatrix {
    private static final int NO_TAP = -1;

    private final Grid kernel;
    private final Geometry geometry;
    private final int inputColumns;
    private final int outputColumns;
    private final int inputs;
    private final int outputs;

    private ConvolutionMatrix(Grid kernel, Geometry geometry, int rows, int columns) {
        this.kernel = kernel;
        this.geometry = geometry;
        inputColumns = columns;
        inputs = rows * columns;
        outputColumns = geometry.horizontal().convolved(columns, kernel.columns());
        outputs = geometry.vertical().convolved(rows, kernel.rows()) * outputColumns;
    }

    /**
     * The matrix for inputs of a size.
     *
     * @param rows of the input
     * @param columns of the input
     * @throws IllegalArgumentException if the kernel does not fit, or there are more inputs or outputs than {@link Grid#MOST}
     */
    public static ConvolutionMatrix of(Grid kernel, Geometry geometry, int rows, int columns) {
        ConvolutionMatrix made = new ConvolutionMatrix(kernel, geometry, rows, columns);
        if (made.inputs > Grid.MOST || made.outputs > Grid.MOST) {
            throw new IllegalArgumentException(
                    "matrix: " + made.outputs + " x " + made.inputs + " (at most " + Grid.MOST + " each way)");
        }
        return made;
    }

    /** How many rows it has. */
    public int outputs() {
        return outputs;
    }

    /** How many columns it has. */
    public int inputs() {
        return inputs;
    }

    /** Whether a tap of the kernel leads from an input to an output; elsewhere there is a zero whatever the kernel is. */
    public boolean isTap(int output, int input) {
        return tap(output, input) != NO_TAP;
    }

    /** The number in a row and column. */
    public double at(int output, int input) {
        int tap = tap(output, input);
        return tap == NO_TAP ? 0 : kernel.at(tap / kernel.columns(), tap % kernel.columns());
    }

    private int tap(int output, int input) {
        int row = tap(output / outputColumns, input / inputColumns, geometry.vertical(), kernel.rows());
        int column = tap(output % outputColumns, input % inputColumns, geometry.horizontal(), kernel.columns());
        return row == NO_TAP || column == NO_TAP ? NO_TAP : row * kernel.columns() + column;
    }

    private static int tap(int output, int input, Steps steps, int taps) {
        int away = input - (output * steps.stride() - steps.padding());
        return away >= 0 && away % steps.dilation() == 0 && away / steps.dilation() < taps
                ? away / steps.dilation()
                : NO_TAP;
    }

    /** All of it. */
    public Grid grid() {
        return Grid.of(outputs, inputs, this::at);
    }
}
