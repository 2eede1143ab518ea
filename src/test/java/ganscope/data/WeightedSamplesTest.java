package ganscope.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ganscope.random.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that do not count alike are what repeated rows would be, to the last digit, and need not be whole numbers. */
class WeightedSamplesTest {
    private static final int ROWS = 60;

    private static double[] values(int dimension) {
        RandomStream random = new RandomStream(3, "rows");
        double[] values = new double[ROWS * dimension];
        Arrays.setAll(values, i -> random.nextGaussian() + (i % 7 == 0 ? 4 : 0));
        return values;
    }

    private static double[] whole() {
        double[] weights = new double[ROWS];
        Arrays.setAll(weights, i -> 1 + i * i % 5);
        return weights;
    }

    private static Samples weighted(int dimension, double... weights) {
        return Samples.weighted("w", List.of(), values(dimension), weights, dimension);
    }

    private static Samples repeated(int dimension) {
        double[] values = values(dimension);
        List<Double> all = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            for (int time = 0; time < whole()[row]; time++) {
                for (int axis = 0; axis < dimension; axis++) {
                    all.add(values[row * dimension + axis]);
                }
            }
        }
        return Samples.of("w", all.stream().mapToDouble(Double::doubleValue).toArray(), dimension);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void wholeWeightsGiveWhatRepeatedRowsGive(int dimension) {
        Samples weighted = weighted(dimension, whole());
        Samples repeated = repeated(dimension);
        assertThat(weighted.rows()).isEqualTo(ROWS);
        // Sums in another order differ in the last digits.
        assertThat(weighted.centroid()).containsExactly(repeated.centroid(), within(1e-13));
        assertThat(weighted.spread()).containsExactly(repeated.spread(), within(1e-13));
        assertThat(weighted.scale()).isCloseTo(repeated.scale(), within(1e-13));
        for (int axis = 0; axis < dimension; axis++) {
            assertThat(weighted.range().low().get(axis))
                    .isCloseTo(repeated.range().low().get(axis), within(1e-13));
            assertThat(weighted.range().high().get(axis))
                    .isCloseTo(repeated.range().high().get(axis), within(1e-13));
        }
    }

    @Test
    void theDistributionFunctionIsThatOfRepeatedRows() {
        Samples1D weighted = (Samples1D) weighted(1, whole());
        Samples1D repeated = (Samples1D) repeated(1);
        for (double x = -4; x < 8; x += 0.01) {
            assertThat(weighted.cumulative(x)).isEqualTo(repeated.cumulative(x));
        }
        for (int i = 0; i <= 1000; i++) {
            assertThat(weighted.quantile(i / 1000.0)).isEqualTo(repeated.quantile(i / 1000.0));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void equalWeightsAreNone(int dimension) {
        double[] twos = new double[ROWS];
        Arrays.fill(twos, 2.5);
        Samples weighted = weighted(dimension, twos);
        assertThat(weighted).isEqualTo(weighted(dimension)).isNotEqualTo(weighted(dimension, whole()));
        assertThat(weighted.weights()).isEmpty();
        float[] one = new float[100 * dimension];
        float[] other = new float[100 * dimension];
        weighted.sample(new RandomStream(1, "draws"), 100, one);
        weighted(dimension).sample(new RandomStream(1, "draws"), 100, other);
        assertThat(one).isEqualTo(other);
        assertThat(weighted.fingerprint())
                .isEqualTo(weighted(dimension).fingerprint())
                .isNotEqualTo(weighted(dimension, whole()).fingerprint());
    }

    /** No rounding to hundredths: a row of one part in a thousand is drawn once in a thousand times. */
    @ParameterizedTest
    @CsvSource({"0.001, 0.999", "3e-7, 1e-7", "1e30, 7e29"})
    void rowsAreDrawnInProportionToTheirWeights(double first, double second) {
        Samples samples = Samples.weighted("w", List.of(), new double[] {0, 0, 1, 1}, new double[] {first, second}, 2);
        int draws = 400_000;
        float[] out = new float[2 * draws];
        samples.sample(new RandomStream(2, "draws"), draws, out);
        int ones = 0;
        for (int i = 0; i < draws; i++) {
            assertThat(out[2 * i]).isEqualTo(out[2 * i + 1]);
            ones += (int) out[2 * i];
        }
        double share = second / (first + second);
        assertThat((double) ones / draws).isCloseTo(share, within(5 * Math.sqrt(share * (1 - share) / draws)));
    }

    /** A lone row far away is left out of the range only if it counts no more than others do. */
    @Test
    void aHeavyRowIsNoOutlier() {
        double[] values = values(1);
        double[] weights = whole();
        values[0] = 1e6;
        weights[0] = 1;
        Samples light = Samples.weighted("w", List.of(), values, weights, 1);
        assertThat(light.range().high().getFirst()).isLessThan(10);
        assertThat(light.centroid()[0]).isLessThan(5);
        weights[0] = 20;
        assertThat(Samples.weighted("w", List.of(), values, weights, 1)
                        .range()
                        .high()
                        .getFirst())
                .isGreaterThan(1e6);
    }

    @ParameterizedTest
    @CsvSource({"NaN, NaN", "0, 0.0", "-1, -1.0", "Infinity, Infinity"})
    void aWeightMustBeANumberAboveZero(double weight, String said) {
        for (int dimension = 1; dimension <= 2; dimension++) {
            double[] weights = whole();
            weights[2] = weight;
            int d = dimension;
            assertThatThrownBy(() -> weighted(d, weights))
                    .hasMessage("weights: " + said + " in row 3 (above 0, at most 1.0E30)");
            assertThatThrownBy(() -> weighted(d, 1, 2))
                    .hasMessage("weights: 2 of them (one for each of the 60 rows, or none)");
        }
    }
}
