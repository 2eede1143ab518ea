package ganscope.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import ganscope.stats.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlicedWassersteinTest {
    private static final double ROUNDING = 1e-12;

    @Test
    void aShiftInThePlaneHasItsClosedForm() {
        // truth/closed-form.json: SW1 = 2|t|/pi, SW2 = |t|/sqrt 2.
        assertThat(Truth.file("closed-form.json").get("sliced_shift_2d").asText())
                .isEqualTo("shift by vector t: sliced W1 = 2|t|/pi, sliced W2 = |t|/sqrt 2");
        Points p = new Draws(1).normal(50, 2);
        Points q = moved(p, 3, -4);
        SlicedWasserstein sliced = SlicedWasserstein.along(2, 128, 0);
        // |cos| has kinks: the trapezoidal rule errs by at most (π/K)²/8 of the value's size.
        assertThat(sliced.w1(p, q)).isCloseTo(2 * 5 / Math.PI, within(5 * 1e-4));
        // cos² is a trigonometric polynomial: the rule is exact.
        assertThat(sliced.w2(p, q)).isCloseTo(5 / Math.sqrt(2), within(ROUNDING));
    }

    private static Points moved(Points points, double x, double y) {
        double[] coordinates = points.coordinates();
        for (int i = 0; i < coordinates.length; i += 2) {
            coordinates[i] += x;
            coordinates[i + 1] += y;
        }
        return Points.of(coordinates, 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isAMetricBelowTheExactOne(long seed) {
        Draws draws = new Draws(seed);
        int dimension = 1 + (int) (seed % 4);
        SlicedWasserstein sliced = SlicedWasserstein.along(dimension, 20, seed);
        Points p = draws.weighted(draws.size(1, 60), dimension);
        Points q = draws.weighted(draws.size(1, 60), dimension);
        Points r = draws.weighted(draws.size(1, 60), dimension);
        ExactTransport exact = new ExactTransport();
        assertThat(sliced.w1(p, q))
                .isLessThanOrEqualTo(exact.solve(p, q, Cost.EUCLIDEAN).value() + ROUNDING);
        assertThat(sliced.w2(p, q))
                .isLessThanOrEqualTo(exact.solve(p, q, Cost.SQUARED_EUCLIDEAN).value() + ROUNDING);
        assertThat(sliced.w1(q, p)).isCloseTo(sliced.w1(p, q), within(ROUNDING));
        assertThat(sliced.w1(p, p)).isZero();
        assertThat(sliced.w2(p, p)).isZero();
        assertThat(sliced.w1(p, q)).isLessThanOrEqualTo(sliced.w1(p, r) + sliced.w1(r, q) + ROUNDING);
        assertThat(sliced.w2(p, q)).isLessThanOrEqualTo(sliced.w2(p, r) + sliced.w2(r, q) + ROUNDING);
        assertThat(sliced.w1(draws.shuffled(p), q)).isCloseTo(sliced.w1(p, q), within(ROUNDING));
        assertThat(sliced.w1(Draws.affine(p, -2, 1), Draws.affine(q, -2, 1)))
                .isCloseTo(2 * sliced.w1(p, q), within(ROUNDING));
    }

    @Test
    void onTheLineItIsTheExactDistance() {
        Draws draws = new Draws(5);
        Points p = draws.weighted(40, 1);
        Points q = draws.weighted(30, 1);
        assertThat(SlicedWasserstein.along(1, 10, 0).w1(p, q)).isCloseTo(Wasserstein1D.w1(p, q), within(ROUNDING));
    }

    @Test
    void equalSamplesGoTheFastWayToTheSameNumber() {
        Draws draws = new Draws(6);
        Points p = draws.normal(64, 2);
        Points q = draws.normal(64, 2);
        SlicedWasserstein sliced = SlicedWasserstein.along(2, 16, 0);
        double sum = 0;
        for (double[] direction : sliced.directions()) {
            sum += Wasserstein1D.w1(projected(p, direction), projected(q, direction)) / 16;
        }
        assertThat(sliced.w1(p, q)).isCloseTo(sum, within(ROUNDING));
    }

    private static Points projected(Points points, double[] direction) {
        double[] result = new double[points.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = points.get(i, 0) * direction[0] + points.get(i, 1) * direction[1];
        }
        return Points.of(result, 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e300})
    void hugeAndTinyCoordinatesKeepTheirDigits(double unit) {
        Draws draws = new Draws(7);
        Points p = draws.normal(20, 2);
        Points q = draws.normal(20, 2);
        SlicedWasserstein sliced = SlicedWasserstein.along(2, 16, 0);
        assertThat(sliced.w2(Draws.affine(p, unit, 0), Draws.affine(q, unit, 0)) / unit)
                .isCloseTo(sliced.w2(p, q), within(ROUNDING));
    }

    @Test
    void anotherDimensionIsRefused() {
        Points p = Points.of(new double[] {1, 2, 3}, 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlicedWasserstein.along(2, 4, 0).w1(p, p))
                .withMessageContaining("p: dimension 3 (2, that of the directions)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlicedWasserstein.along(2, 0, 0))
                .withMessageContaining("at least 1 each");
    }
}
