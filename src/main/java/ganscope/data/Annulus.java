package ganscope.data;

import ganscope.data.distribution.Density;
import ganscope.data.distribution.Distribution;
import ganscope.data.distribution.Margin;
import ganscope.data.distribution.Mode;
import ganscope.data.distribution.Range;
import ganscope.data.distribution.Require;
import ganscope.random.RandomStream;
import java.util.List;
import java.util.Optional;

/**
 * The area between two circles around the origin, evenly filled; a disc if the inner radius is 0.
 *
 * @param inner the inner radius, in data units, at least 0
 * @param outer the outer radius, in data units, at least 1e-6 more
 */
public record Annulus(double inner, double outer) implements Target {
    /** The name in files and on the command line. */
    public static final String TYPE = "annulus";

    /** Checks the radii. */
    public Annulus {
        Require.within("inner", inner, 0, Require.FARTHEST);
        Require.spread("outer", outer);
        if (!(outer - inner >= Require.NARROWEST)) {
            throw new IllegalArgumentException(
                    "outer: " + outer + " (at least " + Require.NARROWEST + " above inner, which is " + inner + ")");
        }
    }

    /** Radii 1 and 2. */
    public static Annulus defaults() {
        return new Annulus(1, 2);
    }

    /** Itself: there is nothing to work out. */
    @Override
    public Distribution build() {
        return this;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int dimension() {
        return 2;
    }

    /** The radius is the root of a uniform draw between the squared radii: that makes the area evenly filled. */
    @Override
    public void sample(RandomStream random, int rows, float[] out) {
        Require.room(out, rows, 2);
        double least = inner * inner;
        double most = outer * outer;
        for (int i = 0; i < rows; i++) {
            double radius = Math.sqrt(least + (most - least) * random.nextDouble());
            double angle = 2 * Math.PI * random.nextDouble();
            out[2 * i] = (float) (radius * Math.cos(angle));
            out[2 * i + 1] = (float) (radius * Math.sin(angle));
        }
    }

    @Override
    public Optional<Density> density() {
        double height = 1 / (Math.PI * (outer - inner) * (outer + inner));
        return Optional.of(point -> {
            double radius = Math.hypot(point[0], point[1]);
            return radius >= inner && radius <= outer ? height : 0;
        });
    }

    @Override
    public List<Mode> modes() {
        return List.of();
    }

    @Override
    public Range range() {
        return Margin.around(-outer, outer, -outer, outer);
    }

    @Override
    public double[] centroid() {
        return new double[2];
    }

    /** √((inner² + outer²) / 2). */
    @Override
    public double scale() {
        return Math.sqrt(0.5 * (inner * inner + outer * outer));
    }
}
