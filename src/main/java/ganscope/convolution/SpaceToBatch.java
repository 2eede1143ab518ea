package ganscope.convolution;

import java.util.List;

/**
 * A dilated convolution without holes: the d × d phases of the input, which are the cells that one kernel with holes can see
 * together, are convolved each by itself with the plain kernel, and woven into one grid again.
 *
 * @param phases of the input, row by row, filled up with zeros behind to one size
 * @param convolved each of them
 * @param output what the dilated convolution of stride 1 without padding gives, to the last bit
 */
public record SpaceToBatch(List<Grid> phases, List<Grid> convolved, Grid output) {
    /** Copies. */
    public SpaceToBatch {
        phases = List.copyOf(phases);
        convolved = List.copyOf(convolved);
    }

    /**
     * Convolves.
     *
     * @param dilation cells from one tap to the next, 1–16
     * @throws IllegalArgumentException if the kernel with its holes does not fit
     */
    public static SpaceToBatch of(Grid input, Grid kernel, int dilation) {
        Steps steps = new Steps(1, 0, dilation, 0);
        int rows = steps.convolved(input.rows(), kernel.rows());
        int columns = steps.convolved(input.columns(), kernel.columns());
        Grid filled = Grid.of(
                Math.ceilDiv(input.rows(), dilation) * dilation,
                Math.ceilDiv(input.columns(), dilation) * dilation,
                (row, column) -> input.holds(row, column) ? input.at(row, column) : 0);
        List<Grid> phases = Channels.spaceToDepth(filled, dilation);
        List<Grid> convolved = phases.stream()
                .map(phase ->
                        Convolution.of(phase, kernel, Geometry.even(1, 0, 1)).output())
                .toList();
        Grid woven = Channels.depthToSpace(convolved, dilation, dilation).getFirst();
        return new SpaceToBatch(phases, convolved, Grid.of(rows, columns, woven::at));
    }
}
