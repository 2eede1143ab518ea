package ganscope.nn;

import java.util.Arrays;

/**
 * x̂ = (x − μ) / √(σ² + 1e-5) of one row, its Jacobian J and its second derivatives, each number by number: with
 * s = 1 / √(σ² + 1e-5) and n numbers, ∂s/∂x_k = −s² x̂_k / n, J_ij = s (δ_ij − 1/n − x̂_i x̂_j / n), and the product rule.
 */
final class ReferenceNormalization {
    private final int n;
    private final double s;
    private final double[] normal;

    ReferenceNormalization(double[] x) {
        n = x.length;
        double mean = Arrays.stream(x).sum() / n;
        double variance = Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum() / n;
        s = 1 / Math.sqrt(variance + 1e-5);
        normal = Arrays.stream(x).map(v -> (v - mean) * s).toArray();
    }

    double[] normal() {
        return normal;
    }

    /** Σ_j J_ij t_j. */
    double[] push(double[] tangent) {
        double[] moved = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                moved[i] += jacobian(i, j) * tangent[j];
            }
        }
        return moved;
    }

    /** Σ_ij u_i ∂J_ij/∂x_k t_j. */
    double[] bend(double[] tangent, double[] u) {
        double[] bent = new double[n];
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    bent[k] += u[i] * second(i, j, k) * tangent[j];
                }
            }
        }
        return bent;
    }

    private double jacobian(int i, int j) {
        return s * inner(i, j);
    }

    private double inner(int i, int j) {
        return (i == j ? 1 : 0) - 1.0 / n - normal[i] * normal[j] / n;
    }

    private double second(int i, int j, int k) {
        double scaleMoves = -s * s * normal[k] / n * inner(i, j);
        double normalMoves = jacobian(i, k) * normal[j] + normal[i] * jacobian(j, k);
        return scaleMoves - s * normalMoves / n;
    }
}
