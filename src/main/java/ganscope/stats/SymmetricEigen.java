package ganscope.stats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The eigenvalues and eigenvectors of a symmetric matrix, by cyclic Jacobi rotations (Golub and Van Loan, Matrix
 * Computations, 4th edition, section 8.5). Immutable.
 */
public final class SymmetricEigen {
    private static final int MOST_SWEEPS = 60;

    /** Off the diagonal, in norms of the matrix, that counts as nothing. */
    private static final double ROUNDING = 1e-15;

    private final double[] values;
    private final double[][] vectors;

    private SymmetricEigen(double[] values, double[][] vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    /**
     * Takes a matrix apart.
     *
     * @param matrix n × n, symmetric and finite; not written to
     */
    public static SymmetricEigen of(double[][] matrix) {
        int n = matrix.length;
        double[][] a = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
        double[][] v = new double[n][n];
        for (int i = 0; i < n; i++) {
            v[i][i] = 1;
        }
        double least = ROUNDING * norm(a);
        for (int sweep = 0; sweep < MOST_SWEEPS && offDiagonal(a) > least; sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(a, v, p, q);
                }
            }
        }
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -a[i][i]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new SymmetricEigen(
                Arrays.stream(order).mapToDouble(i -> a[i][i]).toArray(),
                Arrays.stream(order).mapToObj(i -> v[i]).toArray(double[][]::new));
    }

    private static double norm(double[][] a) {
        double sum = 0;
        for (double[] row : a) {
            for (double value : row) {
                sum += value * value;
            }
        }
        return Math.sqrt(sum);
    }

    private static double offDiagonal(double[][] a) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += 2 * a[i][j] * a[i][j];
            }
        }
        return Math.sqrt(sum);
    }

    /** Makes a[p][q] vanish; rows of v are the vectors. */
    private static void rotate(double[][] a, double[][] v, int p, int q) {
        if (a[p][q] == 0) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.hypot(1, theta));
        double c = 1 / Math.sqrt(1 + t * t);
        double s = t * c;
        double[] rowP = a[p];
        double[] rowQ = a[q];
        for (int k = 0; k < a.length; k++) {
            double kp = rowP[k];
            double kq = rowQ[k];
            rowP[k] = c * kp - s * kq;
            rowQ[k] = s * kp + c * kq;
        }
        for (double[] row : a) {
            double kp = row[p];
            double kq = row[q];
            row[p] = c * kp - s * kq;
            row[q] = s * kp + c * kq;
        }
        double[] vectorP = v[p];
        double[] vectorQ = v[q];
        for (int k = 0; k < vectorP.length; k++) {
            double kp = vectorP[k];
            double kq = vectorQ[k];
            vectorP[k] = c * kp - s * kq;
            vectorQ[k] = s * kp + c * kq;
        }
    }

    /** The eigenvalues, falling; a copy. */
    public double[] values() {
        return values.clone();
    }

    /** The unit eigenvector of the i-th of them; a copy. */
    public double[] vector(int i) {
        return vectors[i].clone();
    }
}
