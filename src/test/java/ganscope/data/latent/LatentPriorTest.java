package ganscope.data.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ganscope.data.Normal;
import ganscope.random.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LatentPriorTest {
    private static final int ROWS = 20_000;

    /** Kolmogorov's statistic passes 2.5/√n with probability 7e-6. */
    @ParameterizedTest
    @EnumSource(LatentType.class)
    void everyCoordinateFollowsTheCumulative(LatentType type) {
        LatentPrior prior = new LatentPrior(type, 3);
        float[] out = new float[3 * ROWS];
        prior.sample(new RandomStream(1, "latent"), ROWS, out);
        for (int axis = 0; axis < 3; axis++) {
            int[] at = new int[1000];
            for (int i = 0; i < ROWS; i++) {
                at[Math.min(999, (int) (1000 * prior.cumulative(out[3 * i + axis])))]++;
            }
            int below = 0;
            for (int k = 0; k < 1000; k++) {
                below += at[k];
                assertThat((double) below / ROWS).isCloseTo((k + 1) / 1000.0, within(2.5 / Math.sqrt(ROWS)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(LatentType.class)
    void quantileInvertsCumulativeAndDensityIsItsSlope(LatentType type) {
        LatentPrior prior = new LatentPrior(type, 1);
        for (double p = 0.05; p < 1; p += 0.1) {
            double z = prior.quantile(p);
            assertThat(prior.cumulative(z)).isCloseTo(p, within(1e-14));
            double slope = (prior.cumulative(z + 1e-5) - prior.cumulative(z - 1e-5)) / 2e-5;
            assertThat(slope).isCloseTo(prior.density(z), within(1e-9));
        }
        assertThat(prior.cumulative(prior.high()) - prior.cumulative(prior.low()))
                .isGreaterThan(0.99899);
    }

    /** Tabled values of the normal distribution function. */
    @ParameterizedTest
    @CsvSource({"0, 0.5", "1, 0.8413447460685429", "-1.96, 0.024997895148220435", "-6, 9.865876450376946e-10"})
    void normalCumulativeHasTheTabledValues(double z, double p) {
        LatentPrior prior = new LatentPrior(LatentType.NORMAL, 1);
        assertThat(prior.cumulative(z)).isCloseTo(p, within(1e-13 * p));
        assertThat(prior.quantile(p)).isCloseTo(z, within(1e-12));
    }

    @Test
    void dimensionsBeyondOneTo64AreRefused() {
        assertThatThrownBy(() -> new LatentPrior(LatentType.NORMAL, 0)).hasMessage("dimension: 0 (1 to 64)");
        assertThatThrownBy(() -> new LatentPrior(LatentType.NORMAL, 65)).hasMessage("dimension: 65 (1 to 64)");
    }

    @Test
    void anIdealMapNeedsAOneDimensionalLatent() {
        assertThatThrownBy(() -> new IdealMap(new LatentPrior(LatentType.NORMAL, 2), Normal.defaults()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("prior: dimension 2 (1)");
    }
}
