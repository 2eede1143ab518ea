package ganscope.chart.axis;

import ganscope.chart.style.ChartTheme;
import ganscope.chart.style.Look;
import ganscope.evaluation.metric.History;
import java.awt.Color;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnitSource;
import org.jfree.chart.axis.TickUnits;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** Axes in the style of the family: no ticks, a quiet line, ranges that are set and do not jump. */
public final class Axes {
    private static final TickUnitSource NUMBERS = numbers();
    private static final TickUnitSource COUNTS = counts();

    /** Hairlines between two numbers of a flat axis at least. */
    private static final double APART = 46;

    private final Look look;

    public Axes(Look look) {
        this.look = look;
    }

    /** A linear axis. */
    public NumberAxis number(String label, Range range) {
        return linear(new CalmAxis(label, look.unit(), APART), range, NUMBERS);
    }

    /** The abscissa of a map: on a projector its name stands among its numbers, and leaves its height to the map. */
    public NumberAxis abscissa(String label, Range range) {
        return look.projected()
                ? linear(new TickRowAxis(label, look.unit(), APART), range, NUMBERS)
                : number(label, range);
    }

    /** A linear axis whose label and ticks have the colour of its curve. */
    public NumberAxis number(String label, Range range, Color color) {
        NumberAxis axis = number(label, range);
        axis.setLabelPaint(color);
        axis.setTickLabelPaint(color);
        return axis;
    }

    /** A linear axis with numbers only where they mean something. */
    public NumberAxis within(String label, Range range, Range meaningful) {
        NumberAxis axis = number(label, range);
        axis.setNumberFormatOverride(new WithinFormat(meaningful));
        return axis;
    }

    /** The numbers of things: 1, 2, 3 … */
    public NumberAxis numbers(String label, int count) {
        return linear(new CalmAxis(label, look.unit(), 26), new Range(0.4, count + 0.6), COUNTS);
    }

    /** Words, the first at 0 and each 1 from the next. */
    public NumberAxis words(String label, List<String> words) {
        return styled(new WordAxis(label, words));
    }

    /** The steps of a run, from the first to the newest. */
    public NumberAxis steps(History history) {
        return steps(history, -1);
    }

    /** The steps of a run, from the first to the newest or to another one that is later. */
    public NumberAxis steps(History history, long until) {
        double first = history.isEmpty() ? 0 : history.step(0);
        double last = Math.max((double) Math.max(history.newestStep(), until), first + 10);
        Range range = new Range(first < last / 20 ? 0 : first, last);
        return linear(new CalmAxis(look.text().get("chart.axis.step"), look.unit(), 66), range, COUNTS);
    }

    /** Steps from 0 to the newest. */
    public NumberAxis steps(long newest) {
        return steps(History.EMPTY, newest);
    }

    private NumberAxis linear(NumberAxis axis, Range range, TickUnitSource units) {
        axis.setAutoRangeIncludesZero(false);
        axis.setStandardTickUnits(units);
        axis.setRange(range);
        return styled(axis);
    }

    /** A logarithmic axis over whole decades. */
    public LogAxis logarithmic(String label, Range decades) {
        LogAxis axis = new DecadeAxis(look.text().get("chart.axis.logarithmic", label), look.unit());
        axis.setSmallestValue(1e-30);
        axis.setRange(decades);
        return styled(axis);
    }

    private <A extends ValueAxis> A styled(A axis) {
        ChartTheme theme = look.theme();
        double u = look.unit();
        axis.setLabelFont(look.textFont());
        axis.setLabelPaint(theme.muted());
        axis.setLabelInsets(new RectangleInsets(u, 2 * u, u, 2 * u));
        axis.setTickLabelFont(look.tickFont());
        axis.setTickLabelPaint(theme.muted());
        axis.setTickLabelInsets(new RectangleInsets(2 * u, 3 * u, 2 * u, 3 * u));
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        return axis;
    }

    private static TickUnitSource numbers() {
        TickUnits units = new TickUnits();
        for (int exponent = -12; exponent <= 30; exponent++) {
            for (int digit : new int[] {1, 2, 5}) {
                double size = digit * Math.pow(10, exponent);
                units.add(new NumberTickUnit(size, ticks(exponent), digit == 2 ? 4 : 5));
            }
        }
        return units;
    }

    private static TickUnitSource counts() {
        TickUnits units = new TickUnits();
        for (int exponent = 0; exponent <= 12; exponent++) {
            for (int digit : new int[] {1, 2, 5}) {
                units.add(new NumberTickUnit(digit * Math.pow(10, exponent), ticks(exponent), digit == 2 ? 4 : 5));
            }
        }
        return units;
    }

    /** Enough decimals for ticks of this size, a real minus sign. */
    private static NumberFormat ticks(int exponent) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        symbols.setMinusSign('−');
        symbols.setExponentSeparator("e");
        if (exponent < -5 || exponent > 6) {
            return new DecimalFormat("0.#E0", symbols);
        }
        return new DecimalFormat(exponent < 0 ? "0." + "0".repeat(-exponent) : "#,##0", symbols);
    }
}
