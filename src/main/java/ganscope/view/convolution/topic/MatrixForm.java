package ganscope.view.convolution.topic;

import ganscope.convolution.Convolution;
import ganscope.convolution.ConvolutionMatrix;
import ganscope.convolution.Geometry;
import ganscope.convolution.Grid;
import ganscope.convolution.Steps;
import ganscope.convolution.TransposedConvolution;
import ganscope.convolution.Way;
import ganscope.text.Numbers;
import ganscope.view.convolution.board.Board;
import ganscope.view.convolution.board.Panel;
import ganscope.view.convolution.board.Tile;
import ganscope.view.model.Messages;
import java.util.List;
import java.util.Optional;

/** The convolution as a sparse matrix C, its transpose, and what is left when one is applied after the other. */
final class MatrixForm implements Demonstration {
    /** The square grids are drawn larger than the matrices. */
    private static final double SQUARE = 1.5;

    /** A matrix of more columns is drawn smaller. */
    private static final double WIDE = 16;

    private static final List<KernelPreset> KERNELS = List.of(
            KernelPreset.COUNTED,
            KernelPreset.ONE,
            KernelPreset.BLUR,
            KernelPreset.GAUSSIAN,
            KernelPreset.EDGE,
            KernelPreset.SOBEL,
            KernelPreset.RANDOM,
            KernelPreset.OWN);

    private static final List<Situation> SITUATIONS = List.of(
            new Situation("plain", Operands.of(InputPreset.BAR, 4, KernelPreset.COUNTED, 3)),
            new Situation(
                    "blur",
                    Operands.of(InputPreset.DOT, 4, KernelPreset.GAUSSIAN, 3).with(Dial.PADDING, 1)),
            new Situation(
                    "undone",
                    Operands.of(InputPreset.COUNTED, 4, KernelPreset.ONE, 3).with(Dial.PADDING, 1)));

    @Override
    public List<Situation> situations() {
        return SITUATIONS;
    }

    @Override
    public List<Dial.Range> dials() {
        return List.of(
                new Dial.Range(Dial.SIZE, 2, 5),
                new Dial.Range(Dial.KERNEL, 1, 4),
                new Dial.Range(Dial.STRIDE, 1, 2),
                new Dial.Range(Dial.PADDING, 0, 1));
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
        Grid y = Convolution.of(o.input(), o.kernel(), o.geometry()).output();
        ConvolutionMatrix matrix = ConvolutionMatrix.of(o.kernel(), o.geometry(), o.size(), o.size());
        Grid back = back(y, o);
        Grid rest = Grid.of(
                o.size(),
                o.size(),
                (row, column) -> back.at(row, column) - o.input().at(row, column));
        double largest = 0;
        for (double value : rest.values()) {
            largest = Math.max(largest, Math.abs(value));
        }
        double scale = Math.min(1, WIDE / matrix.inputs());
        Drawn.Where seen = (row, column) -> matrix.isTap(step, row * o.size() + column);
        Panel across = Panel.of(
                        messages.get("convolution.matrix.c", matrix.outputs() + " × " + matrix.inputs()),
                        matrix.outputs(),
                        matrix.inputs(),
                        Panel.SHOWN,
                        (output, input) -> entry(matrix, output, input, step))
                .scaled(scale);
        Panel down = Panel.of(
                        messages.get("convolution.matrix.transpose", matrix.inputs() + " × " + matrix.outputs()),
                        matrix.inputs(),
                        matrix.outputs(),
                        Panel.SHOWN,
                        (input, output) -> entry(matrix, output, input, step))
                .scaled(scale);
        String what = largest == 0
                ? messages.get("convolution.matrix.undone")
                : messages.get("convolution.matrix.left", Numbers.shortest(largest));
        return new Board(
                List.of(
                        Board.Column.of(
                                "",
                                Drawn.edited(messages.get("convolution.matrix.x"), o.input(), true, seen)
                                        .scaled(SQUARE),
                                Drawn.edited(
                                                messages.get("convolution.kernel", Drawn.size(o.kernel())),
                                                o.kernel(),
                                                false,
                                                Drawn.NOWHERE)
                                        .scaled(SQUARE)),
                        Board.Column.of(
                                "",
                                across,
                                Drawn.outputs(messages.get("convolution.matrix.y"), y, step)
                                        .scaled(SQUARE)),
                        Board.Column.of("", down),
                        Board.Column.of(
                                "",
                                Drawn.shown(messages.get("convolution.matrix.back"), back, seen)
                                        .scaled(SQUARE),
                                Drawn.shown(messages.get("convolution.matrix.rest"), rest, Drawn.NOWHERE)
                                        .scaled(SQUARE))),
                messages.get(
                        "convolution.matrix.sizes",
                        matrix.outputs(),
                        matrix.inputs(),
                        Numbers.count((long) matrix.outputs() * matrix.inputs()),
                        Numbers.count(taps(matrix))),
                what);
    }

    private static Tile entry(ConvolutionMatrix matrix, int output, int input, int step) {
        return matrix.isTap(output, input)
                ? Tile.number(matrix.at(output, input), output == step)
                : Tile.colour(0, false);
    }

    private static long taps(ConvolutionMatrix matrix) {
        long taps = 0;
        for (int output = 0; output < matrix.outputs(); output++) {
            for (int input = 0; input < matrix.inputs(); input++) {
                taps += matrix.isTap(output, input) ? 1 : 0;
            }
        }
        return taps;
    }

    /** The transposed convolution of the outputs, as large as the input was. */
    private static Grid back(Grid y, Operands o) {
        int lost = (o.size() + 2 * o.padding() - o.reach()) % o.stride();
        Steps steps = new Steps(o.stride(), o.padding(), o.dilation(), lost);
        return TransposedConvolution.of(y, o.kernel(), new Geometry(steps, steps), Way.SCATTER)
                .output();
    }
}
