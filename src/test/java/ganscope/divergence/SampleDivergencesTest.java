package ganscope.divergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import ganscope.FormulaSamples;
import ganscope.random.RandomStream;
import ganscope.stats.Bandwidth;
import ganscope.stats.BinRule;
import ganscope.stats.Bins;
import ganscope.stats.Points;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleDivergencesTest {
    private static final double LN2 = Math.log(2);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    private static Points uniform(RandomStream random, int n, int dimension, double shift) {
        double[] coordinates = new double[n * dimension];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = random.nextDouble() + (i % dimension == 0 ? shift : 0);
        }
        return Points.of(coordinates, dimension);
    }

    /** NumPy 1.24 histograms, SciPy 1.10 entropies. */
    @Test
    void histogramValuesAreNumPys() {
        SampleDivergences line = SampleDivergences.between(
                Points.of(FormulaSamples.p(), 1), Points.of(FormulaSamples.q(), 1), new BinRule.Fixed(10));
        SampleDivergences plane =
                SampleDivergences.between(FormulaSamples.planeP(), FormulaSamples.planeQ(), new BinRule.Fixed(6));

        assertThat(line.divergences().js()).isCloseTo(0.26124594831042486, within(1e-14));
        assertThat(line.divergences().entropyP()).isCloseTo(2.136957966234437, within(1e-14));
        assertThat(line.divergences().klPQ()).isInfinite();
        assertThat(line.bins()).containsExactly(Bins.even(-2, 2.8259761461945105, 10));
        assertThat(plane.divergences().js()).isCloseTo(0.3851587191170148, within(1e-14));
    }

    /** More cells than have a place of their own: only the occupied ones count, with the same result. */
    @Test
    void fineGridsGiveTheSameAsOccupiedCells() {
        Points p = FormulaSamples.planeP();
        Points q = FormulaSamples.planeQ();
        SampleDivergences fine = SampleDivergences.between(p, q, new BinRule.Fixed(100_000));

        assertThat(fine.divergences().js()).isCloseTo(LN2, within(1e-14));
        assertThat(fine.divergences().entropyP()).isCloseTo(Math.log(40), within(1e-13));
    }

    /** Bins at multiples of the shift: the histogram of a uniform is then unbiased in expectation; n is large. */
    @Test
    void shiftedUniformsApproachTheirClosedForm() {
        RandomStream random = new RandomStream(3, "uniforms");
        Points p = uniform(random, 200_000, 1, 0);
        Points q = uniform(random, 200_000, 1, 0.5);

        Divergences all =
                SampleDivergences.between(p, q, List.of(Bins.even(0, 1.5, 3))).divergences();

        // Shares have a standard deviation of 0.0011: five of them
        assertThat(all.totalVariation()).isCloseTo(0.5, within(0.006));
        assertThat(all.js()).isCloseTo(0.5 * LN2, within(0.004));
        assertThat(all.klPQ()).isInfinite();
    }

    /** (0, U) against (t, U): JS = ln 2 and TV = 1 however small t is (Wasserstein GAN, example 1). */
    @Test
    void parallelLinesAreFarAsCanBe() {
        RandomStream random = new RandomStream(4, "lines");
        double[] p = new double[1000];
        double[] q = new double[1000];
        for (int i = 0; i < 500; i++) {
            p[2 * i + 1] = random.nextDouble();
            q[2 * i] = 0.01;
            q[2 * i + 1] = random.nextDouble();
        }

        Divergences all =
                SampleDivergences.between(Points.of(p, 2), Points.of(q, 2)).divergences();

        assertThat(all.js()).isCloseTo(LN2, within(1e-15));
        assertThat(all.totalVariation()).isCloseTo(1, within(1e-14));
        assertThat(all.klPQ()).isInfinite();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void jsIsSymmetricBoundedAndBlindToOrder(long seed) {
        RandomStream random = new RandomStream(seed, "samples");
        int dimension = random.nextInt(1, 4);
        Points p = uniform(random, random.nextInt(1, 200), dimension, 0);
        Points q = uniform(random, random.nextInt(1, 200), dimension, random.nextDouble(2));
        double[] rotated = new double[p.size() * dimension];
        for (int i = 0; i < rotated.length; i++) {
            rotated[i] = p.get((i / dimension + 1) % p.size(), i % dimension);
        }
        Divergences pq = SampleDivergences.between(p, q).divergences();

        assertThat(pq.js()).isBetween(0.0, LN2);
        assertThat(SampleDivergences.between(q, p).divergences().js()).isEqualTo(pq.js());
        assertThat(SampleDivergences.between(Points.of(rotated, dimension), q).divergences())
                .isEqualTo(pq);
        assertThat(SampleDivergences.between(p, p).divergences().js()).isZero();
    }

    /** What lies outside given bins counts as two more bins: nothing is dropped. */
    @Test
    void pointsOutsideTheBinsCount() {
        List<Bins> bins = List.of(Bins.even(0, 1, 4));
        Points inside = Points.of(new double[] {0.1, 0.9}, 1);

        assertThat(SampleDivergences.between(inside, Points.of(new double[] {7, 8}, 1), bins)
                        .divergences()
                        .js())
                .isEqualTo(LN2);
        assertThat(SampleDivergences.between(Points.of(new double[] {-7}, 1), Points.of(new double[] {7}, 1), bins)
                        .divergences()
                        .js())
                .isEqualTo(LN2);
    }

    @Test
    void constantsSinglePointsAndExtremesAreHandled() {
        Points three = Points.of(new double[] {3, 3}, 1);
        assertThat(SampleDivergences.between(three, three).divergences().js()).isZero();
        assertThat(SampleDivergences.between(three, Points.of(new double[] {4}, 1))
                        .divergences()
                        .js())
                .isEqualTo(LN2);
        for (double scale : new double[] {1e-300, 1e300}) {
            Points p = Points.of(new double[] {scale, 2 * scale, 2 * scale}, 1);
            Points q = Points.of(new double[] {scale, 2 * scale}, 1);
            // Two or more bins, 1 in the first and 2 in the last: JS of (1/3, 2/3) and (1/2, 1/2)
            assertThat(SampleDivergences.between(p, q).divergences().js())
                    .isCloseTo(
                            Divergence.JENSEN_SHANNON.between(new double[] {1, 2}, new double[] {1, 1}), within(1e-15));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleDivergences.between(
                        Points.of(new double[] {-1.7e308}, 1), Points.of(new double[] {1.7e308}, 1)))
                .withMessageContaining("a range below");
    }

    /** Two estimates with one bandwidth h of single points at distance t are normals: JS is that of unit normals. */
    @Test
    void estimatesOfSinglePointsAreNormals() {
        Divergences line = SampleDivergences.smoothed(
                        Points.of(new double[] {0}, 1), Points.of(new double[] {0.2}, 1), new Bandwidth.Given(0.1))
                .divergences();
        Divergences plane = SampleDivergences.smoothed(
                        Points.of(new double[] {0, 0}, 2),
                        Points.of(new double[] {0.2, 0}, 2),
                        new Bandwidth.Given(0.1))
                .divergences();

        // Margin of five widths: tails of 6e-7 are outside
        assertThat(line.js()).isCloseTo(0.3368308203, within(1e-6));
        assertThat(line.klPQ()).isCloseTo(2, within(1e-4));
        assertThat(line.entropyP()).isCloseTo(Math.log(0.1) + Math.log(2 * Math.PI * Math.E) / 2, within(1e-4));
        assertThat(plane.js()).isCloseTo(0.3368308203, within(1e-6));
        assertThat(plane.entropyP()).isCloseTo(2 * Math.log(0.1) + Math.log(2 * Math.PI * Math.E), within(1e-4));
    }
}
