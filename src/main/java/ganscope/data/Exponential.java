package ganscope.data;

import ganscope.data.distribution.Density;
import ganscope.data.distribution.LineDistribution;
import ganscope.data.distribution.Margin;
import ganscope.data.distribution.Mode;
import ganscope.data.distribution.Range;
import ganscope.data.distribution.Require;
import ganscope.random.RandomStream;
import java.util.List;
import java.util.Optional;

/**
 * The exponential distribution, moved to begin at an origin: density λ exp(−λ (x − origin)) for x ≥ origin.
 *
 * @param rate λ, per data unit, 1e-6 to 1e6; the mean distance from the origin is 1/λ
 * @param origin where it begins, in data units
 */
public record Exponential(double rate, double origin) implements Distribution1D {
    /** The name in files and on the command line. */
    public static final String TYPE = "exponential";

    /** −ln(5e-4): all but 0.05 % of the samples lie nearer to the origin, in units of 1/λ. */
    private static final double REACH = 7.6;

    /** Checks the parameters. */
    public Exponential {
        Require.within("rate", rate, 1 / Require.FARTHEST, 1 / Require.NARROWEST);
        Require.position("origin", origin);
    }

    /** Mean 1, beginning at 0. */
    public static Exponential defaults() {
        return new Exponential(1, 0);
    }

    /** Itself: there is nothing to work out. */
    @Override
    public LineDistribution build() {
        return this;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int dimension() {
        return 1;
    }

    @Override
    public void sample(RandomStream random, int rows, float[] out) {
        Require.room(out, rows, 1);
        for (int i = 0; i < rows; i++) {
            out[i] = (float) (origin + random.nextExponential() / rate);
        }
    }

    @Override
    public Optional<Density> density() {
        return Optional.of(x -> x[0] >= origin ? rate * Math.exp(-rate * (x[0] - origin)) : 0);
    }

    @Override
    public double cumulative(double x) {
        return x > origin ? -Math.expm1(-rate * (x - origin)) : 0;
    }

    @Override
    public double quantile(double p) {
        return origin - Math.log1p(-p) / rate;
    }

    @Override
    public List<Mode> modes() {
        return List.of();
    }

    @Override
    public Range range() {
        return Margin.around(origin, origin + REACH / rate);
    }

    @Override
    public double[] centroid() {
        return new double[] {origin + 1 / rate};
    }

    @Override
    public double scale() {
        return 1 / rate;
    }
}
