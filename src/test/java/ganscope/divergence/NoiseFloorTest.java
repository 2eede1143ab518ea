package ganscope.divergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import ganscope.random.RandomStream;
import ganscope.stats.Bins;
import ganscope.stats.Points;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoiseFloorTest {
    private static final Sampler NORMAL = (n, stream) -> {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = stream.nextGaussian();
        }
        return Points.of(values, 1);
    };

    private static final Metric JS = Metric.js(List.of(Bins.even(-4, 4, 40)));

    private static RandomStream stream(String name) {
        return new RandomStream(11, name);
    }

    /**
     * A generator replaced by the target reads inside the band 95 % of the time. Over 1,000 readings the share has a
     * standard deviation of 0.7 %, and the percentile of 400 repetitions another 1.1 %: four of them together.
     */
    @ParameterizedTest
    @ValueSource(ints = {64, 256, 1024})
    void perfectGeneratorReadsInsideTheBand(int n) {
        NoiseFloor floor = NoiseFloor.of(NORMAL, n, n, JS, 400, stream("floor"));
        RandomStream fresh = stream("fresh");
        int inside = 0;
        for (int k = 0; k < 1000; k++) {
            if (JS.applyAsDouble(NORMAL.draw(n, fresh), NORMAL.draw(n, fresh)) <= floor.p95()) {
                inside++;
            }
        }
        assertThat(inside / 1000.0).isCloseTo(0.95, within(0.053));
        assertThat(floor.mean()).isPositive().isLessThan(floor.p95());
    }

    /** The mean of a histogram's JS at equality is near (K − 1) (1/n + 1/m) / 8 for K well filled bins. */
    @Test
    void floorOfJsFollowsTheNumberOfBinsAndPoints() {
        Sampler uniform = (n, random) -> Points.of(random.doubles(n).toArray(), 1);
        Metric tenBins = Metric.js(List.of(Bins.even(0, 1, 10)));

        NoiseFloor floor = NoiseFloor.of(uniform, 1000, 2000, tenBins, 500, stream("uniform"));

        double expected = 9 * (1 / 1000.0 + 1 / 2000.0) / 8;
        // χ² with 9 degrees of freedom: relative standard error √(2/9/500) = 2.1 %, five of them
        assertThat(floor.mean()).isCloseTo(expected, within(0.11 * expected));
    }

    @Test
    void fixedRealSampleHasItsOwnBand() {
        Points real = NORMAL.draw(256, stream("real"));
        NoiseFloor floor = NoiseFloor.against(real, NORMAL, 256, JS, 400, stream("floor"));
        RandomStream fresh = stream("fresh");
        int inside = 0;
        for (int k = 0; k < 1000; k++) {
            if (JS.applyAsDouble(real, NORMAL.draw(256, fresh)) <= floor.p95()) {
                inside++;
            }
        }
        assertThat(inside / 1000.0).isCloseTo(0.95, within(0.053));
    }

    @Test
    void oneSeedGivesOneFloorAndMetricsShareTheirSamples() {
        NoiseFloor alone = NoiseFloor.of(NORMAL, 50, 50, JS, 20, stream("same"));
        RandomStream again = stream("same");
        Map<String, NoiseFloor> together = NoiseFloor.of(
                () -> NORMAL.draw(50, again),
                () -> NORMAL.draw(50, again),
                Map.of("js", JS, "energy", (Metric) EnergyDistance::of),
                20);

        assertThat(together).containsOnlyKeys("js", "energy").containsEntry("js", alone);
    }

    @Test
    void interruptionStopsTheWork() {
        Thread.currentThread().interrupt();
        try {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> NoiseFloor.of(NORMAL, 10, 10, JS, 5, stream("stop")));
        } finally {
            assertThat(Thread.interrupted()).isTrue(); // left set for the owner of the thread; cleared for other tests
        }
    }

    @Test
    void repetitionsAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoiseFloor.of(NORMAL, 10, 10, JS, 0, stream("none")))
                .withMessageContaining("repetitions: 0");
    }
}
