package ganscope.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import ganscope.stats.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KantorovichPotentialTest {
    /** A few hundred roundings of numbers of size one. */
    private static final double ROUNDING = 1e-12;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void attainsW1WithSlopeAtMostOne(long seed) {
        Draws draws = new Draws(seed);
        int dimension = 1 + (int) (seed % 3);
        Points p = draws.weighted(draws.size(2, 80), dimension);
        Points q = draws.weighted(draws.size(2, 80), dimension);
        TransportSolution solution = new ExactTransport().solve(p, q, Cost.EUCLIDEAN);
        KantorovichPotential f = new KantorovichPotential(q, solution);
        double meanP = mean(f.at(p), p);
        double meanQ = mean(f.at(q), q);
        assertThat(meanP - meanQ).isCloseTo(solution.value(), within(ROUNDING));
        assertThat(meanP + meanQ).isCloseTo(0, within(ROUNDING));
        assertThat(f.at(p)).usingComparatorWithPrecision(ROUNDING).containsExactly(solution.potentialP());
        Points anywhere = Draws.affine(draws.normal(60, dimension), 3, 0);
        double[] values = f.at(anywhere);
        for (int a = 0; a < values.length; a++) {
            for (int b = 0; b < a; b++) {
                assertThat(Math.abs(values[a] - values[b])).isLessThanOrEqualTo(separation(anywhere, a, b) + ROUNDING);
            }
        }
    }

    private static double mean(double[] values, Points points) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += points.weight(i) * values[i];
        }
        return sum;
    }

    private static double separation(Points points, int a, int b) {
        double sum = 0;
        for (int axis = 0; axis < points.dimension(); axis++) {
            double move = points.get(a, axis) - points.get(b, axis);
            sum += move * move;
        }
        return Math.sqrt(sum);
    }

    @Test
    void agreesWithTheLineOnTheLine() {
        Draws draws = new Draws(8);
        Points p = draws.normal(30, 1);
        Points q = Draws.affine(draws.normal(30, 1), 1, 5);
        double[] exact = KantorovichPotential1D.between(p, q).at(p.coordinates());
        KantorovichPotential f = new KantorovichPotential(q, new ExactTransport().solve(p, q, Cost.EUCLIDEAN));
        // All mass moves to the right, so f falls with slope 1 between the samples: no choice but the constant.
        double[] x = f.at(p);
        for (int i = 1; i < x.length; i++) {
            assertThat(x[i] - x[0]).isCloseTo(exact[i] - exact[0], within(ROUNDING));
        }
    }

    @Test
    void gridRowsAreYAndColumnsAreX() {
        Points p = Points.of(new double[] {0, 0}, 2);
        Points q = Points.of(new double[] {4, 0}, 2);
        KantorovichPotential f = new KantorovichPotential(q, new ExactTransport().solve(p, q, Cost.EUCLIDEAN));
        double[][] grid = f.onGrid(new double[] {0, 4, 7}, new double[] {0, 4});
        // f = distance to (4, 0) minus 2, with mean 0 over both points.
        assertThat(grid).hasDimensions(2, 3);
        assertThat(grid[0]).usingComparatorWithPrecision(ROUNDING).containsExactly(2, -2, 1);
        assertThat(grid[1]).usingComparatorWithPrecision(ROUNDING).containsExactly(4 * Math.sqrt(2) - 2, 2, 3);
    }

    @Test
    void anotherPointSetIsRefused() {
        Points p = Points.of(new double[] {0, 0}, 2);
        TransportSolution solution = new ExactTransport().solve(p, p, Cost.EUCLIDEAN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KantorovichPotential(Points.of(new double[4], 2), solution))
                .withMessageContaining("q: 2 points (1, those of the solution)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KantorovichPotential(p, solution).at(Points.of(new double[1], 1)))
                .withMessageContaining("x: dimension 1");
    }
}
