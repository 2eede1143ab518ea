package ganscope.chart.curve;

import ganscope.chart.axis.Ranges;
import ganscope.chart.text.ChartText;
import ganscope.stats.Quantiles;
import java.util.Arrays;
import java.util.List;
import org.jfree.data.Range;

/**
 * A range of an ordinate that a few spikes do not flatten: from half a length below the 1 % quantile to half a length above
 * the 99 % quantile, the length being that between both; everything, where that squeezes the rest but little.
 *
 * @param range of the axis
 * @param outside how many values lie outside it
 * @param least of all values
 * @param greatest of all values
 */
public record RobustRange(Range range, int outside, double least, double greatest) {
    private static final double TAIL = 0.01;
    private static final double BEYOND = 0.5;
    /** A spike may squeeze the rest to one in so many: below that, everything is shown. */
    private static final double FLATTENED = 2.5;
    /** With fewer values than these every one is shown. */
    private static final int FEW = 50;

    /**
     * The range of some curves.
     *
     * @param levels values that are always inside
     */
    public static RobustRange of(List<Curve> curves, double... levels) {
        double[] all = curves.stream()
                .flatMapToDouble(curve -> Arrays.stream(curve.y()))
                .filter(Double::isFinite)
                .toArray();
        Range unit = new Range(0, 1);
        if (all.length < FEW) {
            return new RobustRange(new Ranges().add(all).add(levels).around(unit), 0, Double.NaN, Double.NaN);
        }
        double low = Quantiles.selecting(all, TAIL);
        double high = Quantiles.selecting(all, 1 - TAIL);
        double margin = BEYOND * (high - low);
        double least = Arrays.stream(all).min().orElse(low);
        double greatest = Arrays.stream(all).max().orElse(high);
        Range whole = new Ranges().add(least, greatest).add(levels).around(unit);
        Range range = new Ranges()
                .add(Math.max(least, low - margin), Math.min(greatest, high + margin))
                .add(levels)
                .around(unit);
        if (whole.getLength() <= FLATTENED * range.getLength()) {
            return new RobustRange(whole, 0, least, greatest);
        }
        long outside =
                Arrays.stream(all).filter(value -> !range.contains(value)).count();
        return new RobustRange(range, (int) outside, least, greatest);
    }

    /** How many values are not shown, and how far they reach; empty if all are. */
    public String words(ChartText text) {
        return outside == 0
                ? ""
                : text.get("chart.outside", text.count(outside), ChartText.number(least), ChartText.number(greatest));
    }
}
