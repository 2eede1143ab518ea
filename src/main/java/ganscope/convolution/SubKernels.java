package ganscope.convolution;

import java.util.ArrayList;
import java.util.List;

/**
 * A kernel split by the phase of its taps: an output at position o takes the taps a with d a ≡ o + p (mod s), so that each of
 * the s × s phases is a plain convolution of stride 1 (Shi et al., 2016, "Is the deconvolution layer the same as a
 * convolutional layer?").
 *
 * @param geometry of the whole
 * @param kernels one for each phase, row by row, flipped for a plain convolution, all of the same size
 * @param filled for each kernel, cell by cell, whether the number is the kernel's own and not a zero put there
 */
public record SubKernels(Geometry geometry, List<Grid> kernels, List<Grid> filled) {
    /** Copies. */
    public SubKernels {
        kernels = List.copyOf(kernels);
        filled = List.copyOf(filled);
    }

    /** Splits a kernel. */
    public static SubKernels of(Grid kernel, Geometry geometry) {
        Steps down = geometry.vertical();
        Steps across = geometry.horizontal();
        int rows = Math.ceilDiv(down.reach(kernel.rows()), down.stride());
        int columns = Math.ceilDiv(across.reach(kernel.columns()), across.stride());
        List<Grid> kernels = new ArrayList<>();
        List<Grid> filled = new ArrayList<>();
        for (int i = 0; i < down.stride(); i++) {
            for (int j = 0; j < across.stride(); j++) {
                int phaseRow = i;
                int phaseColumn = j;
                kernels.add(Grid.of(rows, columns, (a, b) -> {
                            int tapRow = tap(phaseRow, a, down, kernel.rows());
                            int tapColumn = tap(phaseColumn, b, across, kernel.columns());
                            return tapRow < 0 || tapColumn < 0 ? 0 : kernel.at(tapRow, tapColumn);
                        })
                        .flipped());
                filled.add(Grid.of(
                                rows,
                                columns,
                                (a, b) -> tap(phaseRow, a, down, kernel.rows()) < 0
                                                || tap(phaseColumn, b, across, kernel.columns()) < 0
                                        ? 0
                                        : 1)
                        .flipped());
            }
        }
        return new SubKernels(geometry, kernels, filled);
    }

    /** Which tap of the kernel is the n-th of a phase; −1 if there is none, because it is a hole or beyond the end. */
    private static int tap(int phase, int n, Steps steps, int kernel) {
        int cell = phase + n * steps.stride();
        return cell % steps.dilation() == 0 && cell / steps.dilation() < kernel ? cell / steps.dilation() : -1;
    }

    /** The input, with zeros around it, convolved with every phase. */
    public List<Grid> channels(Grid input) {
        Grid first = kernels.getFirst();
        Geometry plain = new Geometry(new Steps(1, first.rows() - 1, 1, 0), new Steps(1, first.columns() - 1, 1, 0));
        return kernels.stream()
                .map(kernel -> Convolution.of(input, kernel, plain).output())
                .toList();
    }

    /** Convolves with every phase, weaves the channels together and cuts the padding off. */
    Worked convolve(Grid input, int rows, int columns) {
        Grid first = kernels.getFirst();
        int channelRows = input.rows() + first.rows() - 1;
        int channelColumns = input.columns() + first.columns() - 1;
        double products = (double) channelRows * channelColumns * first.rows() * first.columns() * kernels.size();
        Geometry.affordable(products);
        List<Grid> channels = channels(input);
        long byZero = 0;
        for (int phase = 0; phase < kernels.size(); phase++) {
            byZero += zeros(input, filled.get(phase), channelRows, channelColumns);
        }
        Grid woven = Channels.depthToSpace(
                        channels,
                        geometry.vertical().stride(),
                        geometry.horizontal().stride())
                .getFirst();
        int top = geometry.vertical().padding();
        int left = geometry.horizontal().padding();
        Grid output = Grid.of(
                rows,
                columns,
                (row, column) -> woven.holds(row + top, column + left) ? woven.at(row + top, column + left) : 0);
        return new Worked(output, (long) products, byZero);
    }

    /** Products outside the input, or with a zero that fills the kernel up. */
    private static long zeros(Grid input, Grid filled, int rows, int columns) {
        long real = 0;
        for (int a = 0; a < filled.rows(); a++) {
            for (int b = 0; b < filled.columns(); b++) {
                // Every tap of the kernel's own meets every input exactly once.
                real += filled.at(a, b) == 1 ? (long) input.rows() * input.columns() : 0;
            }
        }
        return (long) rows * columns * filled.rows() * filled.columns() - real;
    }
}
