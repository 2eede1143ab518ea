package ganscope.view.convolution.topic;

import ganscope.convolution.Convolution;
import ganscope.convolution.Grid;
import ganscope.convolution.Worked;
import ganscope.text.Numbers;
import ganscope.view.convolution.board.Board;
import ganscope.view.convolution.board.Panel;
import ganscope.view.convolution.board.Tile;
import ganscope.view.model.Messages;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** The kernel walks over the input; each output is the sum of the products of what lies under it. */
final class PlainConvolution implements Demonstration {
    /** More products than this are not written out. */
    private static final int MOST_WRITTEN = 9;

    private static final List<KernelPreset> KERNELS = List.of(
            KernelPreset.SOBEL,
            KernelPreset.EDGE,
            KernelPreset.SHARPEN,
            KernelPreset.BLUR,
            KernelPreset.GAUSSIAN,
            KernelPreset.ONE,
            KernelPreset.ONES,
            KernelPreset.COUNTED,
            KernelPreset.RANDOM,
            KernelPreset.OWN);

    private static final List<Situation> SITUATIONS = List.of(
            new Situation(
                    "sobel",
                    Operands.of(InputPreset.DIGIT, 8, KernelPreset.SOBEL, 3).with(Dial.PADDING, 1)),
            new Situation(
                    "blur",
                    Operands.of(InputPreset.DIGIT, 8, KernelPreset.GAUSSIAN, 3).with(Dial.PADDING, 1)),
            new Situation(
                    "stride",
                    Operands.of(InputPreset.BAR, 7, KernelPreset.EDGE, 3)
                            .with(Dial.PADDING, 1)
                            .with(Dial.STRIDE, 2)),
            new Situation(
                    "dot",
                    Operands.of(InputPreset.DOT, 5, KernelPreset.COUNTED, 3).with(Dial.PADDING, 1)),
            new Situation(
                    "picture",
                    Operands.of(InputPreset.PICTURE, 16, KernelPreset.SOBEL, 3).with(Dial.PADDING, 1)));

    @Override
    public List<Situation> situations() {
        return SITUATIONS;
    }

    @Override
    public List<Dial.Range> dials() {
        return List.of(
                new Dial.Range(Dial.SIZE, 1, 16),
                new Dial.Range(Dial.KERNEL, 1, 5),
                new Dial.Range(Dial.STRIDE, 1, 4),
                new Dial.Range(Dial.PADDING, 0, 4),
                new Dial.Range(Dial.DILATION, 1, 3));
    }

    @Override
    public List<KernelPreset> kernels() {
        return KERNELS;
    }

    @Override
    public Optional<Refusal> refused(Operands o) {
        return tooFar(o);
    }

    /** Whether the kernel reaches beyond the padded input. */
    static Optional<Refusal> tooFar(Operands o) {
        int room = o.size() + 2 * o.padding();
        return o.reach() > room ? Optional.of(Refusal.of("reach", o.reach(), room)) : Optional.empty();
    }

    @Override
    public int steps(Operands o) {
        int side = o.steps().convolved(o.size(), o.taps());
        return side * side;
    }

    /** In the middle, where there is something under the kernel. */
    @Override
    public int first(Operands o) {
        int side = o.steps().convolved(o.size(), o.taps());
        return side / 2 * side + side / 2;
    }

    @Override
    public Board board(Operands o, int step, Messages messages) {
        Worked worked = Convolution.of(o.input(), o.kernel(), o.geometry());
        Grid output = worked.output();
        int row = step / output.columns();
        int column = step % output.columns();
        int top = row * o.stride() - o.padding();
        int left = column * o.stride() - o.padding();
        String sum = Numbers.shortest(output.at(row, column));
        Panel products =
                Panel.of(messages.get("convolution.products", sum), o.taps(), o.taps(), Panel.SHOWN, (a, b) -> {
                    int r = top + a * o.dilation();
                    int c = left + b * o.dilation();
                    return o.input().holds(r, c)
                            ? Tile.number(o.kernel().at(a, b) * o.input().at(r, c) + 0.0, true)
                            : Tile.put(true);
                });
        return new Board(
                List.of(
                        Board.Column.of(
                                "",
                                Drawn.padded(messages.get("convolution.input", Drawn.size(o.input())), o, top, left)),
                        Board.Column.of(
                                "∗",
                                Drawn.kernel(
                                        messages.get("convolution.kernel", Drawn.size(o.kernel())),
                                        o.kernel(),
                                        o.dilation(),
                                        false),
                                products),
                        Board.Column.of(
                                "=",
                                Drawn.outputs(messages.get("convolution.output", Drawn.size(output)), output, step))),
                formula(o, output.rows(), messages),
                messages.get("convolution.step", row + 1, column + 1, written(o, top, left, messages), sum)
                        + " "
                        + messages.get(
                                "convolution.count",
                                Numbers.count(worked.multiplications()),
                                Numbers.count(worked.byZero())));
    }

    /** Relationship 15 of Dumoulin and Visin (2016). */
    static String formula(Operands o, int output, Messages messages) {
        return messages.get("convolution.formula", o.size(), o.padding(), o.dilation(), o.taps(), o.stride(), output);
    }

    /** The products in full; where they are many, how many there are. */
    private static String written(Operands o, int top, int left, Messages messages) {
        if (o.taps() * o.taps() > MOST_WRITTEN) {
            return messages.get("convolution.many", o.taps() * o.taps());
        }
        StringJoiner sum = new StringJoiner(" + ");
        for (int a = 0; a < o.taps(); a++) {
            for (int b = 0; b < o.taps(); b++) {
                int row = top + a * o.dilation();
                int column = left + b * o.dilation();
                double under = o.input().holds(row, column) ? o.input().at(row, column) : 0;
                sum.add(Drawn.factor(o.kernel().at(a, b)) + "·" + Drawn.factor(under));
            }
        }
        return sum.toString();
    }
}
