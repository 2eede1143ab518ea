package ganscope.nn;

import ganscope.nn.memory.Matrix;
import ganscope.random.RandomStream;

/** Numbers for tests, and the distance between two sets of them. */
public final class Samples {
    private Samples() {}

    /** Standard normal numbers that are floats. */
    public static double[] normal(int count, RandomStream random) {
        double[] x = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = (float) random.nextGaussian();
        }
        return x;
    }

    /** Puts row-major numbers into the first elements of a matrix. */
    public static void fill(Matrix matrix, double[] values) {
        for (int i = 0; i < values.length; i++) {
            matrix.set(0, i, (float) values[i]);
        }
    }

    /** The first elements of a matrix. */
    public static double[] read(Matrix matrix, int count) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = matrix.get(0, i);
        }
        return values;
    }

    /** ‖actual − expected‖ / ‖expected‖, or ‖actual‖ if all of expected is zero. */
    static double relativeError(double[] actual, double[] expected) {
        if (actual.length != expected.length) {
            throw new IllegalArgumentException("lengths: " + actual.length + " and " + expected.length);
        }
        double difference = 0;
        double norm = 0;
        for (int i = 0; i < actual.length; i++) {
            difference += (actual[i] - expected[i]) * (actual[i] - expected[i]);
            norm += expected[i] * expected[i];
        }
        return Math.sqrt(norm == 0 ? difference : difference / norm);
    }
}
