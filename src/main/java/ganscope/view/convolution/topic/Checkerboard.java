package ganscope.view.convolution.topic;

import ganscope.convolution.Convolution;
import ganscope.convolution.Geometry;
import ganscope.convolution.Grid;
import ganscope.convolution.Interpolation;
import ganscope.convolution.TransposedConvolution;
import ganscope.convolution.Way;
import ganscope.text.Numbers;
import ganscope.view.convolution.board.Board;
import ganscope.view.convolution.board.Panel;
import ganscope.view.convolution.board.Tile;
import ganscope.view.model.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Why enlarged pictures have checkerboards, and two ways around (Odena et al., 2016): how often each output is reached by the
 * kernel as it is set, by one whose size the stride divides, and by a plain convolution of the enlarged input.
 */
public final class Checkerboard implements Demonstration {
    /** How large the counts are beside the outputs. */
    private static final double ASIDE = 0.5;

    private static final List<KernelPreset> KERNELS =
            List.of(KernelPreset.ONES, KernelPreset.BLUR, KernelPreset.GAUSSIAN, KernelPreset.RANDOM, KernelPreset.OWN);

    private static final List<Situation> SITUATIONS = List.of(
            new Situation(
                    "three",
                    Operands.of(InputPreset.CONSTANT, 4, KernelPreset.ONES, 3).with(Dial.STRIDE, 2)),
            new Situation(
                    "four",
                    Operands.of(InputPreset.CONSTANT, 4, KernelPreset.ONES, 4).with(Dial.STRIDE, 2)),
            new Situation(
                    "five",
                    Operands.of(InputPreset.CONSTANT, 4, KernelPreset.ONES, 5).with(Dial.STRIDE, 3)),
            new Situation(
                    "digit",
                    Operands.of(InputPreset.DIGIT, 8, KernelPreset.BLUR, 3).with(Dial.STRIDE, 2)),
            new Situation(
                    "picture",
                    Operands.of(InputPreset.PICTURE, 16, KernelPreset.BLUR, 3).with(Dial.STRIDE, 2)));

    @Override
    public List<Situation> situations() {
        return SITUATIONS;
    }

    @Override
    public List<Dial.Range> dials() {
        return List.of(
                new Dial.Range(Dial.SIZE, 3, 16), new Dial.Range(Dial.KERNEL, 1, 6), new Dial.Range(Dial.STRIDE, 1, 3));
    }

    @Override
    public List<KernelPreset> kernels() {
        return KERNELS;
    }

    /** The convolution behind the enlarging has no padding, so that nothing but the way itself makes a pattern. */
    @Override
    public Optional<Refusal> refused(Operands o) {
        int enlarged = o.stride() * o.size();
        return o.taps() > enlarged ? Optional.of(Refusal.of("reach", o.taps(), enlarged)) : Optional.empty();
    }

    /** One for each input that stamps. */
    @Override
    public int steps(Operands o) {
        return o.size() * o.size();
    }

    @Override
    public Board board(Operands o, int step, Messages messages) {
        int divided = Math.ceilDiv(o.taps(), o.stride()) * o.stride();
        int now = step == steps(o) - 1 ? -1 : step;
        boolean varied = transposed(o, steps(o) - 1, messages).panels().size() > 1;
        // Beside what comes out of it the input is as large as it comes out.
        double scale = varied ? o.stride() : 1;
        List<Board.Column> columns = new ArrayList<>(List.of(
                Board.Column.of(
                        "",
                        Drawn.edited(
                                        messages.get("convolution.input", Drawn.size(o.input())),
                                        o.input(),
                                        true,
                                        (row, column) -> row * o.size() + column == now)
                                .scaled(scale),
                        Drawn.edited(
                                        messages.get("convolution.kernel", Drawn.size(o.kernel())),
                                        o.kernel(),
                                        false,
                                        Drawn.NOWHERE)
                                .scaled(scale)),
                transposed(o, step, messages)));
        if (divided != o.taps()) {
            columns.add(transposed(o.with(Dial.KERNEL, divided), step, messages));
        }
        columns.add(resized(o, step, messages));
        return new Board(
                columns,
                messages.get("convolution.checkerboard.formula", o.taps(), o.stride(), o.taps() % o.stride()),
                said(o, messages));
    }

