package ganscope.evaluation.metric;

import ganscope.data.distribution.Distribution;
import ganscope.gan.DataScaling;
import java.util.Arrays;

/**
 * In what unit a run's distances and slopes are measured: that of the target ({@link Distribution#unit}), whatever the
 * networks see.
 *
 * <p>A critic is read in this unit too: its score times the shortest length that a network unit has in it. So a critic
 * that keeps its slope of 1 per network unit never reads more than 1-Lipschitz, and where both axes have one scale, it
 * reads the distance itself.
 *
 * @param unit the unit's length along each axis, in data units; not to be written to
 * @param spread the target's spread along each axis, in data units; not to be written to
 * @param critic what a critic's score is multiplied by
 */
@SuppressWarnings("ArrayRecordComponent")
public // never leaves the package, nor is it compared
record Units(double[] unit, double[] spread, double critic) {
    public static Units of(Distribution target, DataScaling scaling) {
        double[] unit = target.unit();
        double critic = Double.POSITIVE_INFINITY;
        for (int axis = 0; axis < unit.length; axis++) {
            critic = Math.min(critic, scaling.scale().get(axis) / unit[axis]);
        }
        return new Units(unit, target.spread(), critic);
    }

    /** The norm of slope {@code row} per unit; slopes are rows × d per data unit. */
    public double slope(float[] slopes, int row) {
        return norm(slopes, row, unit);
    }

    /** The same per spread of the target. */
    public double slopePerSpread(float[] slopes, int row) {
        return norm(slopes, row, spread);
    }

    private static double norm(float[] slopes, int row, double[] length) {
        return length.length == 1
                ? Math.abs(slopes[row] * length[0])
                : length.length == 2
                        ? Math.hypot(slopes[2 * row] * length[0], slopes[2 * row + 1] * length[1])
                        : norm(slopes, row * length.length, length, length.length);
    }

    private static double norm(float[] slopes, int from, double[] length, int count) {
        double sum = 0;
        for (int axis = 0; axis < count; axis++) {
            double slope = slopes[from + axis] * length[axis];
            sum += slope * slope;
        }
        return Math.sqrt(sum);
    }

    /** Whether a unit is a data unit on every axis. */
    public static boolean isData(double[] unit) {
        return Arrays.stream(unit).allMatch(length -> length == 1);
    }

    /** Numbers rows × d in data units, in this unit; in place. */
    public static double[] measured(double[] values, double[] unit) {
        if (!isData(unit)) {
            for (int i = 0; i < values.length; i++) {
                values[i] /= unit[i % unit.length];
            }
        }
        return values;
    }
}
