package ganscope.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Numbers as a person reads and types them: a real minus sign, thousands set apart by commas, a decimal point. One form
 * for every language, for the window, its charts, the report and the console; safe for any thread.
 */
public final class Numbers {
    private static final MathContext FULL = new MathContext(7);
    private static final MathContext THREE = new MathContext(3);
    /** Powers of ten of the first digit between which a number is written out. */
    private static final int SMALLEST = -3;

    private static final int GREATEST = 4;
    /** A smaller share is not told from nothing by one decimal, nor one as near to 1 from all. */
    private static final double LEAST_SHARE = 0.001;

    private static final String PERCENT = "\u00a0%";
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

    /**
     * A measured value with three digits that count, such as 0.0312, 4.56, 123 or 1.20e−5; "–" where it is not defined.
     * From 1,000 up to 100,000 it is whole.
     */
    public static String measured(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(THREE);
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent < SMALLEST || exponent > GREATEST) {
            BigDecimal front = rounded.movePointLeft(exponent).setScale(2, RoundingMode.HALF_EVEN);
            return minus(front.toPlainString() + "e" + exponent);
        }
        return exponent > 2
                ? count(Math.round(value))
                : minus(rounded.setScale(2 - exponent, RoundingMode.HALF_EVEN).toPlainString());
    }

    /** The same without zeros at the end: 0.5, 2, −1.25, 1e−4. */
    public static String shortest(double value) {
        return measured(value).replaceFirst("(\\.\\d*?)0+(?=e|$)", "$1").replaceFirst("\\.(?=e|$)", "");
    }

    /** A count in groups of three, such as 12,345. */
    public static String count(long value) {
        return minus(String.format(Locale.ROOT, "%,d", value));
    }

    /**
     * A share in per cent, such as 40.2 %, with one decimal at most: 0 % and 100 % are said only of nothing and all. A dash
     * where it is not defined.
     */
    public static String percent(double share) {
        if (Double.isNaN(share) || Double.isInfinite(share)) {
            return measured(share);
        }
        double size = Math.abs(share);
        if (size > 0 && size < LEAST_SHARE) {
            return "<" + 100 * LEAST_SHARE + PERCENT;
        }
        if (size < 1 && size > 1 - LEAST_SHARE) {
            return minus(Math.copySign(100 * (1 - LEAST_SHARE), share) + PERCENT);
        }
        int decimals = size == 0 || size >= 1 ? 0 : 1;
        return minus(BigDecimal.valueOf(100 * share)
                        .setScale(decimals, RoundingMode.HALF_EVEN)
                        .toPlainString())
                + PERCENT;
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
            throw new IllegalArgumentException(Quoted.of(typed) + " (a number, such as 0.05 or 1e-4)", notNumber);
        }
    }
}
