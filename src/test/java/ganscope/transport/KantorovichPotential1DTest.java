package ganscope.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import ganscope.stats.Points;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KantorovichPotential1DTest {
    private static final double ROUNDING = 1e-12;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void attainsW1WithSlopeAtMostOne(long seed) {
        Draws draws = new Draws(seed);
        Points p = draws.weighted(draws.size(1, 60), 1);
        Points q = draws.weighted(draws.size(1, 60), 1);
        KantorovichPotential1D f = KantorovichPotential1D.between(p, q);
        double meanP = mean(f, p);
        double meanQ = mean(f, q);
        assertThat(meanP - meanQ).isCloseTo(Wasserstein1D.w1(p, q), within(ROUNDING));
        assertThat(meanP + meanQ).isCloseTo(0, within(ROUNDING));
        for (int k = 0; k < 200; k++) {
            double x = draws.uniform(-4, 4);
            double y = draws.uniform(-4, 4);
            assertThat(Math.abs(f.at(x) - f.at(y))).isLessThanOrEqualTo(Math.abs(x - y) + ROUNDING);
        }
    }

    private static double mean(KantorovichPotential1D f, Points points) {
        double[] values = f.at(points.coordinates());
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += points.weight(i) * values[i];
        }
        return sum;
    }

    @Test
    void isFlatBetweenEqualSamples() {
        Points p = new Draws(3).normal(50, 1);
        KantorovichPotential1D f = KantorovichPotential1D.between(p, p);
        assertThat(f.at(new double[] {-5, -0.3, 0, 1, 5})).containsOnly(0.0);
    }

    @Test
    void hasUnitSlopeWhereMassMoves() {
        KantorovichPotential1D f =
                KantorovichPotential1D.between(Points.of(new double[] {0}, 1), Points.of(new double[] {2}, 1));
        assertThat(f.at(new double[] {-1, 0, 0.5, 2, 3})).containsExactly(1, 1, 0.5, -1, -1);
    }

    @Test
    void ofKnownDistributionsTurnsWhereTheirFunctionsCross() {
        // U[-1,1] against U[-2,2]: mass moves outward, so f falls with |x| and turns at 0 (which is no grid point).
        double[] grid = new double[40];
        Arrays.setAll(grid, k -> -3 + 6.0 * k / 39);
        KantorovichPotential1D f = KantorovichPotential1D.between(
                grid, x -> Math.clamp((x + 1) / 2, 0, 1), x -> Math.clamp((x + 2) / 4, 0, 1));
        for (double x : new double[] {-1.7, -0.5, 0.2, 1.9}) {
            assertThat(f.at(0) - f.at(x)).isCloseTo(Math.abs(x), within(1e-9));
        }
    }

    @Test
    void aGridThatDoesNotRiseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KantorovichPotential1D.between(new double[] {0, 0}, x -> x, x -> x))
                .withMessageContaining("strictly rising");
    }
}
