package ganscope.gan.objective;

/** The Wright omega function: the positive w with w + ln w = x, that is Lambert's W at exp(x) without overflow. */
final class WrightOmega {
    private WrightOmega() {}

    static double of(double x) {
        if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
            return x;
        }
        if (x < -40) {
            return Math.exp(x); // w = exp(x - w) and w < 5e-18
        }
        double w = x > 1 ? x - Math.log(x) : Math.exp(x) / (1 + Math.exp(x));
        for (int i = 0; i < 30; i++) {
            // Newton on the logarithm of w, where the equation is nearly linear and w stays positive.
            double step = (x - w - Math.log(w)) / (1 + w);
            w *= Math.exp(step);
            if (Math.abs(step) < 1e-15) {
                break;
            }
        }
        return w;
    }
}
