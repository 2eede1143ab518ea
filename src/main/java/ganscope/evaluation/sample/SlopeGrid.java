package ganscope.evaluation.sample;

import ganscope.evaluation.metric.BestReading;
import ganscope.evaluation.metric.Units;
import ganscope.gan.ScoreFunction;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.Reading;

/** The discriminator's scores and slopes at the points of a grid. */
public final class SlopeGrid {
    /**
     * A slope of the reading below this, per standard deviation of the target, counts as near 0: across the whole width of
     * the data such a D changes by a hundredth of its range. For critics the same per unit in which they are read: it
     * changes by a hundredth of what the best one does, whose slope is 1. A generated sample there is told next to nothing.
     */
    static final double FLAT = 0.01;

    private final float[] points;
    private final float[] scores;
    private final float[] slopes;

    /**
     * A grid.
     *
     * @param points n × d in data units; kept
     */
    public SlopeGrid(float[] points, int dimension) {
        this.points = points;
        scores = new float[points.length / dimension];
        slopes = new float[points.length];
    }

    /** Takes scores and slopes at every point. */
    void measure(ScoreFunction score) {
        score.scoreAndSlope(points, scores.length, scores, slopes);
    }

    /** The largest norm of the score's slope, per measuring unit. */
    double steepest(Units units) {
        double steepest = 0;
        for (int i = 0; i < scores.length; i++) {
            steepest = Math.max(steepest, units.slope(slopes, i));
        }
        return steepest;
    }

    /** The share of the points where the norm of the reading's slope is below {@link #FLAT}. */
    double flatShare(Experiment experiment, Units units) {
        boolean critic = experiment.objective().reading() == Reading.CRITIC;
        int flat = 0;
        for (int i = 0; i < scores.length; i++) {
            double slope = critic
                    ? units.slope(slopes, i) * units.critic()
                    : units.slopePerSpread(slopes, i) * BestReading.slope(experiment, scores[i]);
            if (slope < FLAT) {
                flat++;
            }
        }
        return (double) flat / scores.length;
    }

    /** The scores of the last measurement; not to be written. */
    float[] scores() {
        return scores;
    }
}
