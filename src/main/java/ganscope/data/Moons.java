package ganscope.data;

import ganscope.data.distribution.Distribution;
import ganscope.data.distribution.Mode;
import ganscope.data.distribution.NoisyCurve;
import ganscope.data.distribution.Require;
import ganscope.data.distribution.Rotation;
import ganscope.data.distribution.Strand;
import java.util.List;

/**
 * Two interleaving half circles of radius 1, with normal noise: (cos a, sin a) and (1 − cos a, ½ − sin a) for a uniform
 * in [0, π], each half of the samples, as in scikit-learn.
 *
 * @param noise the standard deviation in each direction, in data units; 0, or 1e-6 to 1e6
 * @param rotation of the whole around the origin, counter-clockwise, in degrees
 */
public record Moons(double noise, double rotation) implements Target {
    /** The name in files and on the command line. */
    public static final String TYPE = "moons";

    /** Checks the parameters. */
    public Moons {
        Require.noise("noise", noise);
        Rotation.check(rotation);
    }

    /** Noise 0.1. */
    public static Moons defaults() {
        return new Moons(0.1, 0);
    }

    @Override
    public Distribution build() {
        Strand upper = Strand.uniform(t -> Math.cos(Math.PI * t), t -> Math.sin(Math.PI * t));
        Strand lower = Strand.uniform(t -> 1 - Math.cos(Math.PI * t), t -> 0.5 - Math.sin(Math.PI * t));
        return new NoisyCurve(List.of(upper, lower), rotation, noise);
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
