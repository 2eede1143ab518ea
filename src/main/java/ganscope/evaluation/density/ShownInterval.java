package ganscope.evaluation.density;

/**
 * The stretch of one axis that charts show: the target's own range and, beyond it, the generated samples. It grows at once
 * where samples leave it, with room to spare, so that it does not grow again at the next step; it shrinks only where much
 * of it has stayed empty for a while, or where all samples are back in the target's range, and then step by step. What is measured does not depend on it.
 */
final class ShownInterval {
    /** A sample in so many on either side may lie beyond. */
    private static final double TAIL = 0.005;
    /** Such samples are shown nevertheless where that makes the axis longer by no more than this factor. */
    private static final double WORTH = 1.4;
    /** Room beyond the outermost sample when the axis grows, in lengths of what has to be shown. */
    private static final double ROOM = 0.08;
    /** So much of the axis has to be empty at one end before it shrinks there: less is left as it is. */
    private static final double EMPTY = 0.25;
    /** Pictures for which the end has to stay empty. */
    private static final int PATIENCE = 24;
    /** The share of what is empty by which it shrinks at a time. */
    private static final double PACE = 0.5;
    /** An empty rest of this share goes as a whole. */
    private static final double REST = 0.06;

    private final double least;
    private final double greatest;
    private double low;
    private double high;
    private int patience = PATIENCE;

    /**
     * Shows the target's own range at first.
     *
     * @param least its lower end
     * @param greatest its upper end, above the lower one
     */
    ShownInterval(double least, double greatest) {
        this.least = least;
        this.greatest = greatest;
        low = least;
        high = greatest;
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }

    /**
     * Takes in the generated samples as they are now.
     *
     * @param sorted n numbers in ascending order; what is not finite is left out
     */
    void follow(double[] sorted) {
        int from = 0;
        int to = sorted.length;
        while (from < to && !Double.isFinite(sorted[from])) {
            from++;
        }
        while (to > from && !Double.isFinite(sorted[to - 1])) {
            to--;
        }
        if (from == to) {
            return;
        }
        int tail = (int) (TAIL * (to - from));
        double wholeLow = Math.min(least, sorted[from]);
        double wholeHigh = Math.max(greatest, sorted[to - 1]);
        double robustLow = Math.min(least, sorted[from + tail]);
        double robustHigh = Math.max(greatest, sorted[to - 1 - tail]);
        boolean whole = wholeHigh - wholeLow <= WORTH * (robustHigh - robustLow);
        need(whole ? wholeLow : robustLow, whole ? wholeHigh : robustHigh);
    }

    /** Covers what has to be shown. */
    private void need(double from, double to) {
        double room = ROOM * (to - from);
        double wantedLow = from < least ? from - room : least;
        double wantedHigh = to > greatest ? to + room : greatest;
        if (from < low || to > high) {
            low = from < low ? wantedLow : low;
            high = to > high ? wantedHigh : high;
            patience = PATIENCE;
            return;
        }
        double empty = EMPTY * (high - low);
        boolean home = wantedLow == least && wantedHigh == greatest && (low < least || high > greatest);
        if (!home && wantedLow - low <= empty && high - wantedHigh <= empty) {
            patience = PATIENCE;
        } else if (--patience <= 0) {
            double rest = REST * (high - low);
            low = nearer(low, wantedLow, rest);
            high = nearer(high, wantedHigh, rest);
            patience = PATIENCE / 2;
        }
    }

    private static double nearer(double end, double wanted, double rest) {
        double way = wanted - end;
        return Math.abs(way) <= rest ? wanted : end + PACE * way;
    }
}
