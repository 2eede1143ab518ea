package ganscope.data.distribution;

import ganscope.random.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mixture of normals in d dimensions, each the same in every direction, laid out for fast sampling.
 *
 * <p>What every mixture target shares; immutable.
 */
public final class NormalModes implements LineDistribution {
    /** Beyond this many standard deviations lies less than 0.013 % of a normal in the plane. */
    private static final double REACH = 4.25;

    private final int dimension;
    private final double[] centers;
    private final double[] sigmas;
    private final double[] shares;
    private final AliasTable choice;

    /**
     * A mixture.
     *
     * @param dimension d
     * @param centers n × d, row-major
     * @param sigmas n standard deviations
     * @param shares n weights that sum to one
     */
    public NormalModes(int dimension, double[] centers, double[] sigmas, double[] shares) {
        this.dimension = dimension;
        this.centers = centers;
        this.sigmas = sigmas;
        this.shares = shares;
        this.choice = new AliasTable(shares);
    }

    public static double[] equal(double sigma, int modes) {
        double[] sigmas = new double[modes];
        Arrays.fill(sigmas, sigma);
        return sigmas;
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public Optional<Density> density() {
        return Optional.of(this::densityAt);
    }

    @Override
    public void sample(RandomStream random, int rows, float[] out) {
        sample(random, rows, out, null);
    }

    /** The same; the component of each sample goes to {@code components}, unless that is null. */
    void sample(RandomStream random, int rows, float[] out, int @Nullable [] components) {
        Require.room(out, rows, dimension);
        if (dimension == 1) {
            for (int i = 0; i < rows; i++) {
                int mode = choice.draw(random);
                note(components, i, mode);
                out[i] = (float) (centers[mode] + sigmas[mode] * random.nextGaussian());
            }
        } else {
            for (int i = 0; i < rows; i++) {
                int mode = choice.draw(random);
                note(components, i, mode);
                out[2 * i] = (float) (centers[2 * mode] + sigmas[mode] * random.nextGaussian());
                out[2 * i + 1] = (float) (centers[2 * mode + 1] + sigmas[mode] * random.nextGaussian());
            }
        }
    }

    private static void note(int @Nullable [] components, int i, int mode) {
        if (components != null) {
            components[i] = mode;
        }
    }

    /** The components that can be drawn, where there are two or more. */
    @Override
    public Optional<Classes> classes() {
        Classes classes = new ModeClasses(this, shares);
        return classes.count() > 1 ? Optional.of(classes) : Optional.empty();
    }

    /** Σ wᵢ (2πσᵢ²)^(−d/2) exp(−‖x − cᵢ‖² / 2σᵢ²). */
    private double densityAt(double... x) {
        double sum = 0;
        for (int mode = 0; mode < shares.length; mode++) {
            double term = shares[mode];
            for (int axis = 0; axis < dimension; axis++) {
                double z = (x[axis] - centers[mode * dimension + axis]) / sigmas[mode];
                term *= StandardNormal.density(z) / sigmas[mode];
            }
            sum += term;
        }
        return sum;
    }

    /** Σ wᵢ Φ((x − μᵢ) / σᵢ), on the line. */
    @Override
    public double cumulative(double x) {
        double sum = 0;
        for (int mode = 0; mode < shares.length; mode++) {
            sum += shares[mode] * StandardNormal.cumulative((x - centers[mode]) / sigmas[mode]);
        }
        return Math.min(sum, 1);
    }

    /**
     * The inverse of {@link #cumulative}, by Newton's method kept inside a shrinking bracket, which starts at the
     * smallest and largest of the components' own quantiles.
     */
    @Override
    public double quantile(double p) {
        double z = StandardNormal.quantile(p);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int mode = 0; mode < shares.length; mode++) {
            if (shares[mode] > 0) {
                low = Math.min(low, centers[mode] + sigmas[mode] * z);
                high = Math.max(high, centers[mode] + sigmas[mode] * z);
            }
        }
        double x = 0.5 * low + 0.5 * high;
        double step = high - low;
        while (high - low > 2 * Math.ulp(x)) {
            double excess = cumulative(x) - p;
            if (excess >= 0) {
                high = x;
            } else {
                low = x;
            }
            double newton = x - excess / densityAt(x);
            // Only while its steps halve: in a gap between the components its slope leads astray.
            boolean trusted = newton > low && newton < high && Math.abs(newton - x) < 0.5 * step;
            double next = trusted ? newton : 0.5 * low + 0.5 * high;
            step = Math.abs(next - x);
            x = next;
            if (step <= Math.ulp(x)) {
                return x;
            }
        }
        return high;
    }

    /** The components that can be drawn, those of positive weight. */
    @Override
    public List<Mode> modes() {
        List<Mode> modes = new ArrayList<>();
        for (int mode = 0; mode < shares.length; mode++) {
            if (shares[mode] > 0) {
                List<Double> center = new ArrayList<>();
                for (int axis = 0; axis < dimension; axis++) {
                    center.add(centers[mode * dimension + axis]);
                }
                modes.add(new Mode(center, sigmas[mode], shares[mode]));
            }
        }
        return List.copyOf(modes);
    }

    @Override
    public Range range() {
        double[] low = new double[dimension];
        double[] high = new double[dimension];
        Arrays.fill(low, Double.POSITIVE_INFINITY);
        Arrays.fill(high, Double.NEGATIVE_INFINITY);
        for (int mode = 0; mode < shares.length; mode++) {
            if (shares[mode] > 0) {
                for (int axis = 0; axis < dimension; axis++) {
                    double center = centers[mode * dimension + axis];
                    low[axis] = Math.min(low[axis], center - REACH * sigmas[mode]);
                    high[axis] = Math.max(high[axis], center + REACH * sigmas[mode]);
                }
            }
        }
        return dimension == 1 ? Margin.around(low[0], high[0]) : Margin.around(low[0], high[0], low[1], high[1]);
    }

    @Override
    public double[] centroid() {
        double[] mean = new double[dimension];
        for (int mode = 0; mode < shares.length; mode++) {
            for (int axis = 0; axis < dimension; axis++) {
                mean[axis] += shares[mode] * centers[mode * dimension + axis];
            }
        }
        return mean;
    }

    @Override
    public double scale() {
        double[] mean = centroid();
        double sum = 0;
        for (int mode = 0; mode < shares.length; mode++) {
            double square = dimension * sigmas[mode] * sigmas[mode];
            for (int axis = 0; axis < dimension; axis++) {
                double offset = centers[mode * dimension + axis] - mean[axis];
                square += offset * offset;
            }
            sum += shares[mode] * square;
        }
        return Math.sqrt(sum);
    }
}
