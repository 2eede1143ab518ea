package ganscope.view.convolution.topic;

import ganscope.convolution.Geometry;
import ganscope.convolution.Grid;
import ganscope.convolution.Steps;
import ganscope.view.convolution.board.Spot;

/**
 * An input, a kernel, and how one walks over the other. Immutable. Both are squares, and steps are the same along both axes.
 *
 * @param inputPreset what the input began as
 * @param drawn the seed of the input, where it began at random
 * @param input the numbers, 1 to 16 rows and columns
 * @param kernelPreset what the kernel began as
 * @param kernel its numbers, 1 to 8 rows and columns
 * @param stride cells from one place to the next
 * @param padding zeros around the input, or outputs cut off
 * @param dilation cells from one tap to the next
 * @param outputPadding outputs added behind, below the stride
 * @param restoring how an output is spoiled and restored
 */
public record Operands(
        InputPreset inputPreset,
        long drawn,
        Grid input,
        KernelPreset kernelPreset,
        Grid kernel,
        int stride,
        int padding,
        int dilation,
        int outputPadding,
        Restoring restoring) {
    private static final Grid NONE = new Grid(1, 1, new double[1]);
    private static final long SEED = 1;

    /** Squares of these sizes, stride and dilation 1, nothing padded. */
    public static Operands of(InputPreset input, int size, KernelPreset kernel, int taps) {
        return new Operands(
                input,
                SEED,
                input.of(size, SEED, NONE),
                kernel,
                kernel.of(taps, SEED, NONE),
                1,
                0,
                1,
                0,
                Restoring.USUAL);
    }

    /** Somebody's own squares. */
    public static Operands own(Grid input, Grid kernel, Steps steps) {
        return new Operands(
                InputPreset.OWN,
                SEED,
                input,
                KernelPreset.OWN,
                kernel,
                steps.stride(),
                steps.padding(),
                steps.dilation(),
                steps.outputPadding(),
                Restoring.USUAL);
    }

    /** The same with the values of a dial. */
    public Operands with(Dial dial, int value) {
        return switch (dial) {
            case SIZE ->
                withInput(
                        inputPreset,
                        drawn,
                        resized(inputPreset == InputPreset.RANDOM, input, inputPreset.of(value, drawn, input)));
            case KERNEL ->
                withKernel(
                        kernelPreset,
                        resized(kernelPreset == KernelPreset.RANDOM, kernel, kernelPreset.of(value, SEED, kernel)));
            case STRIDE -> walking(value, padding, dilation, Math.min(outputPadding, value - 1));
            case PADDING -> walking(stride, value, dilation, outputPadding);
            case DILATION -> walking(stride, padding, value, outputPadding);
            case OUTPUT_PADDING -> walking(stride, padding, dilation, value);
            case NOISE -> with(new Restoring(value, restoring.ratio(), restoring.iterations()));
            case RATIO -> with(new Restoring(restoring.noise(), value, restoring.iterations()));
            case ITERATIONS -> with(new Restoring(restoring.noise(), restoring.ratio(), value));
        };
    }

    private Operands walking(int stride, int padding, int dilation, int outputPadding) {
        return new Operands(
                inputPreset, drawn, input, kernelPreset, kernel, stride, padding, dilation, outputPadding, restoring);
    }

    private Operands with(Restoring other) {
        return new Operands(
                inputPreset, drawn, input, kernelPreset, kernel, stride, padding, dilation, outputPadding, other);
    }

    /** Random numbers stay, and others come beside them. */
    private static Grid resized(boolean random, Grid before, Grid after) {
        return !random
                ? after
                : Grid.of(
                        after.rows(),
                        after.columns(),
                        (row, column) -> before.holds(row, column) ? before.at(row, column) : after.at(row, column));
    }

    /** The value of a dial. */
    public int get(Dial dial) {
        return switch (dial) {
            case SIZE -> size();
            case KERNEL -> taps();
            case STRIDE -> stride;
            case PADDING -> padding;
            case DILATION -> dilation;
            case OUTPUT_PADDING -> outputPadding;
            case NOISE -> restoring.noise();
            case RATIO -> restoring.ratio();
            case ITERATIONS -> restoring.iterations();
        };
    }

    /** The same with an input of the same size that begins as something else. */
    public Operands with(InputPreset preset, long seed) {
        return withInput(preset, seed, preset.of(size(), seed, input));
    }

    /** The same with a kernel of the same size that begins as something else. */
    public Operands with(KernelPreset preset, long seed) {
        return withKernel(preset, preset.of(taps(), seed, kernel));
    }

    /** The same with another number in one cell. */
    public Operands with(Spot spot, double value) {
        return spot.ofInput()
                ? withInput(InputPreset.OWN, drawn, changed(input, spot, value))
                : withKernel(KernelPreset.OWN, changed(kernel, spot, value));
    }

    /** The number in a cell. */
    public double get(Spot spot) {
        return (spot.ofInput() ? input : kernel).at(spot.row(), spot.column());
    }

    private static Grid changed(Grid grid, Spot spot, double value) {
        return Grid.of(
                grid.rows(),
                grid.columns(),
                (row, column) -> row == spot.row() && column == spot.column() ? value : grid.at(row, column));
    }

    private Operands withInput(InputPreset preset, long seed, Grid other) {
        return new Operands(
                preset, seed, other, kernelPreset, kernel, stride, padding, dilation, outputPadding, restoring);
    }

    private Operands withKernel(KernelPreset preset, Grid other) {
        return new Operands(
                inputPreset, drawn, input, preset, other, stride, padding, dilation, outputPadding, restoring);
    }

    /** Rows and columns of the input. */
    public int size() {
        return input.rows();
    }

    /** Rows and columns of the kernel. */
    public int taps() {
        return kernel.rows();
    }

    /** How the kernel walks along both axes. */
    Steps steps() {
        return new Steps(stride, padding, dilation, outputPadding);
    }

    /** How the kernel walks. */
    public Geometry geometry() {
        return new Geometry(steps(), steps());
    }

    /** The cells from the kernel's first tap to its last. */
    int reach() {
        return steps().reach(taps());
    }
}
