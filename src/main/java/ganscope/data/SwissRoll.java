package ganscope.data;

import ganscope.data.distribution.Distribution;
import ganscope.data.distribution.Mode;
import ganscope.data.distribution.NoisyCurve;
import ganscope.data.distribution.Require;
import ganscope.data.distribution.Rotation;
import ganscope.data.distribution.Strand;
import java.util.List;

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

    /** Checks the parameters. */
    public SwissRoll {
        Require.noise("noise", noise);
        Rotation.check(rotation);
    }

    /** Noise 0.25, as in the paper. */
    public static SwissRoll defaults() {
        return new SwissRoll(0.25, 0);
    }

    @Override
    public Distribution build() {
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

    /** None; asked often, and known without working anything out. */
    @Override
    public List<Mode> modes() {
        return List.of();
    }
}
