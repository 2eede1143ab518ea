package ganscope.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import ganscope.data.Normal;
import ganscope.stats.Points;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class Wasserstein1DTest {
    /** A few hundred roundings of numbers of size one. */
    private static final double ROUNDING = 1e-12;

    static Stream<JsonNode> publishedCases() {
        return StreamSupport.stream(
                Truth.file("wasserstein-1d.json").get("cases").spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("publishedCases")
    void w1AgreesWithSciPy(JsonNode example) {
        assertThat(Wasserstein1D.w1(sample(example, "u"), sample(example, "v")))
                .isCloseTo(example.get("w1").asDouble(), within(ROUNDING));
    }

    private static Points sample(JsonNode example, String name) {
        JsonNode weights = example.get(name + "w");
        return Points.weighted(Truth.numbers(example.get(name)), 1, weights == null ? null : Truth.numbers(weights));
    }

    @Test
    void weightsOfAnotherLengthAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.weighted(new double[] {0, 1}, 1, new double[] {1}))
                .withMessageContaining("weights: 1 for 2 points");
    }

    @Test
    void weightsThatSumToZeroAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.weighted(new double[] {0, 1}, 1, new double[2]))
                .withMessageContaining("sum is 0");
    }

    @Test
    void aNegativeWeightIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.weighted(new double[] {0, 1}, 1, new double[] {2, -1}))
                .withMessageContaining("-1.0 at point 1");
    }

    @Test
    void emptyInputIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.of(new double[0], 1))
                .withMessageContaining("coordinates: 0 numbers");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void nonFiniteValuesAreRefused(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.of(new double[] {0, value}, 1))
                .withMessageContaining(value + " in point 1");
    }

    @Test
    void otherDimensionsAreRefused() {
        Points plane = Points.of(new double[] {0, 1}, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wasserstein1D.w1(plane, plane))
                .withMessageContaining("p: dimension 2 (1 here)");
    }

    @Test
    void ordersBelowOneAreRefused() {
        Points point = Points.of(new double[] {0}, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wasserstein1D.distance(point, point, 0.5))
                .withMessageContaining("order: 0.5");
    }

    @Test
    void uniformAgainstItsDoubleIsOneHalf() {
        // Quantiles of U[0,1] at (i + 1/2)/n against those of U[0,2]: the midpoint rule is exact for a linear
        // difference.
        int n = 1000;
        double[] grid = new double[n];
        Arrays.setAll(grid, i -> (i + 0.5) / n);
        Points p = Points.of(grid, 1);
        assertThat(Wasserstein1D.w1(p, Draws.affine(p, 2, 0))).isCloseTo(0.5, within(ROUNDING));
    }

    @Test
    void normalsHaveTheirClosedForm() {
        for (JsonNode example : Truth.file("closed-form.json").get("w1_normal")) {
            double exact = example.get("w1").asDouble();
            Points p = quantiles(example.get("p"));
            Points q = quantiles(example.get("q"));
            // Midpoint rule in t with n = 20,000: the tails beyond the last quantile weigh about 1/n times ln n.
            assertThat(Wasserstein1D.w1(p, q)).isCloseTo(exact, within(5e-4));
            Normal other = normal(example.get("q"));
            assertThat(Wasserstein1D.w1(p, other::cumulative, -20, 22)).isCloseTo(exact, within(5e-4));
        }
    }

    private static Normal normal(JsonNode parameters) {
        return new Normal(parameters.get(0).asDouble(), parameters.get(1).asDouble());
    }

    private static Points quantiles(JsonNode parameters) {
        Normal normal = normal(parameters);
        double[] values = new double[20_000];
        Arrays.setAll(values, i -> normal.quantile((i + 0.5) / 20_000));
        return Points.of(values, 1);
    }

    @Test
    void uniformsOverlappingByPartAreTheirShiftApart() {
        double[] grid = new double[100];
        Arrays.setAll(grid, i -> (i + 0.5) / 100);
        Points p = Points.of(grid, 1);
        for (double shift : new double[] {0, 0.25, 1}) {
            assertThat(Wasserstein1D.w1(p, Draws.affine(p, 1, shift))).isCloseTo(shift, within(ROUNDING));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void isAMetricThatFollowsShiftsAndScales(long seed) {
        Draws draws = new Draws(seed);
        Points p = draws.weighted(draws.size(1, 60), 1);
        Points q = draws.weighted(draws.size(1, 60), 1);
        Points r = draws.weighted(draws.size(1, 60), 1);
        for (double order : new double[] {1, 1.5, 2, 3}) {
            double pq = Wasserstein1D.distance(p, q, order);
            double pr = Wasserstein1D.distance(p, r, order);
            double rq = Wasserstein1D.distance(r, q, order);
            // Masses of 1e-16 left over by rounding move by up to 5: the root of order 3 makes that 1e-5.
            double tolerance = Math.pow(1e-13, 1 / order);
            assertThat(Wasserstein1D.distance(q, p, order)).isCloseTo(pq, within(ROUNDING));
            assertThat(Wasserstein1D.distance(p, p, order)).isZero();
            assertThat(pq).isLessThanOrEqualTo(pr + rq + ROUNDING);
            assertThat(Wasserstein1D.distance(draws.shuffled(p), q, order)).isCloseTo(pq, within(ROUNDING));
            assertThat(Wasserstein1D.distance(p, Draws.affine(p, 1, -2.5), order))
                    .isCloseTo(2.5, within(tolerance));
            assertThat(Wasserstein1D.distance(Draws.affine(p, -3, 1), Draws.affine(q, -3, 1), order))
                    .isCloseTo(3 * pq, within(tolerance));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void sortedPathAgreesWithTheWeightedOne(long seed) {
        Draws draws = new Draws(seed);
        double[] a = draws.normals(500);
        double[] b = draws.normals(500);
        Points p = Points.of(a, 1);
        Points q = Points.of(b, 1);
        Arrays.sort(a);
        Arrays.sort(b);
        assertThat(Wasserstein1D.w1Sorted(a, b)).isCloseTo(Wasserstein1D.w1(p, q), within(ROUNDING));
        assertThat(Wasserstein1D.w2Sorted(a, b)).isCloseTo(Wasserstein1D.w2(p, q), within(ROUNDING));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void planHasTheMarginalsAndTheCost(long seed) {
        Draws draws = new Draws(seed);
        Points p = draws.weighted(draws.size(1, 60), 1);
        Points q = draws.weighted(draws.size(1, 60), 1);
        TransportPlan plan = Wasserstein1D.plan(p, q);
        double[] left = p.weights();
        double[] missing = q.weights();
        double cost = 0;
        for (int k = 0; k < plan.size(); k++) {
            left[plan.from(k)] -= plan.mass(k);
            missing[plan.to(k)] -= plan.mass(k);
            cost += plan.mass(k) * Math.abs(p.get(plan.from(k), 0) - q.get(plan.to(k), 0));
        }
        assertThat(left).usingComparatorWithPrecision(ROUNDING).containsOnly(0.0);
        assertThat(missing).usingComparatorWithPrecision(ROUNDING).containsOnly(0.0);
        assertThat(cost).isCloseTo(Wasserstein1D.w1(p, q), within(ROUNDING));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1, 1e300})
    void hugeAndTinyCoordinatesKeepTheirDigits(double unit) {
        Points p = Points.of(new double[] {0, unit}, 1);
        Points q = Points.of(new double[] {2 * unit, 5 * unit}, 1);
        assertThat(Wasserstein1D.w1(p, q) / unit).isCloseTo(3, within(ROUNDING));
        assertThat(Wasserstein1D.w2(p, q) / unit).isCloseTo(Math.sqrt(10), within(ROUNDING));
    }

    @Test
    void distancesBeyondADoubleAreRefused() {
        Points p = Points.of(new double[] {-1.7e308}, 1);
        Points q = Points.of(new double[] {1.7e308}, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wasserstein1D.w1(p, q))
                .withMessageContaining("farther apart");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wasserstein1D.w2(p, q))
                .withMessageContaining("farther apart");
    }

    @Test
    void distanceToAKnownDistributionIsTheArea() {
        // One point at c against U[0,1]: ∫|x − c| dx = (c² + (1 − c)²)/2, also for c outside.
        for (double c : new double[] {-1, 0, 0.3, 1, 2.5}) {
            double exact = c < 0 ? 0.5 - c : c > 1 ? c - 0.5 : (c * c + (1 - c) * (1 - c)) / 2;
            Points point = Points.of(new double[] {c}, 1);
            // The kink of F at 0 and 1 falls inside a panel: an error of the panel's width squared.
            assertThat(Wasserstein1D.w1(point, x -> Math.clamp(x, 0, 1), 0, 1)).isCloseTo(exact, within(1e-4));
        }
    }

    @Test
    void distanceToAKnownDistributionAgreesWithAFineSampleOfIt() {
        Points p = new Draws(7).weighted(200, 1);
        int fine = 200_000;
        double[] quantiles = new double[fine];
        Arrays.setAll(quantiles, i -> Math.log((i + 0.5) / (fine - i - 0.5)));
        double exact = Wasserstein1D.w1(p, x -> 1 / (1 + Math.exp(-x)), -40, 40);
        // The logistic's tails beyond the sample's last quantile carry about 1/fine · ln 2.
        assertThat(Wasserstein1D.w1(p, Points.of(quantiles, 1))).isCloseTo(exact, within(1e-5));
    }
}
