package ganscope.gan.objective;

/**
 * The Wasserstein GAN (Arjovsky, Chintala and Bottou, 2017): critic E_q f - E_p f, generator -E_q f. Minus the critic's
 * loss estimates W1 up to the critic's Lipschitz constant, which a constraint must bound.
 */
public record Wasserstein() implements PointwiseObjective {
    @Override
    public String id() {
        return "wasserstein";
    }

    @Override
    public LossFormula formula() {
        return new LossFormula(
                "L_D = \\mathrm{E}_z[f(G(z))] - \\mathrm{E}_p[f(x)]",
                "L_G = -\\mathrm{E}_z[f(G(z))]",
                "Arjovsky et al., 2017");
    }

    @Override
    public Equilibrium equilibrium(Labels labels) {
        return new Equilibrium(0, Double.NaN);
    }

    @Override
    public Reading reading() {
        return Reading.CRITIC;
    }

    @Override
    public double realTerm(double s, Labels labels) {
        return -s;
    }

    @Override
    public double realSlope(double s, Labels labels) {
        return -1;
    }

    @Override
    public double realCurvature(double s, Labels labels) {
        return 0;
    }

    @Override
    public double fakeTerm(double s, Labels labels) {
        return s;
    }

    @Override
    public double fakeSlope(double s, Labels labels) {
        return 1;
    }

    @Override
    public double fakeCurvature(double s, Labels labels) {
        return 0;
    }

    @Override
    public double generatorTerm(double s) {
        return -s;
    }

    @Override
    public double generatorSlope(double s) {
        return -1;
    }

    @Override
    public double generatorCurvature(double s) {
        return 0;
    }
}
