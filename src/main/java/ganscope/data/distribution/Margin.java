package ganscope.data.distribution;

/** The empty edge around a target's samples, so that charts also show a generator that misses. */
public final class Margin {
    /** The edge at either end, as a share of the length. */
    public static final double SHARE = 0.15;

    private Margin() {}

    /** The interval, longer by 15 % of its length at either end. */
    public static Range around(double low, double high) {
        double edge = SHARE * (high - low);
        return Range.of(low - edge, high + edge);
    }

    /** The box, longer at every side by 15 % of its longer length: equal edges in a picture of equal axes. */
    public static Range around(double lowX, double highX, double lowY, double highY) {
        double edge = SHARE * Math.max(highX - lowX, highY - lowY);
        return Range.of(lowX - edge, highX + edge, lowY - edge, highY + edge);
    }
}
