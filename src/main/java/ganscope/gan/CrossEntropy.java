package ganscope.gan;

/** Binary cross-entropy on a logit, -y ln D - (1 - y) ln(1 - D) with D = sigmoid(s), and its derivatives. */
final class CrossEntropy {
    private CrossEntropy() {}

    static double term(double s, double label) {
        return Logistic.softplus(s) - label * s;
    }

    static double slope(double s, double label) {
        return Logistic.sigmoid(s) - label;
    }

    /** The second derivative, the same for every label. */
    static double curvature(double s) {
        return Logistic.slope(s);
    }
}
