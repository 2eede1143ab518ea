package ganscope.chart.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The fonts of the charts: one family of the system for each language where it has a good one, and else the program's own,
 * which has letters, figures and mathematics, but no Chinese. What a font lacks, {@link #fallback} has.
 */
public final class ChartFonts {
    /** The family that the program brings. */
    static final String OWN = "DejaVu Sans";

    private static final String CHINESE_SAMPLE = "生成器判别器分布距离步数";
    private static final String LATIN_SAMPLE = "ln D 0123";
    private static final List<String> LATIN_FAMILIES = List.of(
            "Inter", "Noto Sans", "Source Sans 3", "Segoe UI", "Helvetica Neue", "Noto Sans CJK SC", "Liberation Sans");
    private static final List<String> CHINESE_FAMILIES = List.of(
            "Noto Sans CJK SC",
            "Source Han Sans SC",
            "Source Han Sans CN",
            "Noto Sans SC",
            "PingFang SC",
            "Hiragino Sans GB",
            "Microsoft YaHei",
            "WenQuanYi Micro Hei",
            "WenQuanYi Zen Hei",
            "Droid Sans Fallback",
            "SimHei");

    /** Looked up once and only when first drawn, because listing the fonts takes a while. */
    private static final class Latin {
        private static final Font FONT =
                installed(LATIN_FAMILIES, LATIN_SAMPLE).findFirst().orElseGet(ChartFonts::own);
    }

    private static final class Chinese {
        private static final Font FONT = Stream.concat(
                        installed(CHINESE_FAMILIES, CHINESE_SAMPLE),
                        all().stream().filter(font -> FallbackFonts.covers(font, CHINESE_SAMPLE)))
                .findFirst()
                .orElse(Latin.FONT);
    }

    private static final class Fallback {
        private static final FallbackFonts FONTS = new FallbackFonts(List.of(own(), Chinese.FONT), ChartFonts::all);
    }

    private ChartFonts() {}

    /** Whether some font of the system has the letters of this language. Where none has Chinese, a package has one. */
    public static boolean covers(Locale locale) {
        return !ChartText.isChinese(locale) || FallbackFonts.covers(Chinese.FONT, CHINESE_SAMPLE);
    }

    /** The family for a language. */
    public static String family(Locale locale) {
        return font(locale).getFamily();
    }

    public static Font font(Locale locale) {
        return ChartText.isChinese(locale) ? Chinese.FONT : Latin.FONT;
    }

    /** What steps in where a font lacks a character: the program's own font, a Chinese one, then any that is installed. */
    public static FallbackFonts fallback() {
        return Fallback.FONTS;
    }

    /** Those of the families that are installed and have the letters. */
    private static Stream<Font> installed(List<String> families, String letters) {
        return families.stream()
                .map(family -> new Font(family, Font.PLAIN, 12))
                .filter(font -> font.getFamily(Locale.ROOT).equals(font.getName()))
                .filter(font -> FallbackFonts.covers(font, letters));
    }

    private static List<Font> all() {
        return List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts());
    }

    /** The program's own font: from the system, where it is installed, else from the library. */
    public static Font own() {
        Font font = new Font(OWN, Font.PLAIN, 12);
        if (font.getFamily(Locale.ROOT).equals(OWN)) {
            return font;
        }
        Font brought = brought("DejaVuSans.ttf");
        GraphicsEnvironment fonts = GraphicsEnvironment.getLocalGraphicsEnvironment();
        boolean both = fonts.registerFont(brought) & fonts.registerFont(brought("DejaVuSans-Bold.ttf"));
        return both ? new Font(OWN, Font.PLAIN, 12) : brought.deriveFont(12f);
    }

    /** A file of the library of fonts. */
    static Font brought(String file) {
        try (InputStream in = ChartFonts.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the library of fonts has no " + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("reading the font " + file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " is damaged", e);
        }
    }
}
