package ganscope.view.convolution.topic;

import ganscope.convolution.Circulant;
import ganscope.convolution.Grid;
import ganscope.convolution.Spectrum;
import ganscope.text.Numbers;
import ganscope.view.convolution.board.Board;
import ganscope.view.convolution.board.Panel;
import ganscope.view.convolution.board.Tile;
import ganscope.view.model.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The theorem of convolution: the product of two spectra is the spectrum of the circular convolution with a flipped kernel. Step
 * by step the output is built up of its waves, the longest first.
 */
final class ByWaves implements Demonstration {
    private static final List<KernelPreset> KERNELS = List.of(
            KernelPreset.COUNTED,
            KernelPreset.BLUR,
            KernelPreset.GAUSSIAN,
            KernelPreset.EDGE,
            KernelPreset.SHARPEN,
            KernelPreset.SOBEL,
            KernelPreset.ONE,
            KernelPreset.RANDOM,
            KernelPreset.OWN);

    private static final List<Situation> SITUATIONS = List.of(
            new Situation("counted", Operands.of(InputPreset.BAR, 6, KernelPreset.COUNTED, 3)),
            new Situation("blur", Operands.of(InputPreset.DIGIT, 8, KernelPreset.BLUR, 3)),
            new Situation("sobel", Operands.of(InputPreset.DIGIT, 8, KernelPreset.SOBEL, 3)),
            new Situation("picture", Operands.of(InputPreset.PICTURE, 16, KernelPreset.GAUSSIAN, 5)));

    @Override
    public List<Situation> situations() {
        return SITUATIONS;
    }

    @Override
    public List<Dial.Range> dials() {
        return List.of(new Dial.Range(Dial.SIZE, 2, 16), new Dial.Range(Dial.KERNEL, 1, 5));
    }

    @Override
    public List<KernelPreset> kernels() {
        return KERNELS;
    }

    @Override
    public Optional<Refusal> refused(Operands o) {
        return PlainConvolution.tooFar(o);
    }

    /** One for each wave; but for those that are their own, two opposite frequencies are one wave. */
    @Override
    public int steps(Operands o) {
        return waves(o.size()).length;
    }

    /** The first frequency of each wave, row by row, from the longest wave to the shortest. */
    private static int[] waves(int size) {
        return IntStream.range(0, size * size)
                .filter(place -> place <= opposite(place, size))
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(place -> square(place, size))
                        .thenComparingInt(place -> place))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int opposite(int place, int size) {
        int row = Math.floorMod(-(place / size), size);
        int column = Math.floorMod(-(place % size), size);
        return row * size + column;
    }

    private static int square(int place, int size) {
        int down = Math.min(place / size, size - place / size);
        int across = Math.min(place % size, size - place % size);
        return down * down + across * across;
    }

    @Override
    public Board board(Operands o, int step, Messages messages) {
        int n = o.size();
        Grid filled = Grid.of(
                n,
                n,
                (row, column) -> o.kernel().holds(row, column) ? o.kernel().at(row, column) : 0);
        Spectrum input = Spectrum.of(o.input());
        Spectrum kernel = Spectrum.of(filled);
        Spectrum product = input.times(kernel);
        int[] waves = waves(n);
        boolean[] taken = new boolean[n * n];
        for (int i = 0; i <= step; i++) {
            taken[waves[i]] = true;
            taken[opposite(waves[i], n)] = true;
        }
        Grid made =
                product.times((row, column) -> taken[row * n + column] ? 1 : 0).inverse();
        Grid convolved = Circulant.convolved(o.input(), o.kernel());
        boolean all = step == waves.length - 1;
        Drawn.Where now = (row, column) -> {
            int place = Math.floorMod(row - n / 2, n) * n + Math.floorMod(column - n / 2, n);
            return !all && taken[place];
        };
        return new Board(
                List.of(
                        Board.Column.of(
                                "",
                                Drawn.edited(
                                        messages.get("convolution.input", Drawn.size(o.input())),
                                        o.input(),
                                        true,
                                        Drawn.NOWHERE),
                                kernel(messages.get("convolution.fourier.kernel"), o)),
                        Board.Column.of(
                                "→",
                                spectrum(messages.get("convolution.fourier.x"), input, Drawn.NOWHERE),
                                spectrum(messages.get("convolution.fourier.w"), kernel, Drawn.NOWHERE)),
                        Board.Column.of("→", spectrum(messages.get("convolution.fourier.product"), product, now)),
                        Board.Column.of(
                                "→",
                                Drawn.shown(
                                        messages.get("convolution.fourier.inverse", step + 1, waves.length),
                                        Drawn.brief(made),
                                        Drawn.NOWHERE),
                                Drawn.shown(
                                        messages.get("convolution.fourier.convolved"),
                                        Drawn.brief(convolved),
                                        Drawn.NOWHERE))),
                messages.get("convolution.fourier.formula", n),
                said(made, convolved, all, step + 1, waves.length, messages));
    }

    private static String said(Grid made, Grid convolved, boolean all, int taken, int waves, Messages messages) {
        double largest = 0;
        for (int i = 0; i < made.values().length; i++) {
            largest = Math.max(largest, Math.abs(made.values()[i] - convolved.values()[i]));
        }
        String difference = Numbers.shortest(largest);
        return all
                ? messages.get("convolution.fourier.equal", difference)
                : messages.get("convolution.fourier.under-way", taken, waves, difference);
    }

    /** The kernel in the corner of a grid of zeros. */
    private static Panel kernel(String title, Operands o) {
        return Panel.of(
                title,
                o.size(),
                o.size(),
                new Panel.Role.Edited(false, 0, 1),
                (row, column) -> o.kernel().holds(row, column)
                        ? Tile.number(o.kernel().at(row, column), false)
                        : Tile.put(false));
    }

    /** Magnitudes with the mean in the middle, and around it ever shorter waves. */
    private static Panel spectrum(String title, Spectrum spectrum, Drawn.Where lit) {
        Grid magnitudes = Drawn.brief(spectrum.magnitudes());
        int n = magnitudes.rows();
        return Panel.of(
                title,
                n,
                n,
                Panel.SHOWN,
                (row, column) -> Tile.magnitude(
                        magnitudes.at(Math.floorMod(row - n / 2, n), Math.floorMod(column - n / 2, n)),
                        lit.is(row, column)));
    }
}
