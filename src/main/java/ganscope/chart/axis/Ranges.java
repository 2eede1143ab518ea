package ganscope.chart.axis;

import org.jfree.data.Range;

/** Axis ranges that hold still: their ends are round numbers, so that they change rarely while curves move. */
public final class Ranges {
    private static final double[] ROUND = {1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};

    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    /** Takes in the finite ones of these values. */
    public Ranges add(double... values) {
        for (double value : values) {
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        return this;
    }

    /** Whether there was any finite value. */
    boolean isEmpty() {
        return low > high;
    }

    /** From 0 to a round number above everything; to {@code otherwise} if there is nothing above 0. */
    public Range fromZero(double otherwise) {
        return new Range(Math.min(0, -roundUp(-low)), high > 0 ? roundUp(high * 1.04) : otherwise);
    }

    /** Everything, the ends rounded outwards to twentieths of the length; {@code otherwise} if there is nothing. */
    public Range around(Range otherwise) {
        if (isEmpty()) {
            return otherwise;
        }
        double length = high - low;
        if (length < 1e-9 * Math.max(Math.abs(low), Math.abs(high)) || length == 0) {
            double half = Math.max(0.5, Math.abs(low) / 2);
            return new Range(low - half, high + half);
        }
        double unit = roundUp(length) / 20;
        return new Range(unit * Math.floor(low / unit - 0.4), unit * Math.ceil(high / unit + 0.4));
    }

    /** Whole powers of ten around the positive ones, at least two decades. */
    public static Range decades(double... values) {
        Ranges logarithms = new Ranges();
        for (double value : values) {
            if (value > 0) {
                logarithms.add(Math.log10(value));
            }
        }
        double low = logarithms.isEmpty() ? -2 : Math.floor(logarithms.low - 0.02);
        double high = logarithms.isEmpty() ? 0 : Math.ceil(logarithms.high + 0.02);
        if (high - low < 2) {
            low = high - 2;
        }
        return new Range(Math.pow(10, Math.max(low, -30)), Math.pow(10, Math.min(high, 30)));
    }

    /** The next round number at or above {@code value}; 0 for anything not above 0. */
    public static double roundUp(double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            return 0;
        }
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (double round : ROUND) {
            if (round * power >= value * (1 - 1e-12)) {
                return round * power;
            }
        }
        return 10 * power;
    }
}
