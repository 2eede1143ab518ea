package ganscope.evaluation.density;

import ganscope.data.distribution.Range;
import ganscope.stats.Quantiles;
import java.util.ArrayList;
import java.util.List;

/**
 * The range over which the discriminator is read where real and generated samples are: the target's, longer where generated
 * samples lie beyond it. It depends on the samples alone, not on what was shown before, and grows in leaps, so that it
 * rests while samples move a little. One sample in two hundred may stay outside on each side.
 */
public final class JointRange {
    private static final double OUTSIDE = 0.005;

    /** The shortest extension, in lengths of the target's range, and how much longer each next one is. */
    private static final double SHORTEST = 0.125;

    private static final double GROWTH = 1.5;

    /** The longest extension: beyond it a grid would have nothing left for the data. */
    private static final double LONGEST = 200;

    private JointRange() {}

    /**
     * The range for both.
     *
     * @param target the range of the target
     * @param generated count × d numbers in data units
     */
    public static Range of(Range target, float[] generated, int count) {
        int d = target.dimension();
        List<Double> low = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        double[] column = new double[count];
        for (int axis = 0; axis < d; axis++) {
            for (int i = 0; i < count; i++) {
                column[i] = generated[i * d + axis];
            }
            double length = target.length(axis);
            double below = target.low().get(axis) - Quantiles.selecting(column, OUTSIDE);
            double above =
                    Quantiles.selecting(column, 1 - OUTSIDE) - target.high().get(axis);
            low.add(target.low().get(axis) - length * extension(below / length));
            high.add(target.high().get(axis) + length * extension(above / length));
        }
        return new Range(low, high);
    }

    /** The first of the lengths at or above the one that is needed, both in lengths of the target's range. */
    private static double extension(double needed) {
        if (!(needed > 0)) {
            return 0;
        }
        double extension = SHORTEST;
        while (extension < needed && extension < LONGEST) {
            extension *= GROWTH;
        }
        return extension;
    }
}
