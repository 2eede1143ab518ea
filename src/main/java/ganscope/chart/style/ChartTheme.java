package ganscope.chart.style;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/**
 * The colours of the charts. Real, generated and discriminator keep their colour in every chart; they stay apart under
 * protanopia, deuteranopia and tritanopia (after the palette of Okabe and Ito, 2008; checked in the tests by the
 * simulation of Machado et al., 2009).
 *
 * @param id the name in settings
 * @param background of the chart
 * @param ink titles, ideal curves
 * @param muted labels, ticks
 * @param grid hairlines
 * @param real everything that belongs to the target
 * @param generated everything that belongs to the generator
 * @param discriminator everything that belongs to the discriminator or critic
 * @param neutral the middle of diverging colour maps
 * @param metrics further curves, in this order
 */
public record ChartTheme(
        String id,
        Color background,
        Color ink,
        Color muted,
        Color grid,
        Color real,
        Color generated,
        Color discriminator,
        Color neutral,
        List<Color> metrics) {

    /** Dark curves on white. */
    public static final ChartTheme LIGHT = new ChartTheme(
            "light",
            new Color(0xFFFFFF),
            new Color(0x1B2430),
            new Color(0x55606E),
            new Color(0xE3E7EC),
            new Color(0x1F77D0),
            new Color(0xD55E00),
            new Color(0x8B1CEC),
            new Color(0xF7F7F5),
            colors(0x00897B, 0x8E0F3F, 0x7A6A00, 0x4A4FA0, 0x6B3E12, 0x3A8A00, 0x8C5A8C, 0x5F6B7A));

    /** Bright curves on a dark blue grey. */
    public static final ChartTheme DARK = new ChartTheme(
            "dark",
            new Color(0x161B22),
            new Color(0xEDF1F6),
            new Color(0xA9B4C2),
            new Color(0x2C3440),
            new Color(0x56B4E9),
            new Color(0xF39C3D),
            new Color(0x9B7BFF),
            new Color(0x1D232C),
            colors(0x4BE6C0, 0xE64578, 0xE8DC4A, 0xA9B8FF, 0xD8A47A, 0x9BE05A, 0xE0A8E0, 0xB8C2CE));

    /** Saturated curves on black, every text at least 7 : 1. */
    public static final ChartTheme HIGH_CONTRAST = new ChartTheme(
            "high-contrast",
            new Color(0x000000),
            new Color(0xFFFFFF),
            new Color(0xFFFFFF),
            new Color(0x4A4A4A),
            new Color(0x4CC9FF),
            new Color(0xFFB000),
            new Color(0xA67FFF),
            new Color(0x000000),
            colors(0x80FFD4, 0xFF5C93, 0xFFFF66, 0xB8C4FF, 0xFFC9A0, 0xB0FF60, 0xFFB8FF, 0xD0D0D0));

    /** Copies the list. */
    public ChartTheme {
        metrics = List.copyOf(metrics);
    }

    /** The themes that ship. */
    public static List<ChartTheme> all() {
        return List.of(LIGHT, DARK, HIGH_CONTRAST);
    }

    /** Whether curves are brighter than what is behind them. */
    public boolean isDark() {
        return background.getRed() + background.getGreen() + background.getBlue() < 3 * 128;
    }

    /** The colour of further curve {@code index}; they repeat. */
    public Color metric(int index) {
        return metrics.get(Math.floorMod(index, metrics.size()));
    }

    /** {@code color} with this opacity, 0–1. */
    public static Color fade(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
    }

    /** The colour at {@code share} of the way between two colours, 0–1. */
    public static Color mix(Color from, Color to, double share) {
        return new Color(
                mix(from.getRed(), to.getRed(), share),
                mix(from.getGreen(), to.getGreen(), share),
                mix(from.getBlue(), to.getBlue(), share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private static List<Color> colors(int... rgb) {
        return Arrays.stream(rgb).mapToObj(Color::new).toList();
    }
}
