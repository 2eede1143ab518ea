package ganscope.divergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import ganscope.FormulaSamples;
import ganscope.random.RandomStream;
import ganscope.stats.Points;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Energy distance and MMD. */
class SampleMetricsTest {
    private static final Points P = Points.of(FormulaSamples.p(), 1);
    private static final Points Q = Points.of(FormulaSamples.q(), 1);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    private static Points normal(RandomStream random, int n, int dimension) {
        double[] coordinates = new double[n * dimension];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = random.nextGaussian();
        }
        return Points.of(coordinates, dimension);
    }

    /** The same points as a weighted sample: two of each, with a third and two thirds of the weight. */
    private static Points split(Points points) {
        double[] once = points.coordinates();
        double[] twice = Arrays.copyOf(once, 2 * once.length);
        System.arraycopy(once, 0, twice, once.length, once.length);
        double[] weights = new double[2 * points.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = i < points.size() ? 1 : 2;
        }
        return Points.weighted(twice, points.dimension(), weights);
    }

    /** SciPy 1.10, stats.energy_distance; in 2-D from scipy.spatial.distance.cdist. */
    @Test
    void energyIsSciPys() {
        assertThat(EnergyDistance.of(P, Q)).isCloseTo(0.7600082021069506, within(1e-13));
        assertThat(EnergyDistance.of(FormulaSamples.weightedP(), FormulaSamples.weightedQ()))
                .isCloseTo(0.8329489102664689, within(1e-13));
        assertThat(EnergyDistance.of(FormulaSamples.planeP(), FormulaSamples.planeQ()))
                .isCloseTo(0.7051910174185656, within(1e-13));
    }

    /** NumPy 1.24 and scipy.spatial.distance; the kernel here is good to 1e-12. */
    @Test
    void mmdIsTheDirectSum() {
        Points p = FormulaSamples.planeP();
        Points q = FormulaSamples.planeQ();

        assertThat(MaximumMeanDiscrepancy.medianDistance(p, q, 512)).isCloseTo(1.6763766113931904, within(1e-13));
        assertThat(MaximumMeanDiscrepancy.unbiased(p, q)).isCloseTo(0.10538065352218684, within(1e-11));
        assertThat(MaximumMeanDiscrepancy.unbiased(p, q, 0.5)).isCloseTo(0.032462085460488704, within(1e-11));
        assertThat(MaximumMeanDiscrepancy.unbiased(P, Q, 0.7)).isCloseTo(0.1528015513830734, within(1e-11));
    }

    /** In one dimension by distribution functions, in two by pairs: a line in the plane is the line. */
    @ParameterizedTest
    @MethodSource("seeds")
    void energyOfALineInThePlaneIsThatOfTheLine(long seed) {
        RandomStream random = new RandomStream(seed, "line");
        Points p = normal(random, random.nextInt(1, 40), 1);
        Points q = normal(random, random.nextInt(1, 40), 1);

        assertThat(EnergyDistance.of(onALine(p), onALine(q))).isCloseTo(EnergyDistance.of(p, q), within(1e-7));
        assertThat(EnergyDistance.of(split(p), split(q))).isCloseTo(EnergyDistance.of(p, q), within(1e-7));
        assertThat(MaximumMeanDiscrepancy.unbiased(onALine(p), onALine(q), 1)).satisfies(value -> {
            if (p.size() > 1 && q.size() > 1) {
                assertThat(value).isCloseTo(MaximumMeanDiscrepancy.unbiased(p, q, 1), within(1e-11));
            } else {
                assertThat(value).isNaN();
            }
        });
    }

    /** On the line by expansions, in the plane by pairs: to the 1e-12 of the latter, for narrow and wide kernels. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-4, 0.003, 0.02, 0.3, 1, 7, 1e3})
    void mmdOfALineInThePlaneIsThatOfTheLine(double bandwidth) {
        RandomStream random = new RandomStream(9, "kernels");
        Points p = split(normal(random, 120, 1));
        Points q = normal(random, 150, 1);

        assertThat(MaximumMeanDiscrepancy.unbiased(p, q, bandwidth))
                .isCloseTo(MaximumMeanDiscrepancy.unbiased(onALine(p), onALine(q), bandwidth), within(1e-11));
    }

    /** A generator that runs away fills other boxes, far off: its samples meet nobody else's kernels. */
    @ParameterizedTest
    @ValueSource(doubles = {3e3, 2e4, 3e5})
    void mmdOfASampleThatRunsAwayIsThatOfTheLine(double far) {
        RandomStream random = new RandomStream(4, "runaway");
        Points p = normal(random, 100, 1);
        double[] places = normal(random, 80, 1).coordinates();
        for (int i = 0; i < 40; i++) {
            places[i] = places[i] * far / 100 + far;
        }
        Points q = Points.of(places, 1);

        assertThat(MaximumMeanDiscrepancy.unbiased(p, q, 1))
                .isCloseTo(MaximumMeanDiscrepancy.unbiased(onALine(p), onALine(q), 1), within(1e-10));
    }

    private static Points onALine(Points points) {
        double[] coordinates = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            coordinates[2 * i] = 0.6 * points.get(i, 0);
            coordinates[2 * i + 1] = 0.8 * points.get(i, 0);
        }
        return Points.weighted(coordinates, 2, points.weights());
    }

    /** Squares of the energy distance lose half the digits near 0: hence 1e-7. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void energyIsADistance(int dimension) {
        for (long seed = 1; seed <= 10; seed++) {
            RandomStream random = new RandomStream(seed, "distance");
            Points p = normal(random, 15, dimension);
            Points q = normal(random, 20, dimension);
            Points r = normal(random, 10, dimension);

            assertThat(EnergyDistance.of(p, p)).isZero();
            assertThat(EnergyDistance.of(p, q)).isCloseTo(EnergyDistance.of(q, p), within(1e-14));
            assertThat(EnergyDistance.of(p, r))
                    .isLessThanOrEqualTo(EnergyDistance.of(p, q) + EnergyDistance.of(q, r) + 1e-12);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderOfPointsChangesNothing(long seed) {
        RandomStream random = new RandomStream(seed, "order");
        Points p = normal(random, 30, 2);
        Points q = normal(random, 25, 2);
        double[] reversed = new double[60];
        for (int i = 0; i < 30; i++) {
            reversed[2 * i] = p.get(29 - i, 0);
            reversed[2 * i + 1] = p.get(29 - i, 1);
        }
        Points r = Points.of(reversed, 2);

        assertThat(EnergyDistance.of(r, q)).isCloseTo(EnergyDistance.of(p, q), within(1e-13));
        assertThat(MaximumMeanDiscrepancy.unbiased(r, q))
                .isCloseTo(MaximumMeanDiscrepancy.unbiased(p, q), within(1e-13));
    }

    /** Unbiased: the mean over many pairs of one distribution is 0 within five of its standard errors. */
    @Test
    void mmdIsZeroOnAverageForOneDistribution() {
        RandomStream random = new RandomStream(5, "unbiased");
        double sum = 0;
        double squares = 0;
        int repetitions = 400;
        for (int k = 0; k < repetitions; k++) {
            double value = MaximumMeanDiscrepancy.unbiased(normal(random, 20, 2), normal(random, 30, 2), 1);
            sum += value;
            squares += value * value;
        }
        double mean = sum / repetitions;
        assertThat(Math.abs(mean)).isLessThan(5 * Math.sqrt(squares) / repetitions);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-160, 1, 1e160, 1e300})
    void bothScaleWithTheData(double scale) {
        for (int dimension = 1; dimension <= 2; dimension++) {
            double[] p = {0.1, 0.2, 0.3, 0.5};
            double[] q = {0.3, 0.4, 0.1, 0.7};
            double energy = EnergyDistance.of(Points.of(p, dimension), Points.of(q, dimension));
            double mmd = MaximumMeanDiscrepancy.unbiased(Points.of(p, dimension), Points.of(q, dimension));
            for (int i = 0; i < 4; i++) {
                p[i] *= scale;
                q[i] *= scale;
            }

            assertThat(EnergyDistance.of(Points.of(p, dimension), Points.of(q, dimension)) / Math.sqrt(scale))
                    .isCloseTo(energy, within(1e-13));
            assertThat(MaximumMeanDiscrepancy.unbiased(Points.of(p, dimension), Points.of(q, dimension)))
                    .isCloseTo(mmd, within(1e-12));
        }
    }

    @Test
    void singleAndEqualPointsAreHandled() {
        Points one = Points.of(new double[] {3}, 1);
        Points same = Points.of(new double[] {3, 3, 3}, 1);

        assertThat(EnergyDistance.of(one, same)).isZero();
        assertThat(EnergyDistance.of(one, Points.of(new double[] {5}, 1))).isEqualTo(2);
        assertThat(MaximumMeanDiscrepancy.unbiased(one, same)).isNaN();
        assertThat(MaximumMeanDiscrepancy.unbiased(same, same)).isCloseTo(0, within(1e-15));
        assertThat(MaximumMeanDiscrepancy.medianDistance(same, same, 10)).isEqualTo(1);
    }

    @Test
    void badInputIsRefusedBySentence() {
        Points plane = Points.of(new double[] {1, 2}, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnergyDistance.of(P, plane))
                .withMessageContaining("dimensions 1 and 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MaximumMeanDiscrepancy.unbiased(P, Q, 0))
                .withMessageContaining("bandwidth: 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnergyDistance.of(
                        Points.of(new double[] {-1.7e308, 0}, 2), Points.of(new double[] {1.7e308, 0}, 2)))
                .withMessageContaining("1e300");
    }
}
