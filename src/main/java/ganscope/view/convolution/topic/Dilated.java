package ganscope.view.convolution.topic;

import ganscope.convolution.Convolution;
import ganscope.convolution.Grid;
import ganscope.convolution.SpaceToBatch;
import ganscope.view.convolution.board.Board;
import ganscope.view.convolution.board.Panel;
import ganscope.view.convolution.board.Tile;
import ganscope.view.model.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A kernel with holes, and the same as a plain convolution of each phase of the input. */
final class Dilated implements Demonstration {
    private static final List<KernelPreset> KERNELS = List.of(
            KernelPreset.ONES,
            KernelPreset.COUNTED,
            KernelPreset.GAUSSIAN,
            KernelPreset.EDGE,
            KernelPreset.SOBEL,
            KernelPreset.RANDOM,
            KernelPreset.OWN);

    private static final List<Situation> SITUATIONS = List.of(
            new Situation(
                    "two",
                    Operands.of(InputPreset.COUNTED, 7, KernelPreset.ONES, 3).with(Dial.DILATION, 2)),
            new Situation(
                    "digit",
                    Operands.of(InputPreset.DIGIT, 8, KernelPreset.SOBEL, 3).with(Dial.DILATION, 2)),
            new Situation(
                    "three",
                    Operands.of(InputPreset.COUNTED, 8, KernelPreset.COUNTED, 2).with(Dial.DILATION, 3)));

    @Override
    public List<Situation> situations() {
        return SITUATIONS;
    }

    @Override
    public List<Dial.Range> dials() {
        return List.of(
                new Dial.Range(Dial.SIZE, 3, 16),
                new Dial.Range(Dial.KERNEL, 1, 3),
                new Dial.Range(Dial.DILATION, 1, 4));
    }

    @Override
    public List<KernelPreset> kernels() {
        return KERNELS;
    }

    @Override
    public Optional<Refusal> refused(Operands o) {
        return PlainConvolution.tooFar(o);
    }

    @Override
    public int steps(Operands o) {
        int side = o.steps().convolved(o.size(), o.taps());
        return side * side;
    }

    @Override
    public int first(Operands o) {
        return steps(o) / 2;
    }

    @Override
    public Board board(Operands o, int step, Messages messages) {
        Grid output = Convolution.of(o.input(), o.kernel(), o.geometry()).output();
        SpaceToBatch apart = SpaceToBatch.of(o.input(), o.kernel(), o.dilation());
        int row = step / output.columns();
        int column = step % output.columns();
        int d = o.dilation();
        int phase = row % d * d + column % d;
        int side = apart.phases().getFirst().rows();
        Panel phases = WovenPanels.blocks(messages.get("convolution.dilated.phases", d * d), d, side, (block, r, c) -> {
            int under = r - row / d;
            int beside = c - column / d;
            boolean lit = block == phase && under >= 0 && under < o.taps() && beside >= 0 && beside < o.taps();
            boolean inside = o.input().holds(r * d + block / d, c * d + block % d);
            double value = apart.phases().get(block).at(r, c);
            return inside ? Tile.number(value, lit) : Tile.put(lit);
        });
        int small = apart.convolved().getFirst().rows();
        Panel convolved =
                WovenPanels.blocks(messages.get("convolution.dilated.convolved", d * d), d, small, (block, r, c) -> {
                    int outRow = r * d + block / d;
                    int outColumn = c * d + block % d;
                    double value = apart.convolved().get(block).at(r, c);
                    return !output.holds(outRow, outColumn) || outRow * output.columns() + outColumn > step
                            ? Tile.later(value)
                            : Tile.number(value, outRow == row && outColumn == column);
                });
        boolean equal = Arrays.equals(output.values(), apart.output().values());
        return new Board(
                List.of(
                        Board.Column.of(
                                "",
                                Drawn.padded(messages.get("convolution.input", Drawn.size(o.input())), o, row, column)),
                        Board.Column.of(
                                "",
                                Drawn.kernel(
                                        messages.get("convolution.dilated.kernel", Drawn.size(o.kernel()), o.reach()),
                                        o.kernel(),
                                        d,
                                        false),
                                Drawn.outputs(messages.get("convolution.output", Drawn.size(output)), output, step)),
                        Board.Column.of("", phases),
                        Board.Column.of(
                                "→",
                                convolved,
                                Drawn.outputs(messages.get("convolution.dilated.woven"), apart.output(), step))),
                PlainConvolution.formula(o, output.rows(), messages),
                messages.get(equal ? "convolution.dilated.equal" : "convolution.dilated.different"));
    }
}
