package ganscope.gan.objective;

/**
 * The relativistic pairing GAN (Jolicoeur-Martineau, 2019; with R1 and R2 the baseline of Huang et al., 2024): each real
 * sample is judged against the generated one of the same row. D: E softplus(-(s_r - s_f)), G: E softplus(s_r - s_f).
 */
public record RelativisticPairing() implements Objective {
    @Override
    public String id() {
        return "relativistic-pairing";
    }

    @Override
    public LossFormula formula() {
        return new LossFormula(
                "L_D = \\mathrm{E}[\\ln(1 + e^{-(s(x) - s(G(z)))})]",
                "L_G = \\mathrm{E}[\\ln(1 + e^{s(x) - s(G(z))})]",
                "Jolicoeur-Martineau, 2019");
    }

    /** All scores are equal. */
    @Override
    public Equilibrium equilibrium(Labels labels) {
        return new Equilibrium(Math.log(2), Math.log(2));
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
        double loss = 0;
        for (int i = 0; i < n; i++) {
            loss += Logistic.softplus((double) fake[i] - real[i]);
        }
        return loss / n;
    }

    @Override
    public void discriminatorGradient(float[] real, float[] fake, int n, Labels labels, float[] dReal, float[] dFake) {
        for (int i = 0; i < n; i++) {
            dFake[i] = (float) (Logistic.sigmoid((double) fake[i] - real[i]) / n);
            dReal[i] = -dFake[i];
        }
    }

    @Override
    public double generatorLoss(float[] real, float[] fake, int n) {
        double loss = 0;
        for (int i = 0; i < n; i++) {
            loss += Logistic.softplus((double) real[i] - fake[i]);
        }
        return loss / n;
    }

    @Override
    public void generatorGradient(float[] real, float[] fake, int n, float[] dFake) {
        for (int i = 0; i < n; i++) {
            dFake[i] = (float) (-Logistic.sigmoid((double) real[i] - fake[i]) / n);
        }
    }

    @Override
    public void generatorGradient(float[] real, float[] fake, int n, float[] dReal, float[] dFake) {
        discriminatorGradient(fake, real, n, Labels.HARD, dFake, dReal); // the same loss with the kinds exchanged
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
        for (int i = 0; i < n; i++) {
            double along = (double) fakeTangent[i] - realTangent[i];
            dFake[i] = (float) (Logistic.slope((double) fake[i] - real[i]) * along / n);
            dReal[i] = -dFake[i];
        }
    }

    @Override
    public void generatorCurvature(
            float[] real, float[] fake, int n, float[] realTangent, float[] fakeTangent, float[] dReal, float[] dFake) {
        // the same loss with the kinds exchanged
        discriminatorCurvature(fake, real, n, Labels.HARD, fakeTangent, realTangent, dFake, dReal);
    }
}
