package ganscope.gan;

/**
 * The relativistic average GAN (Jolicoeur-Martineau, 2019): every sample is judged against the mean score of the other
 * kind. With a = s_r - mean(s_f), b = s_f - mean(s_r): D: (E softplus(-a) + E softplus(b)) / 2, and G with the kinds
 * exchanged.
 */
public record RelativisticAverage() implements Objective {
    @Override
    public String id() {
        return "relativistic-average";
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
        return preference(real, fake, n);
    }

    @Override
    public double generatorLoss(float[] real, float[] fake, int n) {
        return preference(fake, real, n);
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
            through += Logistic.sigmoid(real[i] - meanFake) / 2;
        }
        for (int i = 0; i < n; i++) {
            dFake[i] = (float) ((-Logistic.sigmoid(meanReal - fake[i]) / 2 - through / n) / n);
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
            throughMeanFake += Logistic.slope(real[i] - meanFake) * (realTangent[i] - meanFakeTangent) / 2;
            throughMeanReal += Logistic.slope(fake[i] - meanReal) * (fakeTangent[i] - meanRealTangent) / 2;
        }
        for (int i = 0; i < n; i++) {
            double ofReal = Logistic.slope(real[i] - meanFake) * (realTangent[i] - meanFakeTangent) / 2;
            double ofFake = Logistic.slope(fake[i] - meanReal) * (fakeTangent[i] - meanRealTangent) / 2;
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

    /** (E softplus(-(x - mean y)) + E softplus(y - mean x)) / 2: small when every x scores above the mean y. */
    private static double preference(float[] x, float[] y, int n) {
        double meanX = mean(x, n);
        double meanY = mean(y, n);
        double loss = 0;
        for (int i = 0; i < n; i++) {
            loss += (Logistic.softplus(meanY - x[i]) + Logistic.softplus(y[i] - meanX)) / 2;
        }
        return loss / n;
    }

    /** Each score moves its own term and, through the mean, every term of the other kind. */
    private static void gradients(float[] x, float[] y, int n, float[] dX, float[] dY) {
        double meanX = mean(x, n);
        double meanY = mean(y, n);
        double throughMeanY = 0;
        double throughMeanX = 0;
        for (int i = 0; i < n; i++) {
            throughMeanY += Logistic.sigmoid(meanY - x[i]) / 2;
            throughMeanX += Logistic.sigmoid(y[i] - meanX) / 2;
        }
        for (int i = 0; i < n; i++) {
            dX[i] = (float) ((-Logistic.sigmoid(meanY - x[i]) / 2 - throughMeanX / n) / n);
            dY[i] = (float) ((Logistic.sigmoid(y[i] - meanX) / 2 + throughMeanY / n) / n);
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
