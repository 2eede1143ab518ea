package ganscope.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import ganscope.data.distribution.Distribution;
import ganscope.data.distribution.Mode;
import ganscope.data.distribution.NoisyCurve;
import ganscope.data.distribution.Require;
import ganscope.data.distribution.Strand;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Concentric circles around the origin with normal noise: circle i of n has the radius (i / n) · radius, and every
 * circle the same share of the samples.
 *
 * @param count n, called {@code circles} in files and on the command line, 1 to 16
 * @param radius the outermost circle's, in data units
 * @param noise the standard deviation in each direction, in data units; 0, or 1e-6 to 1e6
 */
public record Circles(@JsonProperty("circles") int count, double radius, double noise) implements Target {
    /** The name in files and on the command line. */
    public static final String TYPE = "circles";

    private static final int MOST = 16;

    /** Checks the parameters. */
    public Circles {
        Require.within("circles", count, 1, MOST);
        Require.spread("radius", radius);
        Require.noise("noise", noise);
    }

    /** Two circles of radius 1 and 2, noise 0.08. */
    public static Circles defaults() {
        return new Circles(2, 2, 0.08);
    }

    @Override
    public Distribution build() {
        List<Strand> strands = IntStream.rangeClosed(1, count)
                .mapToObj(i -> circle(radius * i / count))
                .toList();
        return new NoisyCurve(strands, 0, noise);
    }

    private static Strand circle(double radius) {
        return Strand.uniform(t -> radius * Math.cos(2 * Math.PI * t), t -> radius * Math.sin(2 * Math.PI * t));
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