    /** The inputs up to a step; those behind have not stamped yet. */
    private static Grid upTo(Grid input, int step) {
        return Grid.of(
                input.rows(),
                input.columns(),
                (row, column) -> row * input.columns() + column <= step ? input.at(row, column) : 0);
    }

    /** What the last of them has stamped. */
    private static Drawn.Where stamped(Operands o, int step) {
        int top = step / o.size() * o.stride();
        int left = step % o.size() * o.stride();
        boolean done = step == o.size() * o.size() - 1;
        return (row, column) ->
                !done && row >= top && row < top + o.taps() && column >= left && column < left + o.taps();
    }

    private static Board.Column counted(Operands o, int step, Messages messages) {
        Grid counts = stamp(upTo(ones(o.size()), step), ones(o.taps()), o);
        return Board.Column.of(
                "",
                Drawn.shown(
                                messages.get("convolution.checkerboard.stamps", o.taps(), o.stride()),
                                counts,
                                stamped(o, step))
                        .noted(messages.get("convolution.checkerboard.inside", inside(o))));
    }

    private static Grid stamp(Grid input, Grid kernel, Operands o) {
        return TransposedConvolution.of(input, kernel, Geometry.even(o.stride(), 0, 1), Way.SCATTER)
                .output();
    }

    /** How often each output is stamped, and what comes out. */
    private static Board.Column transposed(Operands o, int step, Messages messages) {
        Grid output = stamp(upTo(o.input(), step), o.kernel(), o);
        return column(
                counted(o, step, messages).panels().getFirst(),
                Drawn.shown(messages.get("convolution.checkerboard.output"), output, stamped(o, step)));
    }

    /** Of a constant input under a kernel of ones the output is the counts: they are drawn once, else smaller. */
    private static Board.Column column(Panel counts, Panel output) {
        return counts.tiles().equals(output.tiles())
                ? Board.Column.of("", counts)
                : Board.Column.of("", counts.scaled(ASIDE), output);
    }

    /** Its outputs come one by one, as many of all as inputs have stamped. */
    private static Board.Column resized(Operands o, int step, Messages messages) {
        Geometry plain = Geometry.even(1, 0, 1);
        Grid counts = Convolution.of(ones(o.stride() * o.size()), ones(o.taps()), plain)
                .output();
        Grid output = Convolution.of(Interpolation.NEAREST.resize(o.input(), o.stride()), o.kernel(), plain)
                .output();
        int outputs = output.rows() * output.columns();
        int reached = (step + 1) * outputs / (o.size() * o.size()) - 1;
        return column(
                upTo(messages.get("convolution.checkerboard.resize", o.stride(), o.taps()), counts, reached)
                        .noted(messages.get("convolution.checkerboard.inside", o.taps() * o.taps())),
                upTo(messages.get("convolution.checkerboard.output"), output, reached));
    }

    private static Panel upTo(String title, Grid grid, int reached) {
        return Panel.of(title, grid.rows(), grid.columns(), Panel.SHOWN, (row, column) -> {
            double value = grid.at(row, column);
            return row * grid.columns() + column <= reached ? Tile.number(value, false) : Tile.pending(value);
        });
    }

    private static Grid ones(int size) {
        return Grid.of(size, size, (row, column) -> 1);
    }

    /** The counts that occur away from the edges, in order. */
    public static List<Integer> counts(Operands o) {
        TreeSet<Integer> along = new TreeSet<>();
        for (int phase = 0; phase < o.stride(); phase++) {
            along.add(Math.ceilDiv(o.taps() - phase, o.stride()));
        }
        return along.stream()
                .flatMap(down -> along.stream().map(across -> down * across))
                .distinct()
                .sorted()
                .toList();
    }

    private static String inside(Operands o) {
        return counts(o).stream().map(Numbers::count).collect(Collectors.joining(", "));
    }

    private static String said(Operands o, Messages messages) {
        return counts(o).size() == 1
                ? messages.get("convolution.checkerboard.even", o.taps(), o.stride(), inside(o))
                : messages.get(
                        "convolution.checkerboard.uneven",
                        o.taps(),
                        o.stride(),
                        inside(o),
                        Math.ceilDiv(o.taps(), o.stride()) * o.stride());
    }
}
