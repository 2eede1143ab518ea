package ganscope.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ganscope.data.distribution.Range;
import ganscope.random.RandomStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamplesTest {
    @Test
    void rangeHoldsAllRowsAndMomentsAreExactWithoutFarOutliers() {
        Samples samples = Samples.of("x", new double[] {0, 10, 2, 4, 4}, 1);
        assertThat(samples.range()).isEqualTo(Range.of(-1.5, 11.5));
        assertThat(samples.centroid()).containsExactly(4);
        assertThat(samples.scale()).isCloseTo(Math.sqrt((16 + 36 + 4) / 5.0), within(1e-15));
    }

    @Test
    void oneFarOutlierChangesNeitherRangeNorScale() {
        double[] values = new double[2000];
        RandomStream random = new RandomStream(5, "values");
        Arrays.setAll(values, i -> 70 + 14 * random.nextGaussian());
        Samples clean = Samples.of("x", Arrays.copyOf(values, 1999), 1);
        values[1999] = 1e6;
        Samples wild = Samples.of("x", values, 1);
        assertThat(wild.range()).isEqualTo(clean.range());
        assertThat(wild.scale()).isCloseTo(clean.scale(), within(1e-12));
        values[1999] = -1e6;
        assertThat(Samples.of("x", values, 1).range()).isEqualTo(clean.range());
    }

    @Test
    void aGroupOfRowsFarAwayIsNotAnOutlier() {
        double[] values = new double[1000];
        Arrays.setAll(values, i -> i < 900 ? i % 10 : 5000 + i % 10);
        assertThat(Samples.of("x", values, 1).range().high().getFirst()).isGreaterThan(5000);
    }

    @Test
    void pointsOnALineParallelToAnAxisHaveARange() {
        Samples samples = Samples.of("x", new double[] {1, 0, 1, 4}, 2);
        assertThat(samples.range().length(0)).isPositive();
        assertThat(samples.range().low()).containsExactly(1 - 0.6, -0.6);
        assertThat(samples.scale()).isEqualTo(2);
    }

    @Test
    void everyRowIsDrawnAboutEquallyOftenAndNothingElse() {
        Samples samples = Samples.of("x", new double[] {1, 2, 3, 4, 5, 6}, 2);
        float[] out = new float[2 * 30_000];
        samples.sample(new RandomStream(1, "rows"), 30_000, out);
        int[] counts = new int[3];
        for (int i = 0; i < out.length; i += 2) {
            assertThat(out[i + 1]).isEqualTo(out[i] + 1);
            counts[(int) out[i] / 2]++;
        }
        // Five standard deviations of a binomial count.
        for (int count : counts) {
            assertThat(count).isCloseTo(10_000, within((int) (5 * Math.sqrt(30_000 * (1 / 3.0) * (2 / 3.0)))));
        }
    }

    @Test
    void equalityIsOfSourceAndNumbersAndFingerprintOfNumbersAlone() {
        double[] values = {1, 2, 3, 5};
        Samples samples = Samples.of("x", values, 1);
        values[0] = 99;
        assertThat(samples.values()).containsExactly(1, 2, 3, 5);
        samples.values()[0] = 99;
        assertThat(samples).isEqualTo(Samples.of("x", new double[] {1, 2, 3, 5}, 1));
        assertThat(samples).isNotEqualTo(Samples.of("y", new double[] {1, 2, 3, 5}, 1));
        assertThat(samples).isNotEqualTo(Samples.of("x", new double[] {1, 2, 3, 6}, 1));
        assertThat(samples.fingerprint())
                .isEqualTo(Samples.of("y", new double[] {1, 2, 3, 5}, 1).fingerprint())
                .isNotEqualTo(Samples.of("x", new double[] {1, 2, 3, 6}, 1).fingerprint())
                .hasSize(16);
    }

    @Test
    void columnsNameTheAxesAndTellSamplesApart() {
        double[] values = {1, 2, 3, 5};
        Samples named = Samples.of("x", List.of("minutes", "wait"), values, 2);
        assertThat(named.axisNames()).containsExactly("minutes", "wait");
        assertThat(named)
                .isEqualTo(Samples.of("x", List.of("minutes", "wait"), values, 2))
                .isNotEqualTo(Samples.of("x", values, 2));
        assertThat(Samples.of("x", values, 1).axisNames()).isEmpty();
        assertThat(Normal.defaults().axisNames()).isEmpty();
        assertThatThrownBy(() -> Samples.of("x", List.of("minutes"), values, 2))
                .hasMessage("columns: 1 names for 2 coordinates (one each, or none)");
    }

    @Test
    void numbersThatCannotBeATargetAreRefused() {
        assertThatThrownBy(() -> Samples.of("x", new double[] {1, Double.NaN}, 1))
                .hasMessageContaining("NaN in row 2");
        assertThatThrownBy(() -> Samples.of("x", new double[] {1, 2, 3}, 2)).hasMessageContaining("3 numbers");
        assertThatThrownBy(() -> Samples.of("x", new double[] {1, 2}, 3)).hasMessage("dimension: 3 (1 to 2)");
        assertThatThrownBy(() -> Samples.of("x", new double[] {1, 2, 1, 2}, 2))
                .hasMessageContaining("all rows are the same");
    }
}
