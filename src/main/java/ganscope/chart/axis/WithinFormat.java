package ganscope.chart.axis;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import org.jfree.data.Range;

/** Numbers inside a range; nothing outside. */
final class WithinFormat extends NumberFormat {
    private final Range range;
    private final NumberFormat format;

    WithinFormat(Range range) {
        this.range = range;
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        symbols.setMinusSign('−');
        format = new DecimalFormat("0.##", symbols);
    }

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
        boolean inside = number > range.getLowerBound() - 1e-9 && number < range.getUpperBound() + 1e-9;
        return inside ? format.format(number + 0.0, to, position) : to;
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
        return format((double) number, to, position);
    }

    @Override
    public Number parse(String source, ParsePosition position) {
        return format.parse(source, position);
    }
}
