package ganscope.view.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as a person reads and types them; the same form in every language. */
public final class Numbers {
    private static final MathContext FULL = new MathContext(7);

    private Numbers() {}

    /** A setting's value: plain where it is short, with a power of ten where it is not, such as 0.05, 256 or 1e-4. */
    public static String setting(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal exact = new BigDecimal(value).round(FULL).stripTrailingZeros();
        double size = Math.abs(value);
        if (size >= 1e-3 && size < 1e6) {
            return exact.toPlainString();
        }
        int exponent = exact.precision() - exact.scale() - 1;
        return exact.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
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
            return String.format(Locale.ROOT, "%.1e", value)
                    .replace("e-0", "e-")
                    .replace("e+0", "e+");
        }
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    /** A count with thin groups of three, such as 12 345. */
    public static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value).replace(',', '\u202f');
    }

    /** A share in whole per cent, such as 40 %; a dash where it is not defined. */
    public static String percent(double share) {
        return Double.isNaN(share) ? "–" : Math.round(100 * share) + "\u00a0%";
    }

    /** What a person typed, a decimal comma or a full-width form included. */
    public static double parse(String typed) {
        String plain = typed.strip()
                .replace(',', '.')
                .replace('，', '.')
                .replace("−", "-")
                .replace("\u202f", "");
        try {
            return Double.parseDouble(plain);
        } catch (NumberFormatException notNumber) {
            throw new IllegalArgumentException("\"" + typed + "\" (a number, such as 0.05 or 1e-4)", notNumber);
        }
    }
}
