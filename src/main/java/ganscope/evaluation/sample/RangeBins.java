package ganscope.evaluation.sample;

import ganscope.data.Samples;
import ganscope.data.distribution.Lattice;
import ganscope.data.distribution.Range;
import ganscope.gan.experiment.EvaluationSpec;
import ganscope.gan.experiment.Experiment;
import ganscope.stats.BinRule;
import ganscope.stats.Bins;
import ganscope.stats.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bins of a run's histograms: even ones over the target's range, so that they stay where they are while the generator
 * moves, as many on each axis as on the other. A rule sets their width from the real samples; of two axes the one that asks
 * for more decides.
 *
 * <p>Bins of data that were rounded to a step are whole steps wide and begin between two steps: each holds as many possible
 * values as the next. Finer ones would find holes in the data that are not there.
 */
public final class RangeBins {
    /** Most bins on an axis of the line, and of the plane. */
    private static final int MOST_ON_LINE = 1024;

    private static final int MOST_IN_PLANE = 128;

    /** What a quotient of doubles may err by, in steps. */
    private static final double ROUNDING = 1e-9;

    private RangeBins() {}

    /**
     * The samples that rules for widths look at: the rows of given data if they are fewer than the evaluation samples drawn
     * from them, for a row drawn twice says nothing new; else the evaluation samples.
     */
    public static Points reference(Experiment experiment, EvaluationSample sample) {
        return experiment.target() instanceof Samples samples && samples.rows() < sample.size()
                ? rows(samples)
                : sample.realPoints();
    }

    private static Points rows(Samples samples) {
        double[] weights = samples.weights();
        return weights.length == 0
                ? Points.of(samples.values(), samples.dimension())
                : Points.weighted(samples.values(), samples.dimension(), weights);
    }

    /** The bins of each axis. */
    public static List<Bins> of(Experiment experiment, Range range, Points reference) {
        int most = range.dimension() == 1 ? MOST_ON_LINE : MOST_IN_PLANE;
        double asked = 1;
        for (int axis = 0; axis < range.dimension(); axis++) {
            asked = Math.max(asked, count(range, axis, reference, experiment.evaluation()));
        }
        int count = (int) Math.min(asked, most);
        for (int axis = 0; axis < range.dimension(); axis++) {
            count = Math.min(count, onLattice(experiment, range, axis, count));
        }
        List<Bins> bins = new ArrayList<>();
        for (int axis = 0; axis < range.dimension(); axis++) {
            bins.add(bins(experiment, range, axis, count));
        }
        return bins;
    }

    private static double count(Range range, int axis, Points reference, EvaluationSpec spec) {
        return switch (spec.bins()) {
            case FIXED -> spec.binCount();
            case FREEDMAN_DIACONIS -> over(range, axis, reference, BinRule.Automatic.FREEDMAN_DIACONIS);
            case SCOTT -> over(range, axis, reference, BinRule.Automatic.SCOTT);
            case STURGES -> over(range, axis, reference, BinRule.Automatic.STURGES);
        };
    }

    private static double over(Range range, int axis, Points reference, BinRule rule) {
        return Math.ceil(range.length(axis) / rule.bins(reference, axis).width(0));
    }

    private static Optional<Lattice> lattice(Experiment experiment, int axis) {
        return experiment.target() instanceof Samples samples ? samples.lattice(axis) : Optional.empty();
    }

    /** How many bins of whole steps, no narrower than those asked for, cover the range; as many as asked without steps. */
    private static int onLattice(Experiment experiment, Range range, int axis, int count) {
        return lattice(experiment, axis)
                .map(lattice -> {
                    double low = lattice.edgeBelow(range.low().get(axis));
                    double width = width(lattice, range.length(axis) / count);
                    return (int) Math.max(1, Math.ceil((range.high().get(axis) - low) / width - ROUNDING));
                })
                .orElse(count);
    }

    private static double width(Lattice lattice, double least) {
        return lattice.step() * Math.max(1, Math.ceil(least / lattice.step() - ROUNDING));
    }

    private static Bins bins(Experiment experiment, Range range, int axis, int count) {
        double low = range.low().get(axis);
        double high = range.high().get(axis);
        Optional<Lattice> lattice = lattice(experiment, axis);
        if (lattice.isEmpty()) {
            return Bins.even(low, high, count);
        }
        double step = lattice.get().step();
        double width = width(lattice.get(), range.length(axis) / count);
        double first = lattice.get().edgeBelow(low);
        if (first + width * count < high) {
            width += step;
        }
        // What is covered too much goes to both sides alike, in whole steps.
        double excess = Math.floor((first + width * count - high) / (2 * step));
        first -= step * Math.max(0, excess);
        return Bins.even(first, first + width * count, count);
    }
}
