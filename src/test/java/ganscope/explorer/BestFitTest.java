package ganscope.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import ganscope.BesideOthers;
import ganscope.stats.Points;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@BesideOthers
class BestFitTest {
    private static final Law TWO_BELLS =
            new MixtureLaw(List.of(new NormalLaw(-3, 0.5), new NormalLaw(3, 0.5)), List.of(0.4, 0.6));

    private static BestFit fit(Measure measure, Side p) {
        return BestFit.of(measure, p).orElseThrow();
    }

    @Test
    void klCoversWithTheMomentsOfP() {
        BestFit fit = fit(Measure.KL_PQ, TWO_BELLS);
        assertThat(fit.normal().mean()).isCloseTo(0.6, within(1e-14));
        assertThat(fit.normal().sd()).isCloseTo(Math.sqrt(0.25 + 9 - 0.36), within(1e-14));
    }

    /** On one mode of share w, q = that mode gives KL(q‖p) = −ln w as far as the modes are apart. */
    @Test
    void reverseKlSitsOnTheGreaterMode() {
        BestFit fit = fit(Measure.KL_QP, TWO_BELLS);
        assertThat(fit.normal().mean()).isCloseTo(3, within(1e-4));
        assertThat(fit.normal().sd()).isCloseTo(0.5, within(1e-4));
        assertThat(fit.value()).isCloseTo(-Math.log(0.6), within(1e-6));
    }

    @Test
    void ofTwoEqualModesTheFirstIsTaken() {
        Law equal = new MixtureLaw(List.of(new NormalLaw(5, 1), new NormalLaw(-5, 1)), List.of(1.0, 1.0));
        assertThat(fit(Measure.KL_QP, equal).normal().mean()).isCloseTo(5, within(1e-3));
    }

    /** No step of a hundredth of the width in any direction is better. */
    @ParameterizedTest
    @EnumSource(
            value = Measure.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ENTROPY_P", "ENTROPY_Q", "CROSS_ENTROPY_PQ", "CROSS_ENTROPY_QP", "VALUE_OF_GAME"})
    void noNeighbourIsNearer(Measure measure) {
        Law p = new MixtureLaw(List.of(new NormalLaw(-1, 0.5), new NormalLaw(1.5, 1)), List.of(0.5, 0.5));
        BestFit best = fit(measure, p);
        double mean = best.normal().mean();
        double sd = best.normal().sd();
        for (double[] step : new double[][] {{0.01, 0}, {-0.01, 0}, {0, 0.01}, {0, -0.01}, {0.01, 0.01}}) {
            NormalLaw near = new NormalLaw(mean + step[0] * sd, sd * Math.exp(step[1]));
            assertThat(ExactValues.of(measure, p, near).orElseThrow()).isGreaterThan(best.value());
        }
    }

    /** Every divergence of a normal to itself is 0. */
    @ParameterizedTest
    @EnumSource(
            value = Measure.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ENTROPY_P", "ENTROPY_Q", "CROSS_ENTROPY_PQ", "CROSS_ENTROPY_QP", "VALUE_OF_GAME"})
    void aNormalIsItsOwnBestFit(Measure measure) {
        BestFit fit = fit(measure, new MixtureLaw(List.of(new NormalLaw(40, 0.2)), List.of(1.0)));
        assertThat(fit.normal().mean()).isCloseTo(40, within(1e-5));
        assertThat(fit.normal().sd()).isCloseTo(0.2, within(1e-5));
    }

    /** W₂ between quantiles: the mean, and the covariance of P's quantiles with a normal's; of U[0, 1] it is 1 / 2√π. */
    @Test
    void w2ProjectsQuantiles() {
        assertThat(fit(Measure.W2, new UniformLaw(0, 1)).normal().sd())
                .isCloseTo(0.5 / Math.sqrt(Math.PI), within(1e-9));
        Observed coins = new Observed(Points.of(new double[] {1, -1, 1, -1}, 1));
        assertThat(fit(Measure.W2, coins).normal().sd()).isCloseTo(Math.sqrt(2 / Math.PI), within(1e-12));
        assertThat(fit(Measure.W1, coins).normal().mean()).isCloseTo(0, within(1e-3));
    }

    @Test
    void whatHasNoFiniteValueHasNoFit() {
        assertThat(BestFit.of(Measure.KL_QP, new UniformLaw(0, 1))).isEmpty();
        assertThat(BestFit.of(Measure.JS, new Observed(Points.of(new double[] {0, 1}, 1))))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BestFit.of(Measure.W1, new Observed(Points.of(new double[] {2, 2}, 1))))
                .withMessage("p: all of it is at 2.0 (two places at least)");
    }
}
