package ganscope.optim;

import ganscope.nn.memory.Matrix;

/** Flat vectors to and from arrays. */
final class Vectors {
    private Vectors() {}

    static Matrix vector(double... values) {
        Matrix matrix = new Matrix(1, values.length);
        set(matrix, values);
        return matrix;
    }

    static void set(Matrix matrix, double... values) {
        for (int i = 0; i < values.length; i++) {
            matrix.set(0, i, (float) values[i]);
        }
    }

    static double[] array(Matrix matrix) {
        double[] values = new double[matrix.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = matrix.get(0, i);
        }
        return values;
    }
}
