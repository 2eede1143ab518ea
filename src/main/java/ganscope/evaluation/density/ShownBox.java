package ganscope.evaluation.density;

import ganscope.data.distribution.Range;
import ganscope.stats.Bins;
import java.util.Arrays;
import java.util.List;

/**
 * What the charts of a 2-D experiment show: a box over the target's range and the generated samples beyond it, and as many
 * bins on each of its axes as cover it, on one as on the other: those that are measured on and more of their width, or of a
 * multiple of it where they are too many.
 */
public final class ShownBox {
    private static final int MOST = 256;

    /** What a quotient of doubles may err by, in bins. */
    private static final double ROUNDING = 1e-9;

    private final List<Bins> measured;
    private final ShownInterval[] intervals;
    private Range range;
    private List<Bins> bins;

    /**
     * Shows at first what is measured on.
     *
     * @param target its range
     * @param bins those of each axis over this range, as many on one as on the other
     */
    public ShownBox(Range target, List<Bins> bins) {
        this.bins = List.copyOf(bins);
        measured = this.bins;
        range = target;
        intervals = new ShownInterval[] {interval(target, 0), interval(target, 1)};
    }

    private static ShownInterval interval(Range target, int axis) {
        return new ShownInterval(target.low().get(axis), target.high().get(axis));
    }

    /**
     * Takes in the generated samples as they are now.
     *
     * @param generated x, y, x, y, …
     */
    public void follow(float[] generated) {
        double[] sorted = new double[generated.length / 2];
        for (int axis = 0; axis < 2; axis++) {
            for (int i = 0; i < sorted.length; i++) {
                sorted[i] = generated[2 * i + axis];
            }
            Arrays.sort(sorted);
            intervals[axis].follow(sorted);
        }
        Range next = Range.of(intervals[0].low(), intervals[0].high(), intervals[1].low(), intervals[1].high());
        if (!next.equals(range)) {
            range = next;
            int factor = Math.max(1, Math.ceilDiv(Math.max(count(next, 0, 1), count(next, 1, 1)), MOST));
            int count = Math.max(count(next, 0, factor), count(next, 1, factor));
            bins = List.of(axis(next, 0, factor, count), axis(next, 1, factor, count));
        }
    }

    /** How many bins of so many widths from the first edge on cover an axis. */
    private int count(Range next, int axis, int factor) {
        double width = factor * width(axis);
        return (int) Math.ceil((next.high().get(axis) - first(next, axis, width)) / width - ROUNDING);
    }

    private double width(int axis) {
        Bins own = measured.get(axis);
        return (own.high() - own.low()) / own.count();
    }

    /** The last edge at or below the box. */
    private double first(Range next, int axis, double width) {
        double low = measured.get(axis).low();
        return low - width * Math.ceil((low - next.low().get(axis)) / width - ROUNDING);
    }

    private Bins axis(Range next, int axis, int factor, int count) {
        double width = factor * width(axis);
        double first = first(next, axis, width);
        return Bins.even(first, first + count * width, count);
    }

    /** What the bins cover: the box, and no more than what makes the bins whole and equally many. */
    public Range binRange() {
        return Range.of(
                bins.get(0).low(),
                bins.get(0).high(),
                bins.get(1).low(),
                bins.get(1).high());
    }

    /** The box. */
    public Range range() {
        return range;
    }

    /** The bins of an axis, as many on one as on the other. */
    public Bins bins(int axis) {
        return bins.get(axis);
    }
}
