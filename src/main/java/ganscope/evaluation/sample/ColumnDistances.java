package ganscope.evaluation.sample;

import ganscope.transport.Wasserstein1D;
import java.util.Arrays;

/** W1 of each coordinate of samples in the plane, in that column's own unit. */
public final class ColumnDistances {
    private final double[][] real;
    private final double[] generated;

    /** For samples of this many points. */
    public ColumnDistances(int size) {
        real = new double[2][size];
        generated = new double[size];
    }

    /** Takes the real samples, size × 2. */
    public void real(float[] sample) {
        for (int axis = 0; axis < 2; axis++) {
            take(sample, axis, real[axis]);
        }
    }

    /** The distance along an axis to generated samples, size × 2. */
    public double w1(float[] sample, int axis) {
        take(sample, axis, generated);
        return Wasserstein1D.w1Sorted(real[axis], generated);
    }

    private static void take(float[] sample, int axis, double[] column) {
        for (int i = 0; i < column.length; i++) {
            column[i] = sample[2 * i + axis];
        }
        Arrays.sort(column);
    }
}
