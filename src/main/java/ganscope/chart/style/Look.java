package ganscope.chart.style;

import ganscope.chart.text.ChartFonts;
import ganscope.chart.text.ChartText;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import org.jspecify.annotations.Nullable;

/**
 * Sizes, fonts and inks of one chart: theme, language and scale together.
 *
 * @param options as chosen
 * @param unit pixels of a hairline: grows with the scale chosen and, slowly, with the size of the chart
 * @param wide whether there is more room beside a square than below it
 * @param font of the language
 * @param text words of the language
 */
public record Look(ChartOptions options, double unit, boolean wide, Font font, ChartText text) {
    /** Charts of this size are drawn at scale 1. */
    private static final double WIDTH = 420;

    private static final double HEIGHT = 320;

    /** Growth goes in steps, of which there are so many from 1 to 2: every size of type keeps pictures of its letters. */
    private static final double GROWTHS = 20;

    /** From this scale on a chart is for the back row. */
    private static final double PROJECTED = 1.1;

    private static final float[] DASH = {5f, 3.5f};

    /** For a chart of no size yet. */
    public static Look of(ChartOptions options) {
        return of(options, WIDTH, HEIGHT);
    }

    /** For a chart of this size in pixels. */
    public static Look of(ChartOptions options, double width, double height) {
        double growth = Math.clamp(Math.sqrt(Math.min(width / WIDTH, height / HEIGHT)), 0.85, 1.7);
        growth = Math.round(GROWTHS * growth) / GROWTHS;
        return new Look(
                options,
                options.scale() * growth,
                width > 1.2 * height,
                ChartFonts.font(options.locale()),
                ChartText.of(options.locale()));
    }

    /** Whether the chart is for a projector: type is large, and every pixel beside the data has to earn its place. */
    public boolean projected() {
        return options.scale() > PROJECTED;
    }

    public ChartTheme theme() {
        return options.theme();
    }

    public Font titleFont() {
        return font.deriveFont(Font.BOLD, (float) (14 * unit));
    }

    public Font textFont() {
        return font.deriveFont((float) (11.5 * unit));
    }

    public Font tickFont() {
        return font.deriveFont((float) (11 * unit));
    }

    /** A full line of this width at scale 1. */
    public BasicStroke line(double width) {
        return new BasicStroke((float) (width * unit), BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);
    }

    /** A dashed line, for what is ideal. */
    public BasicStroke dashes(double width) {
        float[] dash = {(float) (DASH[0] * unit), (float) (DASH[1] * unit)};
        return new BasicStroke((float) (width * unit), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, dash, 0f);
    }

    /** A curve. */
    public Ink curve(Color color) {
        return new Ink(color, line(2), null);
    }

    /** A curve behind others. */
    public Ink thin(Color color) {
        return new Ink(color, line(1.2), null);
    }

    /** A dashed curve, for a second quantity of the same player. */
    public Ink dashed(Color color) {
        return new Ink(color, dashes(2), null);
    }

    /** An ideal: dashed, in the colour of the text, in every chart. */
    public Ink ideal() {
        return new Ink(theme().ink(), dashes(1.6), null);
    }

    /** A filled histogram. */
    public Ink bars(Color color) {
        return new Ink(ChartTheme.fade(color, 0.75), line(1), ChartTheme.fade(color, theme().isDark() ? 0.38 : 0.3));
    }

    /** A histogram in the background. */
    public Ink shade(Color color) {
        @Nullable Color fill = ChartTheme.fade(color, theme().isDark() ? 0.22 : 0.16);
        return new Ink(ChartTheme.fade(color, 0.35), line(0.8), fill);
    }
}
