package ganscope.data;

import ganscope.random.RandomStream;
import java.util.List;
import java.util.Optional;

/**
 * The Swiss roll in the plane: t (cos t, sin t) / 7.5 for t uniform in [1.5π, 4.5π], with normal noise.
 *
 * <p>The toy set of WGAN-GP (Gulrajani et al. 2017): two of the three coordinates of scikit-learn's roll, divided by
 * 7.5.
 *
 * @param noise the standard deviation in each direction before the division by 7.5; 0, or 1e-6 to 1e6
 * @param rotation of the whole, counter-clockwise, in degrees
 */
public record SwissRoll(double noise, double rotation) implements Target {
    /** The name in files and on the command line. */
    public static final String TYPE = "swiss-roll";

    private static final double DIVISOR = 7.5;
    private static final Latest<SwissRoll, NoisyCurve> CURVE = new Latest<>(SwissRoll::lay);

    /** Checks the parameters. */
    public SwissRoll {
        Require.noise("noise", noise);
        Rotation.check(rotation);
    }

    /** Noise 0.25, as in the paper. */
    public static SwissRoll defaults() {
        return new SwissRoll(0.25, 0);
    }

    private NoisyCurve lay() {
        Strand roll = Strand.uniform(
                t -> angle(t) * Math.cos(angle(t)) / DIVISOR, t -> angle(t) * Math.sin(angle(t)) / DIVISOR);
        return new NoisyCurve(List.of(roll), rotation, noise / DIVISOR);
    }

    private static double angle(double t) {
        return 1.5 * Math.PI * (1 + 2 * t);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public void sample(RandomStream random, int rows, float[] out) {
        CURVE.of(this).sample(random, rows, out);
    }

    @Override
    public Optional<Density> density() {
        return CURVE.of(this).density();
    }

    @Override
    public List<Mode> modes() {
        return List.of();
    }

    @Override
    public Range range() {
        return CURVE.of(this).range();
    }

    @Override
    public double[] centroid() {
        return CURVE.of(this).centroid();
    }

    @Override
    public double scale() {
        return CURVE.of(this).scale();
    }
}
