package ganscope.data.distribution;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErfc;

/** The normal distribution of mean 0 and standard deviation 1. */
public final class StandardNormal {
    private static final double SQRT_HALF = Math.sqrt(0.5);
    private static final double PEAK = 1 / Math.sqrt(2 * Math.PI);

    private StandardNormal() {}

    /** φ(z) = exp(−z²/2) / √(2π). */
    public static double density(double z) {
        return PEAK * Math.exp(-0.5 * z * z);
    }

    /** Φ(z), accurate in the lower tail. */
    public static double cumulative(double z) {
        return 0.5 * Erfc.value(-z * SQRT_HALF);
    }

    /** Φ⁻¹(p); minus or plus infinity at 0 and 1. */
    public static double quantile(double p) {
        return -InverseErfc.value(2 * p) / SQRT_HALF;
    }

    /** Φ(b) − Φ(a) for a ≤ b, without cancellation in the upper tail. */
    public static double between(double a, double b) {
        return a > 0 ? cumulative(-a) - cumulative(-b) : cumulative(b) - cumulative(a);
    }
}
