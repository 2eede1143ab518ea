package ganscope.evaluation.sample;

import ganscope.evaluation.metric.Units;
import ganscope.stats.Points;
import ganscope.transport.Wasserstein1D;
import java.util.Arrays;

/** W1 between two samples of one class, equally many points of each, in the target's measuring unit. */
public final class ClassPoints {
    private final int dimension;
    private final double[] unit;
    private final PairPlan plan = new PairPlan();

    public ClassPoints(int dimension, double[] unit) {
        this.dimension = dimension;
        this.unit = unit.clone();
    }

    /**
     * The distance.
     *
     * @param one count × d numbers in data units
     * @param other as many
     */
    public double w1(double[] one, double[] other) {
        if (dimension == 1) {
            return Wasserstein1D.w1Sorted(sorted(one), sorted(other));
        }
        plan.solve(measured(other), measured(one));
        return plan.w1();
    }

    private Points measured(double[] values) {
        return Points.of(Units.measured(values.clone(), unit), dimension);
    }

    private static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /**
     * The points of one class among others.
     *
     * @param values rows × d
     * @param classes the class of each row
     * @param most how many are taken, from the first on
     * @return at most {@code most} × d numbers
     */
    public static double[] of(int k, float[] values, int[] classes, int dimension, int most) {
        double[] points = new double[most * dimension];
        int count = 0;
        for (int row = 0; row < classes.length && count < most; row++) {
            if (classes[row] == k) {
                for (int axis = 0; axis < dimension; axis++) {
                    points[count * dimension + axis] = values[row * dimension + axis];
                }
                count++;
            }
        }
        return Arrays.copyOf(points, count * dimension);
    }
}
