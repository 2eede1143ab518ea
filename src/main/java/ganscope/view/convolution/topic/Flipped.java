package ganscope.view.convolution.topic;

import ganscope.convolution.Convolution;
import ganscope.convolution.Grid;
import ganscope.view.convolution.board.Board;
import ganscope.view.model.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Mathematics turns the kernel by half a turn, networks do not: both side by side. */
final class Flipped implements Demonstration {
    private static final List<KernelPreset> KERNELS = List.of(
            KernelPreset.COUNTED,
            KernelPreset.SOBEL,
            KernelPreset.GAUSSIAN,
            KernelPreset.SHARPEN,
            KernelPreset.RANDOM,
            KernelPreset.OWN);

    private static final List<Situation> SITUATIONS = List.of(
            new Situation(
                    "dot",
                    Operands.of(InputPreset.DOT, 5, KernelPreset.COUNTED, 3).with(Dial.PADDING, 1)),
            new Situation(
                    "sobel",
                    Operands.of(InputPreset.DIGIT, 8, KernelPreset.SOBEL, 3).with(Dial.PADDING, 1)),
            new Situation(
                    "same",
                    Operands.of(InputPreset.DIGIT, 8, KernelPreset.GAUSSIAN, 3).with(Dial.PADDING, 1)));

    @Override
    public List<Situation> situations() {
        return SITUATIONS;
    }

    @Override
    public List<Dial.Range> dials() {
        return List.of(
                new Dial.Range(Dial.SIZE, 2, 16),
                new Dial.Range(Dial.KERNEL, 1, 4),
                new Dial.Range(Dial.PADDING, 0, 2));
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
        Grid turned = o.kernel().flipped();
        Grid networks = Convolution.of(o.input(), o.kernel(), o.geometry()).output();
        Grid mathematics = Convolution.of(o.input(), turned, o.geometry()).output();
        int row = step / networks.columns();
        int column = step % networks.columns();
        boolean equal = Arrays.equals(networks.values(), mathematics.values());
        return new Board(
                List.of(
                        Board.Column.of(
                                "",
                                Drawn.padded(
                                        messages.get("convolution.input", Drawn.size(o.input())),
                                        o,
                                        row - o.padding(),
                                        column - o.padding())),
                        Board.Column.of(
                                "∗",
                                Drawn.edited(
                                        messages.get("convolution.kernel", Drawn.size(o.kernel())),
                                        o.kernel(),
                                        false,
                                        Drawn.NOWHERE),
                                Drawn.shown(messages.get("convolution.ways.turned"), turned, Drawn.NOWHERE)),
                        Board.Column.of(
                                "=",
                                Drawn.outputs(messages.get("convolution.flipped.networks"), networks, step),
                                Drawn.outputs(messages.get("convolution.flipped.mathematics"), mathematics, step))),
                messages.get("convolution.flipped.formula"),
                messages.get(equal ? "convolution.flipped.equal" : "convolution.flipped.different"));
    }
}
