package ganscope.evaluation;

import ganscope.gan.Experiment;
import ganscope.gan.ScoreFunction;
import java.util.Map;

/** The discriminator's slope at the points of a grid over the target's range. */
final class SlopeGrid {
    /**
     * A slope of the reading below this, per network unit, counts as near 0. A network unit is the standard deviation of
     * the target, so across the whole width of the data such a D changes by a hundredth of its range, and such a critic by
     * a hundredth of what the best one does, whose slope is 1: a generated sample there is told next to nothing.
     */
    static final double FLAT = 0.01;

    private final float[] points;
    private final int dimension;
    private final float[] scores;
    private final float[] slopes;

    /**
     * A grid.
     *
     * @param points n × d in data units; kept
     */
    SlopeGrid(float[] points, int dimension) {
        this.points = points;
        this.dimension = dimension;
        scores = new float[points.length / dimension];
        slopes = new float[points.length];
    }

    /**
     * Measures the largest norm of the score's slope, per network unit, and the share of the grid where the norm of the
     * reading's slope is below {@link #FLAT}.
     */
    void measure(Experiment experiment, ScoreFunction score, Map<Metric, Double> metrics) {
        score.scoreAndSlope(points, scores.length, scores, slopes);
        double steepest = 0;
        int flat = 0;
        for (int i = 0; i < scores.length; i++) {
            double norm = dimension == 1 ? Math.abs(slopes[i]) : Math.hypot(slopes[2 * i], slopes[2 * i + 1]);
            steepest = Math.max(steepest, norm);
            if (norm * BestReading.slope(experiment, scores[i]) < FLAT) {
                flat++;
            }
        }
        metrics.put(Metric.LIPSCHITZ, steepest);
        metrics.put(Metric.FLAT_SHARE, (double) flat / scores.length);
    }

    /** The scores of the last measurement; not to be written. */
    float[] scores() {
        return scores;
    }
}
