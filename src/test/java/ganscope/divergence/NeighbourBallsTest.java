package ganscope.divergence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.random.RandomStream;
import ganscope.stats.Points;
import org.junit.jupiter.api.Test;

/** Fidelity and diversity by neighbours, against numbers worked out by hand, and tables of distances. */
class NeighbourBallsTest {
    /**
     * With k = 1: real points 0, 1, 3, 7 have balls of radii 1, 1, 2, 4; generated points 0.5, 0.6, 12, 20 of radii 0.1, 0.1, 8, 8.
     * 0.5 and 0.6 lie in the balls of 0 and 1, and 12 and 20 in none: precision ½, density 4 / 4. The balls of 0 and 1 hold
     * generated points: coverage ½. Of the real points only 7 lies in a generated ball, that of 12 from 4 to 20: recall ¼.
     */
    @Test
    void fourPointsEach() {
        float[] real = {0, 1, 3, 7};
        float[] generated = {0.5f, 0.6f, 12, 20};
        NeighbourBalls balls = NeighbourBalls.of(
                DistanceTable.between(generated, 4, real, 4, 1),
                DistanceTable.between(real, 4, real, 4, 1).radii(1),
                DistanceTable.between(generated, 4, generated, 4, 1).radii(1),
                1);
        assertThat(balls).isEqualTo(new NeighbourBalls(0.5, 0.25, 1, 0.5));
    }

    @Test
    void radiiReachToTheKthNeighbour() {
        float[] real = {0, 1, 3, 7};
        assertThat(DistanceTable.between(real, 4, real, 4, 1).radii(2)).containsExactly(3, 2, 3, 6);
    }

    /** What the tables say of two samples is what the classes for points say. */
    @Test
    void energiesAndKernelsAreThoseOfPoints() {
        int d = 9;
        float[] one = new float[30 * d];
        float[] other = new float[30 * d];
        RandomStream random = new RandomStream(1, "tables");
        for (int i = 0; i < one.length; i++) {
            one[i] = (float) random.nextGaussian();
            other[i] = (float) (0.5 + random.nextGaussian());
        }
        DistanceTable between = DistanceTable.between(one, 30, other, 30, d);
        DistanceTable first = DistanceTable.between(one, 30, one, 30, d);
        DistanceTable second = DistanceTable.between(other, 30, other, 30, d);
        Points p = Points.of(widened(one), d);
        Points q = Points.of(widened(other), d);
        assertThat(Math.sqrt(2 * between.mean() - first.mean() - second.mean()))
                .isCloseTo(EnergyDistance.of(p, q), within(1e-12));
        double kernels = (first.meanKernel(2) + second.meanKernel(2)) * 30 / 29 - 2.0 / 29 - 2 * between.meanKernel(2);
        assertThat(kernels).isCloseTo(MaximumMeanDiscrepancy.unbiased(p, q, 2), within(1e-12));
    }

    private static double[] widened(float[] values) {
        double[] result = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = values[i];
        }
        return result;
    }
}
