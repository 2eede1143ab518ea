package ganscope.chart.style;

import java.awt.Color;

/**
 * A diverging colour scale: generated at the low end, neutral in the middle, real at the high end.
 *
 * @param name what is shown
 * @param middle the value of the neutral colour
 * @param reach from the middle to either end, above 0
 * @param low the colour of the low end
 * @param neutral the colour of the middle
 * @param high the colour of the high end
 */
public record ColorScale(String name, double middle, double reach, Color low, Color neutral, Color high) {
    private static final int STEPS = 256;
    /** What varies less than this is shown as flat, and not as the noise that it is. */
    private static final double LEAST_REACH = 5e-4;

    /** Pale colours of a theme, which let points and lines stand out. */
    public static ColorScale pale(String name, double middle, double reach, ChartTheme theme) {
        double strength = theme.isDark() ? 0.5 : 0.55;
        return of(name, middle, reach, theme, strength);
    }

    /** Full colours of a theme, where nothing is drawn on top. */
    public static ColorScale full(String name, double middle, double reach, ChartTheme theme) {
        return of(name, middle, reach, theme, 1);
    }

    private static ColorScale of(String name, double middle, double reach, ChartTheme theme, double strength) {
        return new ColorScale(
                name,
                middle,
                reach > 0 && Double.isFinite(reach) ? Math.max(reach, LEAST_REACH) : 1,
                ChartTheme.mix(theme.neutral(), theme.generated(), strength),
                theme.neutral(),
                ChartTheme.mix(theme.neutral(), theme.real(), strength));
    }

    /** The value at the low end. */
    public double lowest() {
        return middle - reach;
    }

    /** The value at the high end. */
    public double highest() {
        return middle + reach;
    }

    /** The colour of a value; ends are held, the neutral colour stands for NaN. */
    public Color color(double value) {
        double share = Double.isNaN(value) ? 0 : Math.clamp((value - middle) / reach, -1.0, 1.0);
        return share < 0 ? ChartTheme.mix(neutral, low, -share) : ChartTheme.mix(neutral, high, share);
    }

    /** The colours from low to high as opaque pixels. */
    public int[] pixels() {
        int[] pixels = new int[STEPS];
        for (int i = 0; i < STEPS; i++) {
            pixels[i] = color(lowest() + 2 * reach * i / (STEPS - 1)).getRGB();
        }
        return pixels;
    }
}
