package ganscope.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import ganscope.random.RandomStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {
    private static void refused(String sentence, double[] x, int dimension, double @Nullable [] weights) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.weighted(x, dimension, weights))
                .withMessageContaining(sentence);
    }

    /** The errors listed in truth/wasserstein-1d.json. */
    @Test
    void badSamplesAreRefusedBySentence() {
        double[] two = {1, 2};
        refused("weights: 1 for 2 points", two, 1, new double[] {1});
        refused("weights: their sum is 0", two, 1, new double[] {0, 0});
        refused("weights: -1.0 at point 1", two, 1, new double[] {2, -1});
        refused("weights: NaN at point 0", two, 1, new double[] {Double.NaN, 1});
        refused("coordinates: 0 numbers", new double[0], 1, null);
        refused("coordinates: 3 numbers", new double[] {1, 2, 3}, 2, null);
        refused("coordinates: NaN in point 1", new double[] {1, 2, 3, Double.NaN}, 2, null);
        refused("coordinates: Infinity in point 0", new double[] {Double.POSITIVE_INFINITY}, 1, null);
        refused("dimension: 0", two, 0, null);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1, 1e300})
    void weightsAreNormalisedWhateverTheirScale(double scale) {
        Points points = Points.weighted(new double[] {1, 2}, 1, new double[] {scale, 3 * scale});

        assertThat(points.weight(0)).isCloseTo(0.25, within(1e-15));
        assertThat(points.weight(1)).isCloseTo(0.75, within(1e-15));
        assertThat(points.equallyWeighted()).isFalse();
        assertThat(Points.weighted(new double[] {1, 2}, 1, new double[] {scale, scale})
                        .equallyWeighted())
                .isTrue();
    }

    @Test
    void arraysAreCopiedInAndOut() {
        double[] given = {1, 2, 3, 4};
        Points points = Points.of(given, 2);
        given[0] = 9;
        points.coordinates()[1] = 9;
        points.weights()[0] = 9;
        points.axis(0)[1] = 9;

        assertThat(points.coordinates()).containsExactly(1, 2, 3, 4);
        assertThat(points.axis(0)).containsExactly(1, 3);
        assertThat(points.axis(1)).containsExactly(2, 4);
        assertThat(points.weight(0)).isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 17, 64, 1000})
    void risingOrderSortsAndKeepsTheOrderOfEquals(int n) {
        RandomStream random = new RandomStream(n, "order");
        double[] keys = random.ints(n, 0, Math.max(1, n / 3)).asDoubleStream().toArray();
        double[] sorted = keys.clone();
        Arrays.sort(sorted);

        int[] order = RisingOrder.of(keys);

        for (int r = 0; r < n; r++) {
            assertThat(keys[order[r]]).isEqualTo(sorted[r]);
            if (r > 0 && sorted[r] == sorted[r - 1]) {
                assertThat(order[r]).isGreaterThan(order[r - 1]);
            }
        }
    }
}
