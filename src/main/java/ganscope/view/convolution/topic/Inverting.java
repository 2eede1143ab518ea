package ganscope.view.convolution.topic;

import ganscope.convolution.Circulant;
import ganscope.convolution.Grid;
import ganscope.convolution.RichardsonLucy;
import ganscope.convolution.WienerFilter;
import ganscope.text.Numbers;
import ganscope.view.convolution.board.Board;
import ganscope.view.convolution.board.Panel;
import ganscope.view.model.Messages;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * What undoes a convolution, as far as it can be undone: the transposed convolution, a Wiener filter and the steps of Richardson
 * and Lucy, of the same output, with noise or without. The input goes on at its opposite edge.
 */
final class Inverting implements Demonstration {
    private static final List<KernelPreset> KERNELS =
            List.of(KernelPreset.BLUR, KernelPreset.GAUSSIAN, KernelPreset.ONES, KernelPreset.ONE, KernelPreset.OWN);

    private static final List<Situation> SITUATIONS = List.of(
            situation("exact", InputPreset.DIGIT, 8, KernelPreset.BLUR, 0, 0),
            situation("noise", InputPreset.DIGIT, 8, KernelPreset.BLUR, 2, 0),
            situation("ratio", InputPreset.DIGIT, 8, KernelPreset.BLUR, 2, 5),
            situation("lost", InputPreset.DIGIT, 8, KernelPreset.GAUSSIAN, 0, 0),
            situation("picture", InputPreset.PICTURE, 16, KernelPreset.BLUR, 1, 4));

    private static final long SEED = 1;
    private static final double HUNDRED = 100;

    private static Situation situation(
            String id, InputPreset input, int size, KernelPreset kernel, int noise, int ratio) {
        return new Situation(
                id, Operands.of(input, size, kernel, 3).with(Dial.NOISE, noise).with(Dial.RATIO, ratio));
    }

    @Override
    public List<Situation> situations() {
        return SITUATIONS;
    }

    @Override
    public List<Dial.Range> dials() {
        return List.of(
                new Dial.Range(Dial.SIZE, 3, 16),
                new Dial.Range(Dial.KERNEL, 1, 5),
                new Dial.Range(Dial.NOISE, 0, 10),
                new Dial.Range(Dial.RATIO, 0, Restoring.LAST_RATIO),
                new Dial.Range(Dial.ITERATIONS, 1, 100));
    }

    @Override
    public List<KernelPreset> kernels() {
        return KERNELS;
    }

    /** Richardson and Lucy count light: it is never below 0, and a kernel of zeros lets none through. */
    @Override
    public Optional<Refusal> refused(Operands o) {
        if (isNegative(o.input()) || isNegative(o.kernel())) {
            return Optional.of(Refusal.of("negative"));
        }
        return new Circulant(o.kernel()).total() > 0 ? Optional.empty() : Optional.of(Refusal.of("dark"));
    }

    private static boolean isNegative(Grid grid) {
        for (double value : grid.values()) {
            if (value < 0) {
                return true;
            }
        }
        return false;
    }

    /** One for each step of Richardson and Lucy, and the even grid before them. */
    @Override
    public int steps(Operands o) {
        return o.restoring().iterations() + 1;
    }

    @Override
    public Board board(Operands o, int step, Messages messages) {
        Circulant c = new Circulant(o.kernel());
        Grid clean = c.apply(o.input());
        Grid y = noisy(clean, o.restoring().noise() / HUNDRED);
        Grid back = c.transposed(y);
        Grid filtered = WienerFilter.of(c, y, o.restoring().k());
        Grid stepped = RichardsonLucy.of(c, y, step);
        String noise = Dial.NOISE.words(o.restoring().noise());
        String ratio = Dial.RATIO.words(o.restoring().ratio());
        return new Board(
                List.of(
                        Board.Column.of(
                                "",
                                Drawn.edited(messages.get("convolution.matrix.x"), o.input(), true, Drawn.NOWHERE),
                                Drawn.edited(
                                        messages.get("convolution.kernel", Drawn.size(o.kernel())),
                                        o.kernel(),
                                        false,
                                        Drawn.NOWHERE)),
                        Board.Column.of(
                                "→",
                                restored(messages.get("convolution.inverse.y", noise), y, o, messages),
                                restored(messages.get("convolution.matrix.back"), back, o, messages)),
                        Board.Column.of(
                                "→",
                                restored(messages.get("convolution.inverse.wiener", ratio), filtered, o, messages),
                                restored(messages.get("convolution.inverse.lucy", step), stepped, o, messages))),
                messages.get("convolution.inverse.formula"),
                said(o, c, difference(y, clean), difference(filtered, o.input()), messages));
    }

    /** With noise of a normal law, the same each time; what it pushes below 0 is 0. */
    private static Grid noisy(Grid clean, double share) {
        double largest = 0;
        for (double value : clean.values()) {
            largest = Math.max(largest, value);
        }
        double deviation = share * largest;
        Random random = new Random(SEED);
        return Grid.of(
                clean.rows(),
                clean.columns(),
                (row, column) -> Math.max(0, clean.at(row, column) + deviation * random.nextGaussian()));
    }

    private static Panel restored(String title, Grid grid, Operands o, Messages messages) {
        String error = Numbers.shortest(difference(grid, o.input()));
        return Drawn.shown(title, Drawn.brief(grid), Drawn.NOWHERE)
                .noted(messages.get("convolution.inverse.error", error));
    }

    /** The root of the mean square of the differences. */
    static double difference(Grid one, Grid other) {
        double[] a = one.values();
        double[] b = other.values();
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(sum / a.length);
    }

    private static String said(Operands o, Circulant c, double noise, double error, Messages messages) {
        int frequencies = o.size() * o.size();
        int lost = WienerFilter.lost(c, o.size(), o.size());
        boolean plain = o.restoring().ratio() == 0;
        if (lost > 0 && plain) {
            return messages.get("convolution.inverse.lost", lost, frequencies);
        }
        if (noise == 0) {
            return messages.get(plain ? "convolution.inverse.exact" : "convolution.inverse.needless");
        }
        String times = Numbers.setting(Math.rint(10 * error / noise) / 10);
        return messages.get(plain ? "convolution.inverse.amplified" : "convolution.inverse.traded", times);
    }
}
