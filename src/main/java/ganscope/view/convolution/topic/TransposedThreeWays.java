package ganscope.view.convolution.topic;

import ganscope.convolution.Grid;
import ganscope.convolution.TransposedConvolution;
import ganscope.convolution.Way;
import ganscope.convolution.Worked;
import ganscope.text.Numbers;
import ganscope.view.convolution.board.Board;
import ganscope.view.convolution.board.Panel;
import ganscope.view.convolution.board.Tile;
import ganscope.view.model.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The transposed convolution by its three equal ways, at one pace: a step is one place of a kernel, or one stamp. The way with
 * the fewest is done first.
 */
final class TransposedThreeWays implements Demonstration {
    private static final List<KernelPreset> KERNELS = List.of(
            KernelPreset.COUNTED,
            KernelPreset.ONES,
            KernelPreset.GAUSSIAN,
            KernelPreset.SOBEL,
            KernelPreset.RANDOM,
            KernelPreset.OWN);

    private static final List<Situation> SITUATIONS = List.of(
            new Situation(
                    "two",
                    Operands.of(InputPreset.COUNTED, 2, KernelPreset.COUNTED, 3).with(Dial.STRIDE, 2)),
            new Situation(
                    "three",
                    Operands.of(InputPreset.COUNTED, 3, KernelPreset.COUNTED, 4).with(Dial.STRIDE, 2)),
            new Situation(
                    "cut",
                    Operands.of(InputPreset.COUNTED, 3, KernelPreset.COUNTED, 3)
                            .with(Dial.STRIDE, 2)
                            .with(Dial.PADDING, 1)
                            .with(Dial.OUTPUT_PADDING, 1)));

    @Override
    public List<Situation> situations() {
        return SITUATIONS;
    }

    @Override
    public List<Dial.Range> dials() {
        return List.of(
                new Dial.Range(Dial.SIZE, 1, 4),
                new Dial.Range(Dial.KERNEL, 1, 4),
                new Dial.Range(Dial.STRIDE, 1, 3),
                new Dial.Range(Dial.PADDING, 0, 3),
                new Dial.Range(Dial.DILATION, 1, 2),
                new Dial.Range(Dial.OUTPUT_PADDING, 0, 2));
    }

    @Override
    public List<KernelPreset> kernels() {
        return KERNELS;
    }

    @Override
    public Optional<Refusal> refused(Operands o) {
        int whole = o.stride() * (o.size() - 1) + o.reach();
        return whole + o.outputPadding() <= 2 * o.padding()
                ? Optional.of(Refusal.of("cut", o.padding(), whole))
                : Optional.empty();
    }

    @Override
    public Optional<Refusal> refused(Dial dial, int value, Operands o) {
        return dial == Dial.OUTPUT_PADDING && value >= o.stride()
                ? Optional.of(Refusal.of("output-padding", value, o.stride()))
                : Optional.empty();
    }

    @Override
    public int steps(Operands o) {
        int side = o.steps().transposed(o.size(), o.taps());
        int channel = o.size() + phase(o) - 1;
        return Math.max(side * side, Math.max(o.size() * o.size(), channel * channel));
    }

    /** Rows and columns of each part of the kernel. */
    private static int phase(Operands o) {
        return Math.ceilDiv(o.reach(), o.stride());
    }

    @Override
    public Board board(Operands o, int step, Messages messages) {
        Worked zeros = TransposedConvolution.of(o.input(), o.kernel(), o.geometry(), Way.ZEROS);
        Worked scatter = TransposedConvolution.of(o.input(), o.kernel(), o.geometry(), Way.SCATTER);
        Worked woven = TransposedConvolution.of(o.input(), o.kernel(), o.geometry(), Way.DEPTH_TO_SPACE);
        boolean done = step == steps(o) - 1;
        boolean equal = Arrays.equals(zeros.output().values(), scatter.output().values())
                && Arrays.equals(zeros.output().values(), woven.output().values());
        WovenPanels phases = new WovenPanels(o, step, messages);
        String said = messages.get(
                done ? equal ? "convolution.ways.equal" : "convolution.ways.different" : "convolution.ways.under-way");
        return new Board(
                List.of(
                        Board.Column.of("", stretched(o, step, zeros.output(), messages)),
                        zeros(o, step, zeros, messages),
                        scatter(o, step, scatter, messages),
                        new Board.Column("", phases.before()),
                        new Board.Column("→", phases.after(woven))),
                true,
                formula(o, zeros.output().rows(), messages),
                said);
    }

