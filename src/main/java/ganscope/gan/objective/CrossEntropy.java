package ganscope.gan.objective;

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

    /** The best answer where p = q, (y + z) / 2 for labels y, z; without smoothing ½ (Goodfellow et al., 2014, theorem 1). */
    static double bestAnswer(Labels labels) {
        return (labels.real() + labels.generated()) / 2;
    }

    /** The discriminator's loss with that answer everywhere; without smoothing 2 ln 2. */
    static double best(Labels labels) {
        double answer = bestAnswer(labels);
        double ones = labels.real() + labels.generated();
        return -(ones * Math.log(answer) + (2 - ones) * Math.log1p(-answer));
    }
}
