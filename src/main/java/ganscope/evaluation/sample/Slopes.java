package ganscope.evaluation.sample;

import ganscope.data.distribution.Range;
import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Units;
import ganscope.gan.ScoreFunction;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.Reading;
import java.util.Map;
import java.util.function.Function;

/**
 * Where the discriminator's slope is taken: on a grid over the target's range; where generated samples lie beyond it, on a
 * grid over both too; and between the partners of the optimal plan.
 *
 * <p>The last makes the bound hold to rounding: a critic's estimate of W1 is the mean over the partners of
 * f(x) − f(y) ≤ K ‖x − y‖ if K is at least every quotient (f(x) − f(y)) / ‖x − y‖, and W1 is the mean of ‖x − y‖. A
 * difference quotient is a slope that f has somewhere between the two (mean value theorem).
 */
public final class Slopes {
    private final Range range;
    private final Function<Range, SlopeGrid> grids;
    private final SlopeGrid overTarget;
    private SlopeGrid overBoth;

    /**
     * Slopes of a run.
     *
     * @param range the target's
     * @param grids makes a grid over a range
     */
    public Slopes(Range range, Function<Range, SlopeGrid> grids) {
        this.range = range;
        this.grids = grids;
        overTarget = grids.apply(range);
        overBoth = overTarget;
    }

    /**
     * Measures the largest slope and the flat share.
     *
     * @param joint the range that holds real and generated samples
     * @param quotient the largest difference quotient of the score between partners of the plan, per measuring unit
     */
    public void measure(
            Experiment experiment,
            ScoreFunction score,
            Range joint,
            Units units,
            double quotient,
            Map<Metric, Double> metrics) {
        overTarget.measure(score);
        overBoth = overTarget;
        if (!joint.equals(range)) {
            overBoth = grids.apply(joint);
            overBoth.measure(score);
        }
        double steepest = Math.max(quotient, Math.max(overTarget.steepest(units), overBoth.steepest(units)));
        boolean critic = experiment.objective().reading() == Reading.CRITIC;
        metrics.put(Metric.LIPSCHITZ, critic ? steepest * units.critic() : steepest);
        metrics.put(Metric.FLAT_SHARE, overTarget.flatShare(experiment, units));
    }

    /** The scores on the grid over the target's range, as of the last measurement; not to be written. */
    public float[] targetScores() {
        return overTarget.scores();
    }

    /** The scores on the grid over both, as of the last measurement; not to be written. */
    public float[] scores() {
        return overBoth.scores();
    }
}
