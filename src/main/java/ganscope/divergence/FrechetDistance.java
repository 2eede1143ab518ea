package ganscope.divergence;

import ganscope.stats.Moments;
import ganscope.stats.SymmetricEigen;

/**
 * The squared Fréchet distance between the normals with the means and covariances of two samples,
 * ‖μ₁ − μ₂‖² + tr(Σ₁ + Σ₂ − 2 (Σ₁^½ Σ₂ Σ₁^½)^½): W₂² of the normals (Dowson and Landau, 1982). Between features of the
 * Inception network it is known as FID (Heusel et al., 2017). In squared data units.
 */
public final class FrechetDistance {
    private FrechetDistance() {}

    /**
     * The squared distance.
     *
     * @param one of the first sample, d numbers and d × d
     * @param other of the second, of the same d
     */
    public static double squared(Moments one, Moments other) {
        int d = one.mean().length;
        if (other.mean().length != d) {
            throw new IllegalArgumentException(
                    "one, other: dimensions " + d + " and " + other.mean().length + " (one dimension)");
        }
        double sum = 0;
        for (int axis = 0; axis < d; axis++) {
            double way = one.mean()[axis] - other.mean()[axis];
            sum += way * way + one.covariance()[axis][axis] + other.covariance()[axis][axis];
        }
        double[][] root = root(one.covariance());
        double[][] between = product(product(root, other.covariance()), root);
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < i; j++) {
                between[i][j] = between[j][i] = (between[i][j] + between[j][i]) / 2;
            }
        }
        for (double value : SymmetricEigen.of(between).values()) {
            sum -= 2 * Math.sqrt(Math.max(value, 0));
        }
        return Math.max(sum, 0);
    }

    /** The symmetric root of a covariance. */
    private static double[][] root(double[][] covariance) {
        SymmetricEigen eigen = SymmetricEigen.of(covariance);
        double[] values = eigen.values();
        int d = values.length;
        double[][] root = new double[d][d];
        for (int k = 0; k < d; k++) {
            double scale = Math.sqrt(Math.max(values[k], 0));
            double[] vector = eigen.vector(k);
            for (int i = 0; i < d; i++) {
                for (int j = 0; j < d; j++) {
                    root[i][j] += scale * vector[i] * vector[j];
                }
            }
        }
        return root;
    }

    private static double[][] product(double[][] a, double[][] b) {
        int d = a.length;
        double[][] result = new double[d][d];
        for (int i = 0; i < d; i++) {
            for (int k = 0; k < d; k++) {
                double factor = a[i][k];
                for (int j = 0; j < d; j++) {
                    result[i][j] += factor * b[k][j];
                }
            }
        }
        return result;
    }
}
