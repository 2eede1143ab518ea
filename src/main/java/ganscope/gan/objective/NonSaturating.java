package ganscope.gan.objective;

/**
 * The generator ascends E[ln D(G(z))] instead (Goodfellow et al., 2014, section 3): the same fixed point as
 * {@link Minimax}, but a slope of -(1 - D), strongest where the discriminator is sure.
 */
public record NonSaturating() implements PointwiseObjective {
    @Override
    public String id() {
        return "non-saturating";
    }

    @Override
    public LossFormula formula() {
        return new LossFormula(
                "L_D = -\\mathrm{E}_p[\\ln D(x)] - \\mathrm{E}_z[\\ln(1 - D(G(z)))]",
                "L_G = -\\mathrm{E}_z[\\ln D(G(z))]",
                "Goodfellow et al., 2014, section 3");
    }

    @Override
    public Equilibrium equilibrium(Labels labels) {
        return new Equilibrium(CrossEntropy.best(labels), -Math.log(CrossEntropy.bestAnswer(labels)));
    }

    @Override
    public Reading reading() {
        return Reading.PROBABILITY;
    }

    @Override
    public double realTerm(double s, Labels labels) {
        return CrossEntropy.term(s, labels.real());
    }

    @Override
    public double realSlope(double s, Labels labels) {
        return CrossEntropy.slope(s, labels.real());
    }

    @Override
    public double realCurvature(double s, Labels labels) {
        return CrossEntropy.curvature(s);
    }

    @Override
    public double fakeTerm(double s, Labels labels) {
        return CrossEntropy.term(s, labels.generated());
    }

    @Override
    public double fakeSlope(double s, Labels labels) {
        return CrossEntropy.slope(s, labels.generated());
    }

    @Override
    public double fakeCurvature(double s, Labels labels) {
        return CrossEntropy.curvature(s);
    }

    @Override
    public double generatorTerm(double s) {
        return Logistic.softplus(-s);
    }

    @Override
    public double generatorSlope(double s) {
        return -Logistic.sigmoid(-s);
    }

    @Override
    public double generatorCurvature(double s) {
        return Logistic.slope(s);
    }

    @Override
    public boolean hasLabels() {
        return true;
    }
}
