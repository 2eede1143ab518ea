package ganscope.evaluation;

import ganscope.data.Range;
import ganscope.stats.Bins;
import java.util.Arrays;
import java.util.List;

/**
 * What the charts of a 2-D experiment show: a box over the target's range and the generated samples beyond it, and as many
 * bins on each of its axes as make them no wider than those that are measured on.
 */
final class ShownBox {
    private static final int MOST = 256;

    private final Range target;
    private final int targetBins;
    private final ShownInterval[] intervals;
    private Range range;
    private List<Bins> bins;

    /**
     * Shows at first what is measured on.
     *
     * @param target its range
     * @param bins those of each axis over this range, as many on one as on the other
     */
    ShownBox(Range target, List<Bins> bins) {
        this.target = target;
        this.bins = List.copyOf(bins);
        targetBins = bins.getFirst().count();
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
    void follow(float[] generated) {
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
            double longer = Math.max(next.length(0) / target.length(0), next.length(1) / target.length(1));
            int count = (int) Math.min(MOST, Math.ceil(targetBins * longer - 1e-9));
            bins = List.of(axis(next, 0, count), axis(next, 1, count));
        }
    }

    private static Bins axis(Range range, int axis, int count) {
        return Bins.even(range.low().get(axis), range.high().get(axis), count);
    }

    /** The box. */
    Range range() {
        return range;
    }

    /** The bins of an axis, as many on one as on the other. */
    Bins bins(int axis) {
        return bins.get(axis);
    }
}
