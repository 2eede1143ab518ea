package ganscope.nn.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.nn.InBothForms;
import ganscope.nn.memory.Matrix;
import ganscope.random.RandomStream;
import org.junit.jupiter.api.Test;

@InBothForms
class RowSumsTest {
    private static final int ROWS = 301;

    private final RandomStream random = new RandomStream(5, "sums");

    @Test
    void sumsAreThoseOfDoublesWhateverThePanels() {
        Matrix x = new Matrix(ROWS, 48);
        double[] expected = new double[48];
        for (int r = 0; r < ROWS; r++) {
            for (int c = 0; c < 48; c++) {
                x.set(r, c, (float) random.nextGaussian());
                expected[c] += x.get(r, c);
            }
        }
        RowSums whole = new RowSums(48);
        whole.add(x, 0, ROWS);
        RowSums panels = new RowSums(48);
        panels.clear();
        panels.add(x, 0, 100);
        panels.add(x, 100 * 48, ROWS - 100);
        for (int c = 0; c < 48; c++) {
            // the sum is exact to 1e-13, then rounded once
            assertThat((double) whole.sum(c)).isCloseTo(expected[c], within(Math.ulp((float) expected[c]) * 0.51));
            assertThat(panels.sum(c)).isEqualTo(whole.sum(c));
        }
    }

    @Test
    void sumsThatCancelAreZeroInWhateverOrder() {
        int n = 100;
        Matrix x = new Matrix(2 * n, 16);
        double share = 1.0 / n;
        for (int r = 0; r < n; r++) {
            double s = random.nextDouble();
            for (int c = 0; c < 16; c++) {
                double weight = random.nextGaussian();
                x.set(r, c, (float) (weight * s * share));
                x.set(n + (r + 37) % n, c, (float) -(weight * s * share));
            }
        }
        // a score's share less the mean of all, as in relativistic averages: exact zeros only before rounding
        Matrix dense = new Matrix(n, 1);
        double mean = 0;
        double[] scores = new double[n];
        for (int r = 0; r < n; r++) {
            scores[r] = random.nextGaussian();
            mean += scores[r] / n;
        }
        for (int r = 0; r < n; r++) {
            dense.set(r, 0, (float) ((scores[r] - mean) / n));
        }
        RowSums sums = new RowSums(16);
        sums.add(x, 0, 2 * n);
        for (int c = 0; c < 16; c++) {
            assertThat(sums.sum(c)).isZero();
        }
        RowSums one = new RowSums(1);
        one.addDense(dense, n);
        assertThat(one.sum(0)).isZero();
    }

    @Test
    void smallSumsOfLargeTermsAreKept() {
        Matrix x = new Matrix(3, 1);
        x.set(0, 0, 1);
        x.set(1, 0, -1);
        x.set(2, 0, 1e-6f);
        RowSums sums = new RowSums(1);
        sums.addDense(x, 3);
        assertThat(sums.sum(0)).isEqualTo(1e-6f);
    }

    @Test
    void notANumberGoesInAndComesOut() {
        Matrix x = new Matrix(2, 16);
        x.set(1, 4, Float.NaN);
        RowSums sums = new RowSums(16);
        sums.add(x, 0, 2);
        assertThat(sums.sum(4)).isNaN();
        assertThat(sums.sum(5)).isZero();
    }
}
