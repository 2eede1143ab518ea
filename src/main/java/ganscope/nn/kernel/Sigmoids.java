package ganscope.nn.kernel;

import org.apache.commons.numbers.gamma.Erfc;

/** The two distribution functions that activations are made of, without overflow for any x. */
final class Sigmoids {
    private Sigmoids() {}

    /** 1 / (1 + e^−x). */
    static double logistic(double x) {
        double e = Math.exp(-Math.abs(x));
        return x < 0 ? e / (1 + e) : 1 / (1 + e);
    }

    /** Φ(x) of the standard normal distribution. */
    static double normal(double x) {
        return Erfc.value(-x / Math.sqrt(2)) / 2;
    }

    /** Φ′(x). */
    static double normalDensity(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }
}
