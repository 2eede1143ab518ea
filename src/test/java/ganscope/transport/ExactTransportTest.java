package ganscope.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import ganscope.stats.Points;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactTransportTest {
    /** A few thousand roundings of numbers of size one. */
    private static final double ROUNDING = 1e-12;

    /** The duality gap that is allowed, relative to the largest cost; measured ones are near 1e-15. */
    private static final double GAP = 1e-9;

    private static double distance(Points p, Points q, Cost cost) {
        return new ExactTransport().solve(p, q, cost).value();
    }

    private static double w1(Points p, Points q) {
        return distance(p, q, Cost.EUCLIDEAN);
    }

    @Test
    void w1AgreesWithSciPyInThePlane() {
        for (JsonNode example : Truth.file("wasserstein-nd.json").get("cases")) {
            Points p = Points.of(
                    Truth.rows(example.get("u")), example.get("u").get(0).size());
            Points q = Points.of(
                    Truth.rows(example.get("v")), example.get("v").get(0).size());
            assertThat(w1(p, q)).isCloseTo(example.get("w1").asDouble(), within(ROUNDING));
        }
    }

    /** Values of POT 0.8.2, ot.emd2 with the Euclidean cost, and the root of that with the squared one. */
    @ParameterizedTest
    @CsvSource({
        "40, 40, 2, true, 1, 0.8527427127619001, 0.9042357489005775",
        "40, 40, 2, false, 2, 0.6306100662390819, 0.6944859368103621",
        "25, 60, 2, false, 3, 0.7290501387256477, 0.7926047460861",
        "64, 48, 3, true, 4, 1.0513838193497953, 1.1120449449743361",
        "30, 30, 5, false, 5, 1.439116527975114, 1.4883985548647207",
        "200, 150, 2, false, 6, 0.7598334258173587, 0.8205745191279659"
    })
    void agreesWithPotOnWeightedPoints(int n, int m, int dimension, boolean uniform, int seed, double w1, double w2) {
        Congruential random = new Congruential(seed);
        double[] x = random.numbers(n * dimension, 1);
        double[] y = random.numbers(m * dimension, 2);
        Points p = Points.weighted(x, dimension, uniform ? null : random.numbers(n, 1));
        Points q = Points.weighted(y, dimension, uniform ? null : random.numbers(m, 1));
        // POT itself stops at about 1e-13 of the largest cost.
        assertThat(distance(p, q, Cost.EUCLIDEAN)).isCloseTo(w1, within(1e-11));
        assertThat(distance(p, q, Cost.SQUARED_EUCLIDEAN)).isCloseTo(w2, within(1e-11));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void dualsAreFeasibleAndCloseTheGap(long seed) {
        Draws draws = new Draws(seed);
        int dimension = 1 + (int) (seed % 3);
        for (Cost cost : Cost.values()) {
            Points p = draws.weighted(draws.size(1, 120), dimension);
            Points q = draws.weighted(draws.size(1, 120), dimension);
            check(p, q, cost, new ExactTransport().solve(p, q, cost));
            Points r = draws.normal(90, dimension);
            Points s = draws.normal(90, dimension);
            check(r, s, cost, new ExactTransport().solve(r, s, cost));
            Points a = draws.lattice(70, dimension);
            Points b = draws.lattice(50, dimension);
            check(a, b, cost, new ExactTransport().solve(a, b, cost));
        }
    }

    /** Marginals, feasibility and gap: together they prove the solution optimal. */
    private static void check(Points p, Points q, Cost cost, TransportSolution solution) {
        double[] f = solution.potentialP();
        double[] g = solution.potentialQ();
        double largest = 0;
        double dual = 0;
        double sumF = 0;
        for (int i = 0; i < p.size(); i++) {
            for (int j = 0; j < q.size(); j++) {
                double c = cost(p, i, q, j, cost);
                largest = Math.max(largest, c);
                assertThat(f[i] + g[j]).isLessThanOrEqualTo(c + ROUNDING * (1 + c));
            }
            sumF += p.weight(i) * f[i];
        }
        for (int j = 0; j < q.size(); j++) {
            dual += q.weight(j) * g[j];
        }
        assertThat(sumF).isCloseTo(dual, within(ROUNDING * (1 + largest)));
        dual += sumF;
        assertThat(solution.meanCost() - dual).isCloseTo(0, within(GAP * largest));
        assertThat(cost.of(solution.value())).isCloseTo(solution.meanCost(), within(ROUNDING * (1 + largest)));
        double primal = 0;
        double[] left = p.weights();
        double[] missing = q.weights();
        TransportPlan plan = solution.plan();
        for (int k = 0; k < plan.size(); k++) {
            left[plan.from(k)] -= plan.mass(k);
            missing[plan.to(k)] -= plan.mass(k);
            primal += plan.mass(k) * cost(p, plan.from(k), q, plan.to(k), cost);
        }
        assertThat(left).usingComparatorWithPrecision(ROUNDING).containsOnly(0.0);
        assertThat(missing).usingComparatorWithPrecision(ROUNDING).containsOnly(0.0);
        assertThat(primal).isCloseTo(solution.meanCost(), within(ROUNDING * (1 + largest)));
    }

    private static double cost(Points p, int i, Points q, int j, Cost cost) {
        double sum = 0;
        for (int axis = 0; axis < p.dimension(); axis++) {
            double move = p.get(i, axis) - q.get(j, axis);
            sum += move * move;
        }
        return cost == Cost.EUCLIDEAN ? Math.sqrt(sum) : sum;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isAMetricThatFollowsShiftsAndScales(long seed) {
        Draws draws = new Draws(seed);
        Points p = draws.weighted(draws.size(1, 80), 2);
        Points q = draws.weighted(draws.size(1, 80), 2);
        Points r = draws.weighted(draws.size(1, 80), 2);
        for (Cost cost : Cost.values()) {
            double pq = distance(p, q, cost);
            // Weights are whole multiples of 2^-50 inside: masses of 1e-13 may move, and W2 takes the root of that.
            double tolerance = cost == Cost.EUCLIDEAN ? 1e-11 : 1e-6;
            assertThat(distance(q, p, cost)).isCloseTo(pq, within(tolerance));
            assertThat(distance(p, p, cost)).isCloseTo(0, within(tolerance));
            assertThat(pq).isLessThanOrEqualTo(distance(p, r, cost) + distance(r, q, cost) + tolerance);
            assertThat(distance(p, Draws.affine(p, 1, 3), cost)).isCloseTo(3 * Math.sqrt(2), within(tolerance));
            assertThat(distance(Draws.affine(p, -2, 1), Draws.affine(q, -2, 1), cost))
                    .isCloseTo(2 * pq, within(tolerance));
            assertThat(distance(draws.shuffled(p), draws.shuffled(q), cost)).isCloseTo(pq, within(tolerance));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void collinearPointsHaveTheDistancesOfTheLine(long seed) {
        Draws draws = new Draws(seed);
        Points p = draws.weighted(draws.size(1, 100), 1);
        Points q = draws.weighted(draws.size(1, 100), 1);
        for (Points[] pair : new Points[][] {{p, q}, {onALine(p), onALine(q)}}) {
            assertThat(distance(pair[0], pair[1], Cost.EUCLIDEAN)).isCloseTo(Wasserstein1D.w1(p, q), within(1e-11));
            assertThat(distance(pair[0], pair[1], Cost.SQUARED_EUCLIDEAN))
                    .isCloseTo(Wasserstein1D.w2(p, q), within(1e-11));
        }
    }

    private static Points onALine(Points points) {
        double[] coordinates = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            coordinates[2 * i] = 0.6 * points.get(i, 0) + 1;
            coordinates[2 * i + 1] = -0.8 * points.get(i, 0) + 2;
        }
        return Points.weighted(coordinates, 2, points.weights());
    }

    @ParameterizedTest
    @EnumSource(Cost.class)
    void aWarmStartFindsTheValueOfAColdOne(Cost cost) {
        Draws draws = new Draws(11);
        ExactTransport warm = new ExactTransport();
        Points p = draws.normal(100, 2);
        Points q = Draws.affine(draws.normal(100, 2), 1, 1);
        warm.solve(p, q, cost);
        for (int step = 0; step < 10; step++) {
            Points moved = draws.jittered(p, 0.01 * (1 + step));
            TransportSolution solution = warm.solve(moved, q, cost);
            assertThat(solution.value()).isCloseTo(distance(moved, q, cost), within(ROUNDING));
            check(moved, q, cost, solution);
            p = moved;
        }
    }

    @Test
    void aWarmStartServesAnyNextProblem() {
        Draws draws = new Draws(12);
        ExactTransport warm = new ExactTransport();
        for (int step = 0; step < 20; step++) {
            Points p = Draws.affine(draws.weighted(draws.size(1, 90), 2), draws.uniform(0.01, 30), step % 5);
            Points q = draws.weighted(draws.size(1, 90), 2);
            for (Cost cost : Cost.values()) {
                check(p, q, cost, warm.solve(p, q, cost));
            }
        }
        Points other = draws.normal(20, 3);
        assertThat(warm.solve(other, other, Cost.EUCLIDEAN).value()).isZero();
    }

    @Test
    void afterAResetACallDependsOnItsArgumentsOnly() {
        Draws draws = new Draws(13);
        Points p = draws.normal(80, 2);
        Points q = draws.normal(80, 2);
        ExactTransport used = new ExactTransport();
        used.solve(q, draws.normal(70, 2), Cost.EUCLIDEAN);
        used.reset();
        TransportSolution again = used.solve(p, q, Cost.EUCLIDEAN);
        TransportSolution fresh = new ExactTransport().solve(p, q, Cost.EUCLIDEAN);
        assertThat(again.value()).isEqualTo(fresh.value());
        assertThat(again.potentialQ()).containsExactly(fresh.potentialQ());
    }

    @Test
    void duplicatedPointsCountAsTheirWeight() {
        Draws draws = new Draws(14);
        Points p = draws.normal(40, 2);
        Points q = draws.normal(30, 2);
        double[] twice = new double[160];
        System.arraycopy(p.coordinates(), 0, twice, 0, 80);
        System.arraycopy(p.coordinates(), 0, twice, 80, 80);
        assertThat(w1(Points.of(twice, 2), q)).isCloseTo(w1(p, q), within(ROUNDING));
    }

    @Test
    void singlePointsAreTheirDistanceApart() {
        assertThat(w1(Points.of(new double[] {0, 0}, 2), Points.of(new double[] {3, 4}, 2)))
                .isCloseTo(5, within(ROUNDING));
    }

    @Test
    void aPointIsCarriedOntoManyFromOnePlace() {
        Points many = new Draws(15).weighted(50, 2);
        double expected = 0;
        for (int i = 0; i < 50; i++) {
            expected += many.weight(i) * Math.hypot(many.get(i, 0) - 1, many.get(i, 1));
        }
        assertThat(w1(Points.of(new double[] {1, 0}, 2), many)).isCloseTo(expected, within(ROUNDING));
    }

    @Test
    void constantsAreAtDistanceZeroFromThemselves() {
        double[] coordinates = new double[1024];
        Arrays.fill(coordinates, 7.25);
        Points constant = Points.of(coordinates, 2);
        assertThat(w1(constant, constant)).isZero();
        Points far = Draws.affine(constant, 0, 1e300);
        assertThat(w1(far, far)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-150, 1e150, 1e300})
    void hugeAndTinyCoordinatesKeepTheirDigits(double unit) {
        Draws draws = new Draws(16);
        Points p = draws.normal(40, 2);
        Points q = draws.normal(40, 2);
        assertThat(w1(Draws.affine(p, unit, 0), Draws.affine(q, unit, 0)) / unit)
                .isCloseTo(w1(p, q), within(ROUNDING));
    }

    @Test
    void squaredCostsBeyondADoubleAreRefused() {
        Points p = Points.of(new double[] {0, 0}, 2);
        Points q = Points.of(new double[] {1e300, 0}, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExactTransport().solve(p, q, Cost.SQUARED_EUCLIDEAN))
                .withMessageContaining("exceeds a double");
        Points r = Points.of(new double[] {-1.7e308, 0}, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> w1(r, Draws.affine(r, -1, 0)))
                .withMessageContaining("along axis 0");
    }

    @Test
    void differentDimensionsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> w1(Points.of(new double[] {1}, 1), Points.of(new double[] {1, 2}, 2)))
                .withMessageContaining("q: dimension 2 (1, that of p)");
    }

    @Test
    void tooManyPointsAreRefused() {
        Points many = Points.of(new double[5000], 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> w1(many, many))
                .withMessageContaining("5000 and 5000 points (at most 4096 each)");
    }
}
