package ganscope.chart;

import java.awt.Font;
import java.util.List;
import java.util.Locale;

/** The fonts of the charts: the system's own, one family for each language. */
public final class ChartFonts {
    private static final String SAMPLE = "生成器判别器分布距离步数";
    private static final List<String> LATIN_FAMILIES = List.of(
            "Inter",
            "Noto Sans",
            "Source Sans 3",
            "Segoe UI",
            "Helvetica Neue",
            "Noto Sans CJK SC",
            "Liberation Sans",
            "DejaVu Sans",
            Font.SANS_SERIF);
    private static final List<String> CHINESE_FAMILIES = List.of(
            "Noto Sans CJK SC",
            "Source Han Sans SC",
            "Noto Sans SC",
            "PingFang SC",
            "Hiragino Sans GB",
            "Microsoft YaHei",
            "WenQuanYi Micro Hei",
            "WenQuanYi Zen Hei",
            "SimHei",
            Font.SANS_SERIF);

    /** Looked up once and only when first drawn, because listing the fonts takes a while. */
    private static final class Latin {
        private static final Font FONT = first(LATIN_FAMILIES, "ln D ∇λ²·≤√‖−–∞½σ 0123");
    }

    private static final class Chinese {
        private static final Font FONT = first(CHINESE_FAMILIES, SAMPLE);
    }

    private ChartFonts() {}

    /**
     * Whether the system has a font for the texts of this language. Where there is none for Chinese, install one, such
     * as Noto Sans CJK SC.
     */
    public static boolean covers(Locale locale) {
        return !ChartText.isChinese(locale) || Chinese.FONT.canDisplayUpTo(SAMPLE) < 0;
    }

    /** The family for a language. */
    public static String family(Locale locale) {
        return font(locale).getFamily();
    }

    static Font font(Locale locale) {
        return ChartText.isChinese(locale) ? Chinese.FONT : Latin.FONT;
    }

    /** The first family that is installed and has the letters; the last one, if none has. */
    private static Font first(List<String> families, String letters) {
        Font font = new Font(families.getLast(), Font.PLAIN, 12);
        for (String family : families) {
            font = new Font(family, Font.PLAIN, 12);
            boolean installed = family.equals(Font.SANS_SERIF)
                    || font.getFamily(Locale.ROOT).equals(family);
            if (installed && font.canDisplayUpTo(letters) < 0) {
                return font;
            }
        }
        return font;
    }
}
