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
 * The uniform distribution on an interval.
 *
 * @param low its lower end, in data units
 * @param high its upper end, in data units, at least 1e-6 above the lower
 */
public record Uniform(double low, double high) implements Distribution1D {
    /** The name in files and on the command line. */
    public static final String TYPE = "uniform";

    /** Checks the ends. */
    public Uniform {
        Require.position("low", low);
        Require.position("high", high);
        if (!(high - low >= Require.NARROWEST)) {
            throw new IllegalArgumentException(
                    "high: " + high + " (at least " + Require.NARROWEST + " above low, which is " + low + ")");
        }
    }

    /** U[1, 3]. */
    public static Uniform defaults() {
        return new Uniform(1, 3);
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
            out[i] = (float) (low + (high - low) * random.nextDouble());
        }
    }

    @Override
    public Optional<Density> density() {
        double height = 1 / (high - low);
        return Optional.of(x -> x[0] >= low && x[0] <= high ? height : 0);
    }

    @Override
    public double cumulative(double x) {
        return Math.clamp((x - low) / (high - low), 0.0, 1.0);
    }

    @Override
    public double quantile(double p) {
        return low + (high - low) * p;
    }

    @Override
    public List<Mode> modes() {
        return List.of();
    }

    @Override
    public Range range() {
        return Margin.around(low, high);
    }

    @Override
    public double[] centroid() {
        return new double[] {0.5 * (low + high)};
    }

    @Override
    public double scale() {
        return (high - low) / Math.sqrt(12);
    }
}
