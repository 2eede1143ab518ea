package ganscope.view.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Numbers as a person reads and types them: a real minus sign, thousands set apart by commas, a decimal point. The same
 * form in every language, and in the charts.
 */
public final class Numbers {
    private static final MathContext FULL = new MathContext(7);
    /** Thousands set apart by commas; 0,005 is not. */
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d*)?");

    private Numbers() {}

    /** A setting's value: plain where it is short, with a power of ten where it is not, such as 0.05, 256 or 1e-4. */
    public static String setting(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal exact = new BigDecimal(value).round(FULL).stripTrailingZeros();
        double size = Math.abs(value);
        if (size >= 1e-3 && size < 1e6) {
            return minus(exact.toPlainString());
        }
        int exponent = exact.precision() - exact.scale() - 1;
        return minus(exact.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent);
    }

    /** A measured value to three digits; a dash where it is not defined. */
    public static String measured(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        double size = Math.abs(value);
        if (size != 0 && (size < 1e-3 || size >= 1e5)) {
            return minus(String.format(Locale.ROOT, "%.1e", value)
                    .replace("e-0", "e-")
                    .replace("e+0", "e")
                    .replace("e+", "e"));
        }
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
        return minus(BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .toPlainString());
    }

    /** A count in groups of three, such as 12,345. */
    public static String count(long value) {
        return minus(String.format(Locale.ROOT, "%,d", value));
    }

    /** A share in whole per cent, such as 40 %; a dash where it is not defined. */
    public static String percent(double share) {
        return Double.isNaN(share) ? "–" : Math.round(100 * share) + "\u00a0%";
    }

    private static String minus(String number) {
        return number.replace('-', '−');
    }

    /**
     * What a person typed: either minus sign, a decimal comma or a full-width form included, and thousands as {@link #count}
     * or with spaces.
     */
    public static double parse(String typed) {
        String plain = typed.strip()
                .replace('，', ',')
                .replace('−', '-')
                .replaceAll("(?<=\\d)[ \u00a0\u2009\u202f](?=\\d)", "");
        plain = GROUPED.matcher(plain).matches() ? plain.replace(",", "") : plain.replace(',', '.');
        try {
            return Double.parseDouble(plain);
        } catch (NumberFormatException notNumber) {
            throw new IllegalArgumentException("\"" + typed + "\" (a number, such as 0.05 or 1e-4)", notNumber);
        }
    }
}
