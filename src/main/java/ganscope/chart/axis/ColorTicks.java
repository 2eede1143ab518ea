package ganscope.chart.axis;

import ganscope.chart.style.ColorScale;
import ganscope.chart.text.ChartText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The numbers beside a colour scale: few and round, wherever the ends of the scale lie. */
public final class ColorTicks {
    /** As wide as any ordinary label: the width of a map must not change with the numbers beside it. */
    public static final String WIDEST = "−0.0000";

    private static final double PLAIN = 1e5;

    private ColorTicks() {}

    /**
     * One number and how it is written.
     *
     * @param value where
     * @param label in words
     */
    public record Tick(double value, String label) {}

    /** At most {@code most} + 1 ticks from low to high, one, two or five times a power of ten apart. */
    public static List<Tick> of(ColorScale scale, int most) {
        double step = step(2 * scale.reach() / Math.max(1, most));
        long first = (long) Math.ceil(scale.lowest() / step - 1e-6);
        long last = (long) Math.floor(scale.highest() / step + 1e-6);
        List<Tick> ticks = new ArrayList<>();
        for (long i = first; i <= last; i++) {
            ticks.add(new Tick(i * step, label(i * step, step)));
        }
        return ticks;
    }

    /** The least round number that is not below. */
    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double digit : new double[] {1, 2, 5}) {
            if (digit * power >= least * (1 - 1e-9)) {
                return digit * power;
            }
        }
        return 10 * power;
    }

    private static String label(double value, double step) {
        int decimals = (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
        if (Math.abs(value) >= PLAIN || decimals > 5) {
            return ChartText.shortest(value);
        }
        return String.format(Locale.ROOT, "%." + decimals + "f", value + 0.0).replace('-', '−');
    }
}
