package ganscope.view.explorer;

import ganscope.explorer.ExponentialLaw;
import ganscope.explorer.Law;
import ganscope.explorer.MixtureLaw;
import ganscope.explorer.NormalLaw;
import ganscope.explorer.Observed;
import ganscope.explorer.Side;
import ganscope.explorer.UniformLaw;
import java.util.Arrays;

/**
 * The part of the line that is shown.
 *
 * @param low its left end, in data units
 * @param high its right end
 */
record Extent(double low, double high) {
    private static final double[] STEPS = {1, 2, 5, 10};
    private static final double FEWEST = 8;
    /** What is rounded away of a place or width is at most this share of what is shown. */
    private static final double FINEST = 500;

    /** The part that shows both, its ends round numbers. */
    static Extent of(Side p, Side q) {
        Extent one = of(p);
        Extent other = of(q);
        return new Extent(Math.min(one.low, other.low), Math.max(one.high, other.high)).rounded();
    }

    private static Extent of(Side side) {
        return switch (side) {
            case NormalLaw normal -> new Extent(normal.mean() - 3.2 * normal.sd(), normal.mean() + 3.2 * normal.sd());
            case UniformLaw uniform -> {
                double margin = 0.25 * (uniform.high() - uniform.low());
                yield new Extent(uniform.low() - margin, uniform.high() + margin);
            }
            case ExponentialLaw exponential ->
                new Extent(
                        exponential.shift() - 0.5 / exponential.rate(), exponential.shift() + 5 / exponential.rate());
            case MixtureLaw mixture ->
                mixture.parts().stream()
                        .map((Law part) -> of(part))
                        .reduce((a, b) -> new Extent(Math.min(a.low, b.low), Math.max(a.high, b.high)))
                        .orElseThrow();
            case Observed numbers -> {
                double[] all = numbers.points().coordinates();
                double least = Arrays.stream(all).min().orElseThrow();
                double most = Arrays.stream(all).max().orElseThrow();
                double margin = most > least ? 0.1 * (most - least) : 0.5 * Math.max(1e-6, Math.abs(least));
                yield new Extent(least - margin, most + margin);
            }
        };
    }

    private Extent rounded() {
        double step = step((high - low) / FEWEST);
        return new Extent(step * Math.floor(low / step), step * Math.ceil(high / step));
    }

    private static double step(double about) {
        double power = Math.pow(10, Math.floor(Math.log10(about)));
        for (double step : STEPS) {
            if (step * power >= about * 0.999) {
                return step * power;
            }
        }
        return 10 * power;
    }

    /** Places and widths that are set by hand are whole numbers of this. */
    double unit() {
        return Math.pow(10, Math.floor(Math.log10((high - low) / FINEST)));
    }

    /** Whether a side is seen well enough that this need not become larger. */
    boolean shows(Side side) {
        Extent needed = of(side);
        double slack = 0.12 * (high - low);
        return needed.low >= low - slack && needed.high <= high + slack;
    }

    /** Whether both would be small in it. */
    boolean isWide(Side p, Side q) {
        Extent needed = of(p, q);
        return needed.high - needed.low < 0.4 * (high - low);
    }
}
