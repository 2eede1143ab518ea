package ganscope.data;

import ganscope.data.distribution.Density;
import ganscope.data.distribution.LineDistribution;
import ganscope.data.distribution.Margin;
import ganscope.data.distribution.Mode;
import ganscope.data.distribution.Range;
import ganscope.data.distribution.Require;
import ganscope.data.distribution.StandardNormal;
import ganscope.random.RandomStream;
import java.util.List;
import java.util.Optional;

/**
 * The normal distribution on the line, N(μ, σ²).
 *
 * @param mean μ, in data units, −1e6 to 1e6
 * @param standardDeviation σ, in data units, 1e-6 to 1e6
 */
public record Normal(double mean, double standardDeviation) implements Distribution1D {
    /** The name in files and on the command line. */
    public static final String TYPE = "normal";

    /** Half of the interval that holds all but 0.002 % of a normal, in standard deviations. */
    private static final double REACH = 4.25;

    /** Checks the parameters. */
    public Normal {
        Require.position("mean", mean);
        Require.spread("standardDeviation", standardDeviation);
    }

    /** N(0, 1) shifted to 3, away from where a new generator starts. */
    public static Normal defaults() {
        return new Normal(3, 1);
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
            out[i] = (float) (mean + standardDeviation * random.nextGaussian());
        }
    }

    @Override
    public Optional<Density> density() {
        return Optional.of(x -> StandardNormal.density((x[0] - mean) / standardDeviation) / standardDeviation);
    }

    @Override
    public double cumulative(double x) {
        return StandardNormal.cumulative((x - mean) / standardDeviation);
    }

    @Override
    public double quantile(double p) {
        return mean + standardDeviation * StandardNormal.quantile(p);
    }

    @Override
    public List<Mode> modes() {
        return List.of(new Mode(List.of(mean), standardDeviation, 1));
    }

    @Override
    public Range range() {
        return Margin.around(mean - REACH * standardDeviation, mean + REACH * standardDeviation);
    }

    @Override
    public double[] centroid() {
        return new double[] {mean};
    }

    @Override
    public double scale() {
        return standardDeviation;
    }
}