    /** Relationship 14 of Dumoulin and Visin (2016), with dilation. */
    static String formula(Operands o, int output, Messages messages) {
        return messages.get(
                "convolution.formula.transposed",
                o.stride(),
                o.size(),
                o.dilation(),
                o.taps(),
                o.padding(),
                o.outputPadding(),
                output);
    }

    static Panel counted(Panel panel, Worked worked, Messages messages) {
        return panel.noted(
                messages.get("convolution.ways.products", Numbers.count(worked.multiplications())),
                messages.get("convolution.ways.by-zero", Numbers.count(worked.byZero())));
    }

    /** The input with zeros between and around its numbers. */
    private static Panel stretched(Operands o, int step, Grid output, Messages messages) {
        int last = output.rows() * output.columns() - 1;
        int now = Math.min(step, last);
        int row = now / output.columns();
        int column = now % output.columns();
        int side = output.rows() + o.reach() - 1;
        int before = o.reach() - 1 - o.padding();
        return Panel.of(
                messages.get("convolution.ways.zeros", side + " × " + side),
                side,
                side,
                new Panel.Role.Edited(true, before, o.stride()),
                (r, c) -> {
                    boolean lit = isTap(r - row, o) && isTap(c - column, o) && step <= last;
                    int inRow = Math.floorDiv(r - before, o.stride());
                    int inColumn = Math.floorDiv(c - before, o.stride());
                    boolean on = Math.floorMod(r - before, o.stride()) == 0
                            && Math.floorMod(c - before, o.stride()) == 0
                            && o.input().holds(inRow, inColumn);
                    return on ? Tile.number(o.input().at(inRow, inColumn), lit) : Tile.put(lit);
                });
    }

    private static Board.Column zeros(Operands o, int step, Worked worked, Messages messages) {
        Grid output = worked.output();
        Panel turned =
                Drawn.holed(messages.get("convolution.ways.turned"), o.kernel().flipped(), o.dilation());
        return Board.Column.of(
                "→",
                turned,
                counted(
                        Drawn.reached(messages.get("convolution.output", Drawn.size(output)), output, step),
                        worked,
                        messages));
    }

    private static boolean isTap(int away, Operands o) {
        return away >= 0 && away < o.reach() && away % o.dilation() == 0;
    }

    private static Board.Column scatter(Operands o, int step, Worked worked, Messages messages) {
        int last = o.size() * o.size() - 1;
        int now = Math.min(step, last);
        Grid output = worked.output();
        double[] sums = new double[output.rows() * output.columns()];
        boolean[] reached = new boolean[sums.length];
        boolean[] stamped = new boolean[sums.length];
        for (int i = 0; i <= now; i++) {
            for (int tap = 0; tap < o.taps() * o.taps(); tap++) {
                int row = i / o.size() * o.stride() - o.padding() + tap / o.taps() * o.dilation();
                int column = i % o.size() * o.stride() - o.padding() + tap % o.taps() * o.dilation();
                if (output.holds(row, column)) {
                    int place = row * output.columns() + column;
                    sums[place] += o.kernel().at(tap / o.taps(), tap % o.taps())
                            * o.input().at(i / o.size(), i % o.size());
                    reached[place] = true;
                    stamped[place] |= i == now && step <= last;
                }
            }
        }
        boolean done = step >= last;
        Panel input = Drawn.edited(
                messages.get("convolution.ways.scatter", Drawn.size(o.input())),
                o.input(),
                true,
                (row, column) -> step <= last && row * o.size() + column == now);
        Panel kernel = Drawn.kernel(
                messages.get("convolution.kernel", Drawn.size(o.kernel())), o.kernel(), o.dilation(), false);
        Panel grown = Panel.of(
                messages.get("convolution.output", Drawn.size(output)),
                output.rows(),
                output.columns(),
                Panel.SHOWN,
                (row, column) -> {
                    int place = row * output.columns() + column;
                    return reached[place] || done
                            ? Tile.number(sums[place] + 0.0, stamped[place])
                            : Tile.pending(output.at(row, column));
                });
        return Board.Column.of("", input, kernel, counted(grown, worked, messages));
    }
}
