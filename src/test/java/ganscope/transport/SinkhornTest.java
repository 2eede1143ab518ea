package ganscope.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import ganscope.stats.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SinkhornTest {
    /** Sums of marginals stop at 1e-9 in total variation, of costs at most about 3. */
    private static final double STOPPED = 1e-7;

    /** Mean cost, regularised value and divergence of POT 0.8.2, ot.sinkhorn with method sinkhorn_log, to 1e-14. */
    @ParameterizedTest
    @CsvSource({
        "EUCLIDEAN, 0.5, 0.8961919032747437, 0.954053412614875, 0.32089341599164056",
        "EUCLIDEAN, 0.1, 0.7399577908002464, 0.8218102488596877, 0.5528871518653369",
        "SQUARED_EUCLIDEAN, 0.5, 0.8260806476566771, 1.0037472595125618, 0.49623852698589144",
        "SQUARED_EUCLIDEAN, 0.1, 0.6168216207557906, 0.7381322026449608, 0.5378660604252501",
    })
    void agreesWithPot(Cost cost, double epsilon, double meanCost, double regularised, double divergence) {
        Congruential random = new Congruential(7);
        double[] x = random.numbers(40, 1);
        double[] y = random.numbers(60, 2);
        Points p = Points.weighted(x, 2, random.numbers(20, 1));
        Points q = Points.weighted(y, 2, random.numbers(30, 1));
        Sinkhorn sinkhorn = new Sinkhorn(cost, epsilon, 1e-13, 100_000);
        EntropicSolution solution = sinkhorn.solve(p, q);
        assertThat(solution.meanCost()).isCloseTo(meanCost, within(1e-10));
        assertThat(solution.regularised()).isCloseTo(regularised, within(1e-10));
        assertThat(sinkhorn.divergence(p, q)).isCloseTo(divergence, within(1e-10));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void tendsToTheExactCostAsEpsilonFalls(long seed) {
        Draws draws = new Draws(seed);
        Points p = draws.normal(15, 2);
        Points q = draws.weighted(20, 2);
        for (Cost cost : Cost.values()) {
            double exact = new ExactTransport().solve(p, q, cost).meanCost();
            for (double epsilon : new double[] {1, 0.1, 0.01, 0.001}) {
                EntropicSolution solution = new Sinkhorn(cost, epsilon, 1e-9, 20_000).solve(p, q);
                // Against the exact plan: its KL to p ⊗ q is at most the entropy of the smaller marginal. Below it only
                // by
                // the rounding of sums, since the plan is a coupling however far the iterations came.
                assertThat(solution.meanCost() - exact).isBetween(-1e-13, epsilon * Math.log(15) + STOPPED);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void planHasTheMarginals(long seed) {
        Draws draws = new Draws(seed);
        Points p = draws.weighted(15, 2);
        Points q = draws.weighted(25, 2);
        EntropicSolution solution = new Sinkhorn(Cost.EUCLIDEAN, 0.2).solve(p, q);
        assertThat(solution.marginalError()).isLessThanOrEqualTo(Sinkhorn.TOLERANCE);
        double[] plan = solution.plan();
        for (int j = 0; j < q.size(); j++) {
            double sum = 0;
            for (int i = 0; i < p.size(); i++) {
                sum += plan[i * q.size() + j];
            }
            // The columns were balanced last: rounding only.
            assertThat(sum).isCloseTo(q.weight(j), within(1e-12));
        }
    }

    /** However few the iterations, the plan is a coupling, and its cost no less than the least. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 30})
    void anUnfinishedPlanIsMovedOntoItsMarginals(int iterations) {
        Draws draws = new Draws(5);
        Points p = draws.weighted(15, 2);
        Points q = draws.weighted(25, 2);
        EntropicSolution solution = new Sinkhorn(Cost.EUCLIDEAN, 1e-4, 1e-15, iterations).solve(p, q);
        assertThat(solution.marginalError()).isGreaterThan(1e-15);
        assertThat(solution.meanCost())
                .isGreaterThanOrEqualTo(
                        new ExactTransport().solve(p, q, Cost.EUCLIDEAN).meanCost() - 1e-13);
        double[] plan = solution.plan();
        for (int i = 0; i < p.size(); i++) {
            double sum = 0;
            for (int j = 0; j < q.size(); j++) {
                assertThat(plan[i * q.size() + j]).isNotNegative();
                sum += plan[i * q.size() + j];
            }
            assertThat(sum).isCloseTo(p.weight(i), within(1e-12));
        }
    }

    /** Two clouds of normals; 0.01 % of the distance is ε, and the cost that is left over is a tenth of it or so. */
    @Test
    void aSmallRegularisationConvergesInSomeHundredIterations() {
        Draws draws = new Draws(9);
        Points p = draws.normal(150, 2);
        Points q = draws.normal(150, 2);
        double exact = new ExactTransport().solve(p, q, Cost.EUCLIDEAN).meanCost();
        EntropicSolution solution = new Sinkhorn(Cost.EUCLIDEAN, 1e-4).solve(p, q);
        assertThat(solution.marginalError()).isLessThan(1e-4);
        assertThat(solution.meanCost()).isBetween(exact - 1e-13, exact * 1.001);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void divergenceIsZeroOnItselfSymmetricAndPositive(long seed) {
        Draws draws = new Draws(seed);
        Points p = draws.weighted(15, 2);
        Points q = draws.weighted(25, 2);
        Sinkhorn sinkhorn = new Sinkhorn(Cost.EUCLIDEAN, 0.2);
        assertThat(sinkhorn.divergence(p, p)).isCloseTo(0, within(STOPPED));
        assertThat(sinkhorn.divergence(p, q)).isPositive();
        assertThat(sinkhorn.divergence(q, p)).isCloseTo(sinkhorn.divergence(p, q), within(STOPPED));
    }

    @Test
    void argumentsOutOfRangeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sinkhorn(Cost.EUCLIDEAN, 0))
                .withMessageContaining("epsilon: 0.0");
        Points p = Points.of(new double[] {0, 1e300}, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sinkhorn(Cost.EUCLIDEAN, 1).solve(p, p))
                .withMessageContaining("from 1e-12 to 1e12 times that");
    }
}
