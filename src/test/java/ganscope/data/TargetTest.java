package ganscope.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import ganscope.BesideOthers;
import ganscope.data.distribution.Density;
import ganscope.data.distribution.Distribution;
import ganscope.data.distribution.Mode;
import ganscope.data.distribution.Range;
import ganscope.random.RandomStream;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every target promises, checked for each kind and for unusual parameters. */
@BesideOthers
class TargetTest {
    private static final int ROWS = 40_000;

    static Stream<Named<Distribution>> targets() {
        return TargetExamples.all().map(target -> Named.of(target.toString(), target.build()));
    }

    static Stream<Named<Distribution>> targetsWithDensity() {
        return targets().filter(target -> target.getPayload().density().isPresent());
    }

    static Stream<Named<Distribution>> mixtures() {
        return targets().filter(target -> !target.getPayload().modes().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("targets")
    void sameStreamGivesTheSameFiniteSamples(Distribution target) {
        float[] samples = draw(target, 1, 100);
        assertThat(draw(target, 1, 100)).isEqualTo(samples);
        assertThat(draw(target, 2, 100)).isNotEqualTo(samples);
        for (float coordinate : samples) {
            assertThat(coordinate).isFinite();
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void rangeHoldsNearlyAllSamples(Distribution target) {
        float[] samples = draw(target, 3, ROWS);
        int d = target.dimension();
        Range range = target.range();
        assertThat(range.dimension()).isEqualTo(d);
        int outside = 0;
        for (int i = 0; i < ROWS; i++) {
            for (int axis = 0; axis < d; axis++) {
                double x = samples[i * d + axis];
                if (x < range.low().get(axis) || x > range.high().get(axis)) {
                    outside++;
                    break;
                }
            }
        }
        assertThat(outside).isLessThanOrEqualTo(ROWS / 1000);
    }

    /** A mean of n samples errs by about scale / √n; five of these are allowed, and 5 % for the root mean square. */
    @ParameterizedTest
    @MethodSource("targets")
    void centroidAndScaleAreTheMomentsOfTheSamples(Distribution target) {
        float[] samples = draw(target, 4, ROWS);
        int d = target.dimension();
        double[] centroid = target.centroid();
        double[] mean = new double[d];
        double square = 0;
        for (int i = 0; i < ROWS * d; i++) {
            mean[i % d] += samples[i] / (double) ROWS;
            square += Math.pow(samples[i] - centroid[i % d], 2) / ROWS;
        }
        for (int axis = 0; axis < d; axis++) {
            assertThat(mean[axis]).isCloseTo(centroid[axis], within(5 * target.scale() / Math.sqrt(ROWS)));
        }
        assertThat(Math.sqrt(square)).isCloseTo(target.scale(), within(0.05 * target.scale()));
    }

    @ParameterizedTest
    @MethodSource("targetsWithDensity")
    void densityIntegratesToOneOverTheRange(Distribution target) {
        // At least 99.9 % lie in the range; jumps at the edges of a support cost the quadrature up to a few per mille.
        assertThat(DensityCells.over(target).total()).isCloseTo(1, within(5e-3));
    }

    @ParameterizedTest
    @MethodSource("targetsWithDensity")
    void samplesFollowTheDensity(Distribution target) {
        DensityCells cells = DensityCells.over(target);
        // χ² has mean k and variance 2k: five standard deviations, so that a correct sampler fails once in 10⁶.
        double k = cells.degreesOfFreedom(ROWS);
        assertThat(k).isGreaterThan(3);
        assertThat(cells.chiSquare(draw(target, 5, ROWS), ROWS)).isLessThan(k + 5 * Math.sqrt(2 * k));
    }

    @ParameterizedTest
    @MethodSource("mixtures")
    void modesWithTheirWeightsAreTheDensity(Distribution target) {
        Density density = target.density().orElseThrow();
        double total = 0;
        for (Mode mode : target.modes()) {
            total += mode.weight();
        }
        assertThat(total).isCloseTo(1, within(1e-12));
        RandomStream random = new RandomStream(6, "points");
        for (int i = 0; i < 100; i++) {
            double[] x = new double[target.dimension()];
            Mode near = target.modes().get(random.nextInt(target.modes().size()));
            for (int axis = 0; axis < x.length; axis++) {
                x[axis] = near.center().get(axis) + near.sigma() * random.nextGaussian();
            }
            double sum = 0;
            for (Mode mode : target.modes()) {
                double square = 0;
                for (int axis = 0; axis < x.length; axis++) {
                    square += Math.pow((x[axis] - mode.center().get(axis)) / mode.sigma(), 2);
                }
                sum += mode.weight()
                        * Math.exp(-square / 2)
                        / Math.pow(2 * Math.PI * mode.sigma() * mode.sigma(), x.length / 2.0);
            }
            assertThat(density.at(x)).isCloseTo(sum, within(1e-12 * sum));
        }
    }

    /** Within a kilobyte over 200 batches: what the JVM itself may do on this thread, not one object a batch. */
    @ParameterizedTest
    @MethodSource("targets")
    void samplingAllocatesNothing(Distribution target) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        RandomStream random = new RandomStream(7, "batches");
        float[] out = new float[64 * target.dimension()];
        target.sample(random, 64, out);
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 200; i++) {
            target.sample(random, 64, out);
        }
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1024);
    }

    /** Each keeps what it was built into: drawing from one does not cost the other anything. */
    @Test
    void twoThatAreDrawnFromInTurnAllocateNothing() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        RandomStream random = new RandomStream(7, "batches");
        Distribution one = new Moons(0.1, 0).build();
        Distribution other = new Moons(0.2, 90).build();
        float[] out = new float[128];
        one.sample(random, 64, out);
        other.sample(random, 64, out);
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 200; i++) {
            one.sample(random, 64, out);
            other.sample(random, 64, out);
        }
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1024);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void aShortArrayIsRefused(Distribution target) {
        assertThatThrownBy(() -> target.sample(new RandomStream(1, "a"), 10, new float[9]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("out: room for 9 numbers");
    }

    @ParameterizedTest
    @MethodSource("targets")
    void centroidIsAFreshArray(Distribution target) {
        target.centroid()[0] = Double.NaN;
        assertThat(target.centroid()[0]).isFinite();
    }

    private static float[] draw(Distribution target, long seed, int rows) {
        float[] out = new float[rows * target.dimension()];
        target.sample(new RandomStream(seed, "test"), rows, out);
        return out;
    }
}
