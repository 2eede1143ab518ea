package ganscope.chart.text;

import ganscope.evaluation.metric.Metric;
import ganscope.text.Numbers;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the charts in one language, and how numbers are written. Immutable. */
public final class ChartText {
    private static final ChartText ENGLISH = new ChartText(Locale.ENGLISH);
    private static final ChartText CHINESE = new ChartText(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;
    private final ResourceBundle bundle;
    private final ResourceBundle controls;
    private final ResourceBundle comparisons;

    private ChartText(Locale locale) {
        this.locale = locale;
        // No fallback to the machine's language: who asks for English gets English everywhere.
        bundle = bundle("messages.chart", locale);
        controls = bundle("messages.control", locale);
        comparisons = bundle("messages.comparison", locale);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    /** Chinese for every Chinese locale, English for all others. */
    public static ChartText of(Locale locale) {
        return isChinese(locale) ? CHINESE : ENGLISH;
    }

    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    public boolean isChinese() {
        return isChinese(locale);
    }

    /** The words under a key; the placeholders {0}, {1} … take the arguments. */
    public String get(String key, Object... arguments) {
        String pattern = (comparisons.containsKey(key) ? comparisons : bundle).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** Whether the controls have words under a key. */
    public boolean hasControl(String key) {
        return controls.containsKey(key);
    }

    /** The words of the controls under a key. */
    public String control(String key) {
        return controls.getString(key);
    }

    /** The short name of a metric, as in a legend. */
    public String metric(Metric metric) {
        return get("chart.metric." + metric.id());
    }

    /** A unit, as on an axis; empty for pure numbers. */
    public String unit(Metric.Unit unit) {
        return unit == Metric.Unit.NONE ? "" : get("chart.unit." + unit.name());
    }

    /** A whole number with its thousands apart. */
    public String count(long value) {
        return Numbers.count(value);
    }

    /** A measured number, as everywhere in the program. */
    public static String number(double value) {
        return Numbers.measured(value);
    }

    /** The same without zeros at the end: 0.5, 2, −1.25. */
    public static String shortest(double value) {
        return Numbers.shortest(value);
    }

    /** A share in per cent. */
    public static String percent(double share) {
        return Numbers.percent(share);
    }

    /** A power of ten, 1e−4. */
    public static String power(int exponent) {
        return ("1e" + exponent).replace('-', '−');
    }
}
