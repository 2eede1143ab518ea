package ganscope.data;

import ganscope.data.distribution.Distribution;
import ganscope.data.distribution.Mode;
import ganscope.data.distribution.NoisyCurve;
import ganscope.data.distribution.Require;
import ganscope.data.distribution.Rotation;
import ganscope.data.distribution.Strand;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Archimedean spirals from the origin, with normal noise: arm k of n at radius · s from the origin, turned by
 * 2π (turns · s + k/n), where s is the root of a uniform draw, so that samples spread about evenly along an arm.
 *
 * <p>With 2 arms and 1.5 turns the shape of the "2spirals" set of Grathwohl et al. 2019 (FFJORD).
 *
 * @param arms n, 1 to 16
 * @param turns of each arm from its begin to its end, 0.1 to 10
 * @param radius of the outer end, in data units
 * @param noise the standard deviation in each direction, in data units; 0, or 1e-6 to 1e6
 * @param rotation of the whole, counter-clockwise, in degrees
 */
public record Spirals(int arms, double turns, double radius, double noise, double rotation) implements Target {
    /** The name in files and on the command line. */
    public static final String TYPE = "spirals";

    private static final int MOST_ARMS = 16;

    /** Checks the parameters. */
    public Spirals {
        Require.within("arms", arms, 1, MOST_ARMS);
        Require.within("turns", turns, 0.1, 10);
        Require.spread("radius", radius);
        Require.noise("noise", noise);
        Rotation.check(rotation);
    }

    /** Two arms of one and a half turns, radius 3, noise 0.1. */
    public static Spirals defaults() {
        return new Spirals(2, 1.5, 3, 0.1, 0);
    }

    @Override
    public Distribution build() {
        List<Strand> strands = IntStream.range(0, arms)
                .mapToObj(arm -> new Strand(
                        s -> radius * s * Math.cos(angle(s, arm)),
                        s -> radius * s * Math.sin(angle(s, arm)),
                        Math::sqrt,
                        s -> 2 * s))
                .toList();
        return new NoisyCurve(strands, rotation, noise);
    }

    private double angle(double s, int arm) {
        return 2 * Math.PI * (turns * s + (double) arm / arms);
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
