package ganscope.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import ganscope.FormulaSamples;
import ganscope.Truth;
import ganscope.random.RandomStream;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistogramTest {
    static Stream<JsonNode> published() {
        return Truth.file("histogram-kde.json").get("histogram").get("cases").valueStream();
    }

    @ParameterizedTest
    @MethodSource("published")
    void countsAreNumPys(JsonNode given) {
        int[] counts = Histogram.counts(Bins.of(Truth.numbers(given.get("edges"))), Truth.numbers(given.get("x")));

        assertThat(Arrays.stream(counts).asDoubleStream().toArray())
                .containsExactly(Truth.numbers(given.get("counts")));
    }

    @Test
    void valuesOutsideTheBinsAreReported() {
        Histogram histogram = Histogram.of(Bins.even(0, 1, 2), Points.of(new double[] {-1, 0, 0.5, 1, 2, 3}, 1));

        assertThat(histogram.below()).isEqualTo(1 / 6.0);
        assertThat(histogram.shares()).containsExactly(1 / 6.0, 2 / 6.0);
        assertThat(histogram.above()).isEqualTo(2 / 6.0);
        assertThat(histogram.density(1)).isEqualTo(2 / 3.0);
    }

    @Test
    void weightsCount() {
        Histogram histogram = Histogram.of(
                Bins.even(0, 2, 2), Points.weighted(new double[] {0.5, 1.5, 1.6}, 1, new double[] {2, 1, 1}));

        assertThat(histogram.shares()).containsExactly(0.5, 0.5);
    }

    /** Even bins are found by a product, others by bisection: the edges decide in both. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 10, 49, 1000})
    void evenBinsHoldTheirEdgesExactly(int count) {
        RandomStream random = new RandomStream(count, "bins");
        double low = random.nextDouble(-10, 0);
        Bins even = Bins.even(low, low + random.nextDouble(1e-3, 20), count);
        Bins bisected = Bins.of(even.edges());

        for (int i = 0; i < count; i++) {
            double edge = even.edge(i);
            for (double x : new double[] {edge, Math.nextUp(edge), Math.nextDown(edge), even.centre(i)}) {
                assertThat(even.index(x)).as("bin of %s", x).isEqualTo(bisected.index(x));
            }
            assertThat(even.index(edge)).isEqualTo(i);
        }
        assertThat(even.index(even.high())).isEqualTo(count - 1);
        assertThat(even.index(Math.nextUp(even.high()))).isEqualTo(count);
    }

    @Test
    void minusZeroLiesInTheBinThatBeginsAtZero() {
        assertThat(Bins.of(-1, 0, 1).index(-0.0)).isEqualTo(1);
        assertThat(Bins.even(-1, 1, 2).index(-0.0)).isEqualTo(1);
    }

    /** NumPy 1.24, histogram_bin_edges of both samples together. */
    @Test
    void rulesGiveNumPysCounts() {
        Points pooled = Points.of(
                DoubleStream.concat(Arrays.stream(FormulaSamples.p()), Arrays.stream(FormulaSamples.q()))
                        .toArray(),
                1);

        assertThat(BinRule.Automatic.FREEDMAN_DIACONIS.bins(pooled, 0).count()).isEqualTo(7);
        assertThat(BinRule.Automatic.SCOTT.bins(pooled, 0).count()).isEqualTo(5);
        assertThat(BinRule.Automatic.STURGES.bins(pooled, 0).count()).isEqualTo(8);
        assertThat(BinRule.Automatic.FINER.bins(pooled, 0).count()).isEqualTo(8);
        assertThat(new BinRule.Fixed(33).bins(pooled, 0).count()).isEqualTo(33);
    }

    @ParameterizedTest
    @EnumSource(BinRule.Automatic.class)
    void everyValueLiesInTheBinsOfARule(BinRule.Automatic rule) {
        for (double[] values : new double[][] {
            {5},
            {0, 0, 0},
            {1e300, -1e300, 1},
            {1e-300, 2e-300},
            {1e300},
            {Double.MAX_VALUE},
            {1, Math.nextUp(1.0)},
            {0, 0, 0, 0, 0, 0, 0, 0, 0, 1e9},
            {-Double.MIN_VALUE, 0, Double.MIN_VALUE}
        }) {
            Histogram histogram = Histogram.of(rule.bins(Points.of(values, 1), 0), Points.of(values, 1));

            assertThat(histogram.below() + histogram.above()).isZero();
            assertThat(histogram.bins().count()).isBetween(1, BinRule.MOST);
        }
    }

    @Test
    void planeHistogramPutsYInRows() {
        Histogram2D histogram = Histogram2D.of(
                Bins.even(0, 3, 3), Bins.even(0, 2, 2), Points.of(new double[] {2.5, 0.5, 0.5, 1.5, 3, 2, 9, 0}, 2));

        assertThat(histogram.shares()).containsExactly(0, 0, 0.25, 0.25, 0, 0.25);
        assertThat(histogram.share(2, 1)).isEqualTo(0.25);
        assertThat(histogram.outside()).isEqualTo(0.25);
    }

    @Test
    void badBinsAreRefusedBySentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bins.of(1))
                .withMessageContaining("edges: 1 (at least 2)");
        assertThatIllegalArgumentException().isThrownBy(() -> Bins.of(0, 1, 1)).withMessageContaining("1.0 at 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bins.even(1, 1, 3))
                .withMessageContaining("low below high");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bins.even(0, 1, 0))
                .withMessageContaining("count: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bins.even(1, Math.nextUp(1.0), 3))
                .withMessageContaining("same double");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BinRule.Automatic.SCOTT.bins(
                        Points.of(new double[] {-Double.MAX_VALUE, Double.MAX_VALUE}, 1), 0))
                .withMessageContaining("a range below");
    }

    /** NumPy 1.24: std(ddof=1), mean, and sqrt(cov(aweights)); sums in another order, hence not to the last digit. */
    @Test
    void summariesAreNumPys() {
        Summary summary = Summary.of(Points.of(FormulaSamples.p(), 1), 0);

        assertThat(summary.sd()).isCloseTo(1.185880711777309, within(1e-14));
        assertThat(summary.mean()).isCloseTo(-0.09334887750819743, within(1e-14));
        assertThat(Summary.of(FormulaSamples.weightedP(), 0).sd()).isCloseTo(1.1868037977728267, within(1e-14));
    }

    @Test
    void summariesSurviveExtremeValues() {
        assertThat(Summary.of(Points.of(new double[] {1e300, -1e300}, 1), 0).sd())
                .isCloseTo(Math.sqrt(2) * 1e300, within(1e286));
        assertThat(Summary.of(Points.of(new double[] {1e-300, -1e-300}, 1), 0).sd())
                .isCloseTo(Math.sqrt(2) * 1e-300, within(1e-314));
        assertThat(Summary.of(Points.of(new double[] {0.1, 0.1, 0.1}, 1), 0).sd())
                .isZero();
    }

    /** NumPy 1.24, quantile with its default method. */
    @Test
    void quantilesAreNumPys() {
        double[] expected = {-1.8664898322559065, -1.0770143262530478, -0.08514494500882819, 1.4775448294853222};
        double[] at = {0.05, 0.25, 0.5, 0.9};
        double[] sorted = FormulaSamples.p();
        Arrays.sort(sorted);

        for (int i = 0; i < at.length; i++) {
            assertThat(Quantiles.selecting(FormulaSamples.p(), at[i])).isCloseTo(expected[i], within(1e-14));
            assertThat(Quantiles.ofSorted(sorted, at[i])).isEqualTo(Quantiles.selecting(FormulaSamples.p(), at[i]));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void selectionAgreesWithSorting(long seed) {
        RandomStream random = new RandomStream(seed, "selection");
        int n = random.nextInt(1, 300);
        int distinct = random.nextInt(1, 40); // many ties
        double[] values = random.ints(n, 0, distinct).asDoubleStream().toArray();
        double[] sorted = values.clone();
        Arrays.sort(sorted);

        for (double p : new double[] {0, 0.1, 0.5, 0.777, 1}) {
            assertThat(Quantiles.selecting(values.clone(), p)).isEqualTo(Quantiles.ofSorted(sorted, p));
        }
    }

    @Test
    void weightedQuantilesInvertTheDistributionFunction() {
        Points points = Points.weighted(new double[] {3, 1, 2}, 1, new double[] {1, 2, 1});

        assertThat(Quantiles.of(points, 0, 0.5)).isEqualTo(1);
        assertThat(Quantiles.of(points, 0, 0.6)).isEqualTo(2);
        assertThat(Quantiles.of(points, 0, 1)).isEqualTo(3);
    }
}
