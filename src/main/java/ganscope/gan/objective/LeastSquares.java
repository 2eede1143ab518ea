package ganscope.gan.objective;

/** LSGAN (Mao et al., 2017, equation 2 with a = 0, b = c = 1): squared distance to the labels, with the factor 1/2. */
public record LeastSquares() implements PointwiseObjective {
    @Override
    public String id() {
        return "least-squares";
    }

    @Override
    public LossFormula formula() {
        return new LossFormula(
                "L_D = \\frac{1}{2}\\mathrm{E}_p[(s(x)-1)^2] + \\frac{1}{2}\\mathrm{E}_z[s(G(z))^2]",
                "L_G = \\frac{1}{2}\\mathrm{E}_z[(s(G(z))-1)^2]", "Mao et al., 2017, equation 2");
    }

    /** The best score is halfway between the labels. */
    @Override
    public Equilibrium equilibrium(Labels labels) {
        double best = (labels.real() + labels.generated()) / 2;
        return new Equilibrium(realTerm(best, labels) + fakeTerm(best, labels), generatorTerm(best));
    }

    @Override
    public Reading reading() {
        return Reading.LABEL;
    }

    @Override
    public double realTerm(double s, Labels labels) {
        return 0.5 * (s - labels.real()) * (s - labels.real());
    }

    @Override
    public double realSlope(double s, Labels labels) {
        return s - labels.real();
    }

    @Override
    public double realCurvature(double s, Labels labels) {
        return 1;
    }

    @Override
    public double fakeTerm(double s, Labels labels) {
        return 0.5 * (s - labels.generated()) * (s - labels.generated());
    }

    @Override
    public double fakeSlope(double s, Labels labels) {
        return s - labels.generated();
    }

    @Override
    public double fakeCurvature(double s, Labels labels) {
        return 1;
    }

    @Override
    public double generatorTerm(double s) {
        return 0.5 * (s - 1) * (s - 1);
    }

    @Override
    public double generatorSlope(double s) {
        return s - 1;
    }

    @Override
    public double generatorCurvature(double s) {
        return 1;
    }

    @Override
    public boolean hasLabels() {
        return true;
    }
}
