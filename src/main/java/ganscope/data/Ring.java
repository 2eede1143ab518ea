package ganscope.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import ganscope.data.distribution.Distribution;
import ganscope.data.distribution.NormalModes;
import ganscope.data.distribution.Require;
import ganscope.data.distribution.Rotation;
import ganscope.data.distribution.Weights;
import java.util.List;

/**
 * Normals on a circle: mode i of n at the angle 2πi/n + rotation, all of one standard deviation.
 *
 * @param count n, called {@code modes} in files and on the command line, 1 to 64
 * @param radius the circle's, in data units
 * @param sigma the standard deviation in each direction, in data units
 * @param rotation of the whole, counter-clockwise, in degrees
 * @param weights n relative weights, or none for equal ones
 */
public record Ring(@JsonProperty("modes") int count, double radius, double sigma, double rotation, List<Double> weights)
        implements Target {
    /** The name in files and on the command line. */
    public static final String TYPE = "ring";

    private static final int MOST = 64;

    /** Copies and checks the parameters. */
    public Ring {
        Require.within("modes", count, 1, MOST);
        Require.spread("radius", radius);
        Require.spread("sigma", sigma);
        Rotation.check(rotation);
        weights = List.copyOf(weights);
        Weights.check(weights, count);
    }

    /** Eight modes, radius 2, σ 0.02: the toy set of WGAN-GP (Gulrajani et al. 2017), before its division by √2. */
    public static Ring defaults() {
        return new Ring(8, 2, 0.02, 0, List.of());
    }

    /** Eight modes, radius 1, σ 0.01: the "2D-ring" of VEEGAN and PacGAN (Lin et al. 2018). */
    public static Ring pacGan() {
        return new Ring(8, 1, 0.01, 0, List.of());
    }

    @Override
    public Distribution build() {
        double[] centers = new double[2 * count];
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * i / count + Math.toRadians(rotation);
            centers[2 * i] = radius * Math.cos(angle);
            centers[2 * i + 1] = radius * Math.sin(angle);
        }
        return new NormalModes(2, centers, NormalModes.equal(sigma, count), Weights.shares(weights, count));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int dimension() {
        return 2;
    }
}
