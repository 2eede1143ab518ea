package ganscope.view.convolution;

import ganscope.convolution.Convolution;
import ganscope.convolution.Geometry;
import ganscope.convolution.Grid;
import ganscope.convolution.Interpolation;
import ganscope.convolution.TransposedConvolution;
import ganscope.convolution.Way;
import ganscope.text.Numbers;
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
final class Checkerboard implements Demonstration {
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
                    Operands.of(InputPreset.DIGIT, 8, KernelPreset.BLUR, 3).with(Dial.STRIDE, 2)));

    @Override
    public List<Situation> situations() {
        return SITUATIONS;
    }

    @Override
    public List<Dial.Range> dials() {
        return List.of(
                new Dial.Range(Dial.SIZE, 3, 8), new Dial.Range(Dial.KERNEL, 1, 6), new Dial.Range(Dial.STRIDE, 1, 3));
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
        List<Board.Column> columns = new ArrayList<>(List.of(
                Board.Column.of(
                        "",
                        Drawn.edited(
                                messages.get("convolution.input", Drawn.size(o.input())),
                                o.input(),
                                true,
                                (row, column) -> row * o.size() + column == now),
                        Drawn.edited(
                                messages.get("convolution.kernel", Drawn.size(o.kernel())),
                                o.kernel(),
                                false,
                                Drawn.NOWHERE)),
                transposed(o, now, messages)));
        if (divided != o.taps()) {
            columns.add(transposed(o.with(Dial.KERNEL, divided), now, messages));
        }
        columns.add(resized(o, messages));
        return new Board(
                columns,
                messages.get("convolution.checkerboard.formula", o.taps(), o.stride(), o.taps() % o.stride()),
                said(o, messages));
    }

    /** How often each output is stamped, and what comes out. */
    private static Board.Column transposed(Operands o, int now, Messages messages) {
        Geometry geometry = Geometry.even(o.stride(), 0, 1);
        Grid counts = TransposedConvolution.of(ones(o.size()), ones(o.taps()), geometry, Way.SCATTER)
                .output();
        Grid output = TransposedConvolution.of(o.input(), o.kernel(), geometry, Way.SCATTER)
                .output();
        int top = now < 0 ? 0 : now / o.size() * o.stride();
        int left = now < 0 ? 0 : now % o.size() * o.stride();
        Drawn.Where stamped = (row, column) ->
                now >= 0 && row >= top && row < top + o.taps() && column >= left && column < left + o.taps();
        return column(
                Drawn.shown(messages.get("convolution.checkerboard.stamps", o.taps(), o.stride()), counts, stamped)
                        .noted(messages.get("convolution.checkerboard.inside", inside(o))),
                Drawn.shown(messages.get("convolution.checkerboard.output"), output, stamped));
    }

    /** Of a constant input under a kernel of ones the output is the counts: they are drawn once. */
    private static Board.Column column(Panel counts, Panel output) {
        return counts.tiles().equals(output.tiles())
                ? Board.Column.of("", counts)
                : Board.Column.of("", counts, output);
    }

    private static Board.Column resized(Operands o, Messages messages) {
        Geometry plain = Geometry.even(1, 0, 1);
        Grid counts = Convolution.of(ones(o.stride() * o.size()), ones(o.taps()), plain)
                .output();
        Grid output = Convolution.of(Interpolation.NEAREST.resize(o.input(), o.stride()), o.kernel(), plain)
                .output();
        return column(
                Drawn.shown(
                                messages.get("convolution.checkerboard.resize", o.stride(), o.taps()),
                                counts,
                                Drawn.NOWHERE)
                        .noted(messages.get("convolution.checkerboard.inside", o.taps() * o.taps())),
                Drawn.shown(messages.get("convolution.checkerboard.output"), output, Drawn.NOWHERE));
    }

    private static Grid ones(int size) {
        return Grid.of(size, size, (row, column) -> 1);
    }

    /** The counts that occur away from the edges, in order. */
    static List<Integer> counts(Operands o) {
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
