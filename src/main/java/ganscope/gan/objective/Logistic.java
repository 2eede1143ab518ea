package ganscope.gan.objective;

/** The logistic functions that probability objectives are made of, without overflow at either end. */
public final class Logistic {
    private Logistic() {}

    /** sigmoid(s) = 1 / (1 + exp(-s)). */
    public static double sigmoid(double s) {
        if (s >= 0) {
            return 1 / (1 + Math.exp(-s));
        }
        double e = Math.exp(s);
        return e / (1 + e);
    }

    /** The derivative of the sigmoid, sigmoid(s) sigmoid(-s). */
    public static double slope(double s) {
        return sigmoid(s) * sigmoid(-s);
    }

    /** softplus(s) = ln(1 + exp(s)) = -ln(1 - sigmoid(s)), whose derivative is sigmoid(s). */
    public static double softplus(double s) {
        return Math.max(s, 0) + Math.log1p(Math.exp(-Math.abs(s)));
    }
}
