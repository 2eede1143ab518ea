package ganscope.evaluation;

import ganscope.data.Range;
import ganscope.gan.EvaluationSpec;
import ganscope.stats.BinRule;
import ganscope.stats.Bins;
import ganscope.stats.Points;
import java.util.ArrayList;
import java.util.List;

/**
 * The bins of a run's histograms: even ones over the target's range, so that they stay where they are while the generator
 * moves, as many on each axis as on the other. A rule sets their width from the real evaluation samples; of two axes the one
 * that asks for more decides.
 */
final class RangeBins {
    /** Most bins on an axis of the line, and of the plane. */
    private static final int MOST_ON_LINE = 1024;

    private static final int MOST_IN_PLANE = 128;

    private RangeBins() {}

    /** The bins of each axis. */
    static List<Bins> of(Range range, Points real, EvaluationSpec spec) {
        int most = range.dimension() == 1 ? MOST_ON_LINE : MOST_IN_PLANE;
        double count = 1;
        for (int axis = 0; axis < range.dimension(); axis++) {
            count = Math.max(count, count(range, axis, real, spec));
        }
        List<Bins> bins = new ArrayList<>();
        for (int axis = 0; axis < range.dimension(); axis++) {
            bins.add(Bins.even(range.low().get(axis), range.high().get(axis), (int) Math.min(count, most)));
        }
        return bins;
    }

    private static double count(Range range, int axis, Points real, EvaluationSpec spec) {
        return switch (spec.bins()) {
            case FIXED -> spec.binCount();
            case FREEDMAN_DIACONIS -> over(range, axis, real, BinRule.Automatic.FREEDMAN_DIACONIS);
            case SCOTT -> over(range, axis, real, BinRule.Automatic.SCOTT);
            case STURGES -> over(range, axis, real, BinRule.Automatic.STURGES);
        };
    }

    private static double over(Range range, int axis, Points real, BinRule rule) {
        return Math.ceil(range.length(axis) / rule.bins(real, axis).width(0));
    }
}
