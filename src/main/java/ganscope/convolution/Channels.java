package ganscope.convolution;

import java.util.ArrayList;
import java.util.List;

/** Several grids of one size as the channels of one picture. */
public final class Channels {
    private Channels() {}

    /**
     * Weaves channels into space: out[c][h b + i, w b′ + j] = in[(i b′ + j) C + c][h, w], with C outputs (ONNX DepthToSpace, mode
     * DCR).
     *
     * @param channels b × b′ × C grids of one size
     * @throws IllegalArgumentException if their number is no multiple of the block
     */
    public static List<Grid> depthToSpace(List<Grid> channels, int blockRows, int blockColumns) {
        int block = blockRows * blockColumns;
        if (channels.isEmpty() || channels.size() % block != 0) {
            throw new IllegalArgumentException(
                    "channels: " + channels.size() + " (a multiple of " + block + ", above 0)");
        }
        int outputs = channels.size() / block;
        Grid first = channels.getFirst();
        List<Grid> woven = new ArrayList<>();
        for (int c = 0; c < outputs; c++) {
            int channel = c;
            woven.add(Grid.of(
                    first.rows() * blockRows,
                    first.columns() * blockColumns,
                    (row, column) -> channels.get(
                                    (row % blockRows * blockColumns + column % blockColumns) * outputs + channel)
                            .at(row / blockRows, column / blockColumns)));
        }
        return List.copyOf(woven);
    }

    /**
     * The inverse for one grid: its block × block phases as channels (ONNX SpaceToDepth).
     *
     * @throws IllegalArgumentException if the block does not divide the grid
     */
    public static List<Grid> spaceToDepth(Grid grid, int block) {
        if (block < 1 || grid.rows() % block != 0 || grid.columns() % block != 0) {
            throw new IllegalArgumentException("block: " + block + " for a grid of " + grid.rows() + " x "
                    + grid.columns() + " (a divisor of both)");
        }
        List<Grid> channels = new ArrayList<>();
        for (int i = 0; i < block; i++) {
            for (int j = 0; j < block; j++) {
                int down = i;
                int across = j;
                channels.add(Grid.of(
                        grid.rows() / block,
                        grid.columns() / block,
                        (row, column) -> grid.at(row * block + down, column * block + across)));
            }
        }
        return List.copyOf(channels);
    }
}
