package ganscope.explorer;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErfc;

/** The normal distribution of mean 0 and standard deviation 1. */
final class Gauss {
    static final double LOG_ROOT_TWO_PI = 0.5 * Math.log(2 * Math.PI);
    private static final double ROOT_HALF = Math.sqrt(0.5);

    private Gauss() {}

    /** φ(z). */
    static double density(double z) {
        return Math.exp(-0.5 * z * z - LOG_ROOT_TWO_PI);
    }

    /** Φ(z), with its digits in the lower tail; Φ(−z) is the upper tail. */
    static double cumulative(double z) {
        return 0.5 * Erfc.value(-z * ROOT_HALF);
    }

    /** Φ⁻¹(t), with its digits for small t. */
    static double quantile(double t) {
        return -InverseErfc.value(2 * t) / ROOT_HALF;
    }
}
