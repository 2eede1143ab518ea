package ganscope.gan.objective;

/** The hinge loss (Lim and Ye, 2017; Tran, Ranganath and Blei, 2017): D: E max(0, 1 - s) + E max(0, 1 + s); G: -E s. */
public record Hinge() implements PointwiseObjective {
    @Override
    public String id() {
        return "hinge";
    }

    @Override
    public LossFormula formula() {
        return new LossFormula(
                "L_D = \\mathrm{E}_p[\\max(0, 1-s(x))] + \\mathrm{E}_z[\\max(0, 1+s(G(z)))]",
                "L_G = -\\mathrm{E}_z[s(G(z))]",
                "Lim and Ye, 2017");
    }

    /** Every score between −1 and 1 is as good. */
    @Override
    public Equilibrium equilibrium(Labels labels) {
        return new Equilibrium(2, Double.NaN);
    }

    @Override
    public Reading reading() {
        return Reading.MARGIN;
    }

    @Override
    public double realTerm(double s, Labels labels) {
        return Math.max(0, 1 - s);
    }

    @Override
    public double realSlope(double s, Labels labels) {
        return s < 1 ? -1 : 0;
    }

    @Override
    public double realCurvature(double s, Labels labels) {
        return 0;
    }

    @Override
    public double fakeTerm(double s, Labels labels) {
        return Math.max(0, 1 + s);
    }

    @Override
    public double fakeSlope(double s, Labels labels) {
        return s > -1 ? 1 : 0;
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
