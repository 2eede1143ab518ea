package ganscope.divergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.random.RandomStream;
import ganscope.stats.Moments;
import ganscope.stats.PrincipalComponents;
import ganscope.stats.SymmetricEigen;
import org.junit.jupiter.api.Test;

/** Fréchet distances of normals against closed forms, and what they are made of. */
class FrechetDistanceTest {
    /** On the line (μ₁ − μ₂)² + (σ₁ − σ₂)². */
    @Test
    void onTheLineMeansAndDeviationsAddUp() {
        Moments one = new Moments(new double[] {1}, new double[][] {{4}});
        Moments other = new Moments(new double[] {-2}, new double[][] {{0.25}});
        assertThat(FrechetDistance.squared(one, other)).isCloseTo(9 + 1.5 * 1.5, within(1e-12));
    }

    /** Covariances with the same eigenvectors commute: Σ (√λ − √μ)². */
    @Test
    void commutingCovariancesDifferByTheirRoots() {
        double c = Math.cos(0.7);
        double s = Math.sin(0.7);
        Moments one = new Moments(new double[2], turned(c, s, 9, 1));
        Moments other = new Moments(new double[2], turned(c, s, 4, 0.01));
        assertThat(FrechetDistance.squared(one, other)).isCloseTo(1 + 0.81, within(1e-12));
    }

    /** In two dimensions tr (AB)^½ = √(tr AB + 2 √det AB). */
    @Test
    void othersFollowTheFormulaOfTwoDimensions() {
        double[][] a = {{2, 0.6}, {0.6, 1}};
        double[][] b = {{1, -0.3}, {-0.3, 3}};
        double trace = 2 * 1 + 2 * 0.6 * -0.3 + 1 * 3;
        double determinant = (2 - 0.36) * (3 - 0.09);
        double expected = 3 + 4 - 2 * Math.sqrt(trace + 2 * Math.sqrt(determinant));
        assertThat(FrechetDistance.squared(new Moments(new double[2], a), new Moments(new double[2], b)))
                .isCloseTo(expected, within(1e-12));
    }

    private static double[][] turned(double c, double s, double first, double second) {
        return new double[][] {
            {c * c * first + s * s * second, c * s * (first - second)},
            {c * s * (first - second), s * s * first + c * c * second}
        };
    }

    @Test
    void eigenvectorsGiveTheMatrixBack() {
        RandomStream random = new RandomStream(1, "matrix");
        int n = 20;
        double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = random.nextGaussian();
                matrix[j][i] = matrix[i][j];
            }
        }
        SymmetricEigen eigen = SymmetricEigen.of(matrix);
        double[] values = eigen.values();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double sum = 0;
                for (int k = 0; k < n; k++) {
                    sum += values[k] * eigen.vector(k)[i] * eigen.vector(k)[j];
                }
                assertThat(sum).isCloseTo(matrix[i][j], within(1e-12));
            }
            assertThat(i == 0 || values[i] <= values[i - 1]).isTrue();
        }
    }

    /** Points on a line through (1, 2, 3) along (2, −1, 2) / 3, with a little off it along (1, 2, 0). */
    @Test
    void theFirstComponentIsTheDirectionInWhichPointsVaryMost() {
        float[] points = new float[3 * 40];
        for (int i = 0; i < 40; i++) {
            float along = i - 19.5f;
            float off = i % 2 == 0 ? 0.5f : -0.5f;
            points[3 * i] = 1 + 2 * along + off;
            points[3 * i + 1] = 2 - along + 2 * off;
            points[3 * i + 2] = 3 + 2 * along;
        }
        PrincipalComponents components = PrincipalComponents.of(points, 3, 1);
        float[] first = components.project(points, 40);
        assertThat(Math.abs(first[39] - first[0])).isCloseTo(3 * 39f, within(0.1f));
        assertThat(components.share()).isBetween(0.998, 0.9995);
    }
}
