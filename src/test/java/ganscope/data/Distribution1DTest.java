package ganscope.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.data.distribution.Density;
import ganscope.data.distribution.LineDistribution;
import ganscope.data.latent.IdealMap;
import ganscope.data.latent.LatentPrior;
import ganscope.data.latent.LatentType;
import ganscope.random.RandomStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Distribution functions on the line, their inverses, and the map that they make. */
class Distribution1DTest {
    private static final int ROWS = 20_000;

    static Stream<Named<LineDistribution>> targets() {
        return TargetExamples.onTheLine().map(target -> Named.of(target.toString(), target.build()));
    }

    static Stream<Named<LineDistribution>> continuous() {
        return targets().filter(target -> target.getPayload().density().isPresent());
    }

    @ParameterizedTest
    @MethodSource("continuous")
    void cumulativeOfQuantileIsTheProbability(LineDistribution target) {
        for (double p : new double[] {1e-9, 1e-4, 0.01, 0.2, 1.0 / 3, 0.5, 0.77, 0.99, 0.9999}) {
            // One step of x at a mean of 50 and σ 0.01 is 7e-13 in σ; so is the error of the probability.
            assertThat(target.cumulative(target.quantile(p))).isCloseTo(p, within(2e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void quantileIsTheSmallestPointThatReachesTheProbability(LineDistribution target) {
        double previous = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < 500; i++) {
            double p = i / 500.0;
            double x = target.quantile(p);
            assertThat(x).isGreaterThanOrEqualTo(previous);
            assertThat(target.cumulative(x)).isGreaterThanOrEqualTo(p - 2e-12);
            assertThat(target.cumulative(x - 1e-6 * target.scale())).isLessThan(p + 1e-12);
            previous = x;
        }
    }

    @ParameterizedTest
    @MethodSource("continuous")
    void densityIsTheSlopeOfTheCumulative(LineDistribution target) {
        Density density = target.density().orElseThrow();
        double h = 1e-5 * target.scale();
        for (int i = 1; i < 40; i++) {
            double x = target.quantile(i / 40.0);
            double slope = (target.cumulative(x + h) - target.cumulative(x - h)) / (2 * h);
            // Error h²f″/6 for narrow components of a wide mixture, and 1e-16/h of rounding.
            assertThat(slope).isCloseTo(density.at(x), within(1e-5 / target.scale()));
        }
    }

    /** Kolmogorov's statistic passes 2.5/√n with probability 7e-6; steps of single precision are below 1e-3 of σ. */
    @ParameterizedTest
    @MethodSource("targets")
    void samplesFollowTheCumulative(LineDistribution target) {
        float[] samples = new float[ROWS];
        target.sample(new RandomStream(21, "ks"), ROWS, samples);
        Arrays.sort(samples);
        double worst = 0;
        for (int i = 0; i < ROWS; i++) {
            if (i + 1 == ROWS || samples[i + 1] > samples[i]) {
                worst = Math.max(worst, Math.abs(target.cumulative(samples[i]) - (i + 1.0) / ROWS));
            }
        }
        assertThat(worst).isLessThan(2.5 / Math.sqrt(ROWS) + 1e-3);
    }

    @Test
    void quantileOfAMixtureWithFarApartPartsIsRight() {
        NormalMixture far = new NormalMixture(List.of(-1e6, 1e6), List.of(1e-3, 1e-6), List.of(0.3, 0.7));
        assertThat(far.quantile(0.15)).isCloseTo(-1e6, within(1e-9));
        assertThat(far.quantile(0.65)).isCloseTo(1e6, within(1e-9));
        assertThat(far.quantile(0.3)).isBetween(-1e6, 1e6);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void idealMapCarriesThePriorToTheTarget(LineDistribution target) {
        for (LatentType type : LatentType.values()) {
            LatentPrior prior = new LatentPrior(type, 1);
            IdealMap map = new IdealMap(prior, target);
            for (double p : new double[] {0.07, 0.26, 0.51, 0.93}) {
                assertThat(map.at(prior.quantile(p)))
                        .isCloseTo(target.quantile(p), within(1e-9 * (1 + Math.abs(target.quantile(p)))));
            }
            assertThat(map.at(-1e9)).isFinite();
            assertThat(map.at(1e9)).isFinite();
        }
    }
}
