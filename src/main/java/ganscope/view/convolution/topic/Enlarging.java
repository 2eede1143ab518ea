package ganscope.view.convolution.topic;

import ganscope.convolution.Grid;
import ganscope.convolution.Interpolation;
import ganscope.text.Numbers;
import ganscope.view.convolution.board.Board;
import ganscope.view.convolution.board.Panel;
import ganscope.view.convolution.board.Tile;
import ganscope.view.model.Messages;
import java.util.List;
import java.util.Optional;

/** Enlarging by interpolation is a transposed convolution with a fixed kernel. */
final class Enlarging implements Demonstration {
    private static final List<KernelPreset> KERNELS =
            List.of(KernelPreset.NEAREST, KernelPreset.BILINEAR, KernelPreset.BICUBIC);

    private static final List<Situation> SITUATIONS = List.of(
            situation("bilinear", InputPreset.COUNTED, 3, KernelPreset.BILINEAR, 2),
            situation("nearest", InputPreset.COUNTED, 3, KernelPreset.NEAREST, 2),
            situation("bicubic", InputPreset.COUNTED, 3, KernelPreset.BICUBIC, 2),
            situation("dot", InputPreset.DOT, 3, KernelPreset.BILINEAR, 3));

    private static Situation situation(String id, InputPreset input, int size, KernelPreset kernel, int factor) {
        return new Situation(id, Operands.of(input, size, kernel, 1).with(Dial.STRIDE, factor));
    }

    @Override
    public List<Situation> situations() {
        return SITUATIONS;
    }

    @Override
    public List<Dial.Range> dials() {
        return List.of(new Dial.Range(Dial.SIZE, 2, 16), new Dial.Range(Dial.STRIDE, 2, 4));
    }

    @Override
    public List<KernelPreset> kernels() {
        return KERNELS;
    }

    @Override
    public Optional<Refusal> refused(Operands o) {
        return Optional.empty();
    }

    /** One for each input that stamps, edges included. */
    @Override
    public int steps(Operands o) {
        int side = o.size() + 2 * of(o).margin();
        return side * side;
    }

    private static Interpolation of(Operands o) {
        return switch (o.kernelPreset()) {
            case NEAREST -> Interpolation.NEAREST;
            case BICUBIC -> Interpolation.BICUBIC;
            default -> Interpolation.BILINEAR;
        };
    }

    @Override
    public Board board(Operands o, int step, Messages messages) {
        Interpolation interpolation = of(o);
        int factor = o.stride();
        Grid kernel = interpolation.kernel(factor);
        Grid resized = interpolation.resize(o.input(), factor);
        Grid transposed = interpolation.transposed(o.input(), factor);
        double largest = 0;
        for (int i = 0; i < resized.values().length; i++) {
            largest =
                    Math.max(largest, Math.abs(resized.values()[i] - transposed.values()[i]));
        }
        int margin = interpolation.margin();
        int side = o.size() + 2 * margin;
        int row = step / side;
        int column = step % side;
        boolean done = step == steps(o) - 1;
        int reach = kernel.rows();
        int before = (reach - factor) / 2 + factor * margin;
        int top = row * factor - before;
        int left = column * factor - before;
        Drawn.Where stamped = (r, c) -> !done && r >= top && r < top + reach && c >= left && c < left + reach;
        Grid grown = done ? transposed : upTo(o, interpolation, step);
        Grid padded = interpolation.padded(o.input());
        Panel input = Panel.of(
                messages.get("convolution.enlarging.input", Drawn.size(o.input())),
                side,
                side,
                new Panel.Role.Edited(true, margin, 1),
                (r, c) -> {
                    boolean lit = !done && r == row && c == column;
                    return o.input().holds(r - margin, c - margin)
                            ? Tile.number(padded.at(r, c), lit)
                            : new Tile(Tile.Kind.REPEATED, padded.at(r, c), lit);
                });
        return new Board(
                List.of(
                        Board.Column.of(
                                "",
                                input,
                                Drawn.shown(
                                        messages.get("convolution.kernel", Drawn.size(kernel)), kernel, Drawn.NOWHERE)),
                        Board.Column.of(
                                "→",
                                Drawn.shown(messages.get("convolution.enlarging.transposed", factor), grown, stamped)),
                        Board.Column.of(
                                done ? "=" : "",
                                Drawn.shown(
                                        messages.get("convolution.enlarging.resized", factor),
                                        resized,
                                        Drawn.NOWHERE))),
                messages.get("convolution.enlarging.formula", o.size(), factor, resized.rows()),
                messages.get("convolution.enlarging.said", Numbers.shortest(largest)));
    }

    /** What the inputs up to a step have stamped so far. */
    private static Grid upTo(Operands o, Interpolation interpolation, int step) {
        Grid padded = interpolation.padded(o.input());
        Grid kernel = interpolation.kernel(o.stride());
        int before = (kernel.rows() - o.stride()) / 2 + o.stride() * interpolation.margin();
        int out = o.stride() * o.size();
        double[] sums = new double[out * out];
        for (int i = 0; i <= step; i++) {
            int top = i / padded.columns() * o.stride() - before;
            int left = i % padded.columns() * o.stride() - before;
            double input = padded.at(i / padded.columns(), i % padded.columns());
            for (int row = Math.max(0, top); row < Math.min(out, top + kernel.rows()); row++) {
                for (int column = Math.max(0, left); column < Math.min(out, left + kernel.columns()); column++) {
                    sums[row * out + column] += kernel.at(row - top, column - left) * input;
                }
            }
        }
        return new Grid(out, out, sums);
    }
}
