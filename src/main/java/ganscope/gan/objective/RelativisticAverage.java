package ganscope.gan.objective;

/**
 * The relativistic average GANs (Jolicoeur-Martineau, 2019, RaSGAN and RaLSGAN): every sample is judged against the mean
 * score of the other kind. With a = s_r - mean(s_f), b = mean(s_r) - s_f: D: E φ(a) + E φ(b), and G with the kinds
 * exchanged.
 *
 * @param preference φ
 */
public record RelativisticAverage(Preference preference) implements Objective {
    private static final String SOURCE = "Jolicoeur-Martineau, 2019";
    private static final String AGAINST_MEANS =
            "a = s(x) - \\mathrm{E}_z[s(G(z))],\\quad b = \\mathrm{E}_p[s(x)] - s(G(z))";

    @Override
    public String id() {
        return switch (preference) {
            case LOGISTIC -> "relativistic-average";
            case SQUARE -> "relativistic-least-squares";
        };
    }

    @Override
    public LossFormula formula() {
        return switch (preference) {
            case LOGISTIC ->
                new LossFormula(
                        "\\tilde D(x) = \\mathrm{sigmoid}(s(x) - \\mathrm{E}_z[s(G(z))])",
                        "L_D = -\\mathrm{E}_p[\\ln \\tilde D(x)] - \\mathrm{E}_z[\\ln(1 - \\tilde D(G(z)))]",
                        SOURCE);
            case SQUARE ->
                new LossFormula(
                        AGAINST_MEANS,
                        "L_D = \\frac{1}{2}\\mathrm{E}_p[(a-1)^2] + \\frac{1}{2}\\mathrm{E}_z[(b-1)^2]",
                        SOURCE);
        };
    }

    /** All scores are equal: a = b = 0. */
    @Override
    public Equilibrium equilibrium(Labels labels) {
        double loss = 2 * preference.value(0);
        return new Equilibrium(loss, loss);
    }

    @Override
    public Reading reading() {
        return Reading.RELATIVE;
    }

    @Override
    public boolean generatorSeesReal() {
        return true;
    }

    @Override
    public double discriminatorLoss(float[] real, float[] fake, int n, Labels labels) {
        return preferred(real, fake, n);
    }

    @Override
    public double generatorLoss(float[] real, float[] fake, int n) {
        return preferred(fake, real, n);
    }

    @Override
    public void discriminatorGradient(float[] real, float[] fake, int n, Labels labels, float[] dReal, float[] dFake) {
        gradients(real, fake, n, dReal, dFake);
    }

    @Override
    public void generatorGradient(float[] real, float[] fake, int n, float[] dFake) {
        double meanReal = mean(real, n);
        double meanFake = mean(fake, n);
        double through = 0;
        for (int i = 0; i < n; i++) {
            through -= preference.slope(meanFake - real[i]);
        }
        for (int i = 0; i < n; i++) {
            dFake[i] = (float) ((preference.slope(fake[i] - meanReal) - through / n) / n);
        }
    }

    @Override
    public void generatorGradient(float[] real, float[] fake, int n, float[] dReal, float[] dFake) {
        gradients(fake, real, n, dFake, dReal); // the same loss with the kinds exchanged
    }

    @Override
    public void discriminatorCurvature(
            float[] real,
            float[] fake,
            int n,
            Labels labels,
            float[] realTangent,
            float[] fakeTangent,
            float[] dReal,
            float[] dFake) {
        double meanReal = mean(real, n);
        double meanFake = mean(fake, n);
        double meanRealTangent = mean(realTangent, n);
        double meanFakeTangent = mean(fakeTangent, n);
        double throughMeanFake = 0;
        double throughMeanReal = 0;
        for (int i = 0; i < n; i++) {
            throughMeanFake += preference.curvature(real[i] - meanFake) * (realTangent[i] - meanFakeTangent);
            throughMeanReal += preference.curvature(meanReal - fake[i]) * (fakeTangent[i] - meanRealTangent);
        }
        for (int i = 0; i < n; i++) {
            double ofReal = preference.curvature(real[i] - meanFake) * (realTangent[i] - meanFakeTangent);
            double ofFake = preference.curvature(meanReal - fake[i]) * (fakeTangent[i] - meanRealTangent);
            dReal[i] = (float) ((ofReal - throughMeanReal / n) / n);
            dFake[i] = (float) ((ofFake - throughMeanFake / n) / n);
        }
    }

    @Override
    public void generatorCurvature(
            float[] real, float[] fake, int n, float[] realTangent, float[] fakeTangent, float[] dReal, float[] dFake) {
        // the same loss with the kinds exchanged
        discriminatorCurvature(fake, real, n, Labels.HARD, fakeTangent, realTangent, dFake, dReal);
    }

    /** E φ(x - mean y) + E φ(mean x - y): small when every x scores above the mean y. */
    private double preferred(float[] x, float[] y, int n) {
        double meanX = mean(x, n);
        double meanY = mean(y, n);
        double loss = 0;
        for (int i = 0; i < n; i++) {
            loss += preference.value(x[i] - meanY) + preference.value(meanX - y[i]);
        }
        return loss / n;
    }

    /** Each score moves its own term and, through the mean, every term of the other kind. */
    private void gradients(float[] x, float[] y, int n, float[] dX, float[] dY) {
        double meanX = mean(x, n);
        double meanY = mean(y, n);
        double throughMeanY = 0;
        double throughMeanX = 0;
        for (int i = 0; i < n; i++) {
            throughMeanY -= preference.slope(x[i] - meanY);
            throughMeanX -= preference.slope(meanX - y[i]);
        }
        for (int i = 0; i < n; i++) {
            dX[i] = (float) ((preference.slope(x[i] - meanY) - throughMeanX / n) / n);
            dY[i] = (float) ((-preference.slope(meanX - y[i]) + throughMeanY / n) / n);
        }
    }

    private static double mean(float[] scores, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += scores[i];
        }
        return sum / n;
    }
}
