package ganscope.view.convolution.topic;

import ganscope.convolution.Grid;
import ganscope.convolution.SubKernels;
import ganscope.convolution.Worked;
import ganscope.view.convolution.board.Panel;
import ganscope.view.convolution.board.Tile;
import ganscope.view.model.Messages;
import java.util.List;

/** The third way: a plain convolution to s × s channels, which are woven into one grid. */
final class WovenPanels {
    private final Operands o;
    private final int step;
    private final Messages messages;
    private final SubKernels parts;
    private final List<Grid> channels;
    private final int taps;
    private final int side;
    private final int last;

    WovenPanels(Operands o, int step, Messages messages) {
        this.o = o;
        this.step = step;
        this.messages = messages;
        parts = SubKernels.of(o.kernel(), o.geometry());
        channels = parts.channels(o.input());
        taps = parts.kernels().getFirst().rows();
        side = channels.getFirst().rows();
        last = side * side - 1;
    }

    /** The input with zeros around it, and the parts of the kernel. */
    List<Panel> before() {
        int now = Math.min(step, last);
        int margin = taps - 1;
        int padded = o.size() + 2 * margin;
        Panel input = Panel.of(
                messages.get("convolution.ways.phases", padded + " × " + padded),
                padded,
                padded,
                new Panel.Role.Edited(true, margin, 1),
                (row, column) -> {
                    int down = row - now / side;
                    int across = column - now % side;
                    boolean lit = down >= 0 && down < taps && across >= 0 && across < taps && step <= last;
                    return o.input().holds(row - margin, column - margin)
                            ? Tile.number(o.input().at(row - margin, column - margin), lit)
                            : Tile.put(lit);
                });
        Panel kernels = blocks(
                messages.get("convolution.ways.parts", o.stride() * o.stride()),
                o.stride(),
                taps,
                (phase, row, column) -> parts.filled().get(phase).at(row, column) == 1
                        ? Tile.number(parts.kernels().get(phase).at(row, column), false)
                        : Tile.put(false));
        return List.of(input, kernels);
    }

    /** The channels as far as they are computed, and the outputs woven of them. */
    List<Panel> after(Worked worked) {
        Panel apart = blocks(
                messages.get("convolution.ways.channels", o.stride() * o.stride()),
                o.stride(),
                side,
                (phase, row, column) -> {
                    int place = row * side + column;
                    return place > step
                            ? Tile.pending(channels.get(phase).at(row, column))
                            : Tile.number(channels.get(phase).at(row, column), place == step);
                });
        Grid output = worked.output();
        Panel woven = Panel.of(
                messages.get("convolution.output", Drawn.size(output)),
                output.rows(),
                output.columns(),
                Panel.SHOWN,
                (row, column) -> {
                    int down = (row + o.padding()) / o.stride();
                    int across = (column + o.padding()) / o.stride();
                    int place = down * side + across;
                    if (down >= side || across >= side) { // output padding: no input reaches so far
                        return step < last ? Tile.pending(0) : Tile.put(false);
                    }
                    return place > step
                            ? Tile.pending(output.at(row, column))
                            : Tile.number(output.at(row, column), place == step);
                });
        return List.of(apart, TransposedThreeWays.counted(woven, worked, messages));
    }

    /** A cell of one of several grids. */
    interface Cells {
        Tile at(int block, int row, int column);
    }

    /** Grids of one size, count × count of them with gaps between. */
    static Panel blocks(String title, int count, int size, Cells cells) {
        int all = count * size + count - 1;
        return Panel.of(title, all, all, Panel.SHOWN, (row, column) -> {
            int r = row % (size + 1);
            int c = column % (size + 1);
            return r == size || c == size ? Tile.GAP : cells.at(row / (size + 1) * count + column / (size + 1), r, c);
        });
    }
}
