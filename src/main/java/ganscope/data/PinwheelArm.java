package ganscope.data;

import ganscope.data.distribution.Density;
import ganscope.data.distribution.Distribution;
import ganscope.data.distribution.Mode;
import ganscope.data.distribution.Range;
import ganscope.data.distribution.Require;
import ganscope.data.distribution.StandardNormal;
import ganscope.random.RandomStream;
import java.util.List;
import java.util.Optional;

/**
 * One arm of a pinwheel.
 *
 * @param whole the pinwheel
 * @param arm which of its arms, counted from 0
 */
record PinwheelArm(Pinwheel whole, int arm) implements Distribution {
    /** Steps of the midpoint rule for the centroid, and how many standard deviations they cover on either side. */
    private static final int STEPS = 2048;

    private static final double REACH = 6;

    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public void sample(RandomStream random, int rows, float[] out) {
        Require.room(out, rows, 2);
        for (int i = 0; i < rows; i++) {
            whole.draw(random, arm, out, i);
        }
    }

    /** None, as of the whole. */
    @Override
    public Optional<Density> density() {
        return Optional.empty();
    }

    @Override
    public List<Mode> modes() {
        return List.of();
    }

    /** That of the whole. */
    @Override
    public Range range() {
        return whole.range();
    }

    /** E[a (cos, sin)(angle(a))] · radius: across the arm the mean is 0. */
    @Override
    public double[] centroid() {
        double[] mean = new double[2];
        for (int i = 0; i < STEPS; i++) {
            double z = REACH * (2 * (i + 0.5) / STEPS - 1);
            double along = 1 + whole.radial() * z;
            double factor = whole.radius() * along * StandardNormal.density(z) * 2 * REACH / STEPS;
            mean[0] += factor * Math.cos(whole.angle(arm, along));
            mean[1] += factor * Math.sin(whole.angle(arm, along));
        }
        return mean;
    }

    /** √(E‖X‖² − ‖E[X]‖²): turns change no distance from the origin. */
    @Override
    public double scale() {
        double[] mean = centroid();
        return Math.sqrt(whole.scale() * whole.scale() - mean[0] * mean[0] - mean[1] * mean[1]);
    }
}
