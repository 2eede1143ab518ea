package ganscope.explorer;

import ganscope.random.RandomStream;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * The normal distribution N(μ, σ²).
 *
 * @param mean μ, in data units, −1e9 to 1e9
 * @param sd σ, in data units, 1e-9 (and a billionth of the mean) to 1e9
 */
public record NormalLaw(double mean, double sd) implements Law {
    /** In standard deviations; beyond the last one lies e⁻¹¹⁵. */
    private static final double[] PLACES = {
        -15, -11, -8, -6, -5, -4, -3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 11, 15
    };

    /** Checks the parameters. */
    public NormalLaw {
        Limits.position("mean", mean);
        Limits.width("sd", sd, mean);
    }

    private double z(double x) {
        return (x - mean) / sd;
    }

    @Override
    public double variance() {
        return sd * sd;
    }

    @Override
    public double logDensity(double x) {
        return logDensity(x, Math.log(sd));
    }

    @Override
    public DoubleUnaryOperator logDensity() {
        double logSd = Math.log(sd);
        return x -> logDensity(x, logSd);
    }

    private double logDensity(double x, double logSd) {
        double z = z(x);
        return -0.5 * z * z - logSd - Gauss.LOG_ROOT_TWO_PI;
    }

    @Override
    public double cumulative(double x) {
        return Gauss.cumulative(z(x));
    }

    @Override
    public double survival(double x) {
        return Gauss.cumulative(-z(x));
    }

    @Override
    public double quantile(double t) {
        return mean + sd * Gauss.quantile(t);
    }

    @Override
    public Support support() {
        return Support.LINE;
    }

    @Override
    public Tail lowerTail() {
        return new Tail.Gaussian(sd);
    }

    @Override
    public Tail upperTail() {
        return new Tail.Gaussian(sd);
    }

    @Override
    public double[] landmarks() {
        return Arrays.stream(PLACES).map(z -> mean + sd * z).toArray();
    }

    @Override
    public OptionalDouble entropy() {
        return OptionalDouble.of(Math.log(sd) + Gauss.LOG_ROOT_TWO_PI + 0.5);
    }

    @Override
    public List<Law> parts() {
        return List.of(this);
    }

    @Override
    public double draw(RandomStream random) {
        return mean + sd * random.nextGaussian();
    }

    @Override
    public NormalLaw moved(double by) {
        return new NormalLaw(mean + by, sd);
    }
}
