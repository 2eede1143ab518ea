package ganscope.gan.objective;

/**
 * The original game (Goodfellow et al., 2014, equation 1): the generator descends E[ln(1 - D(G(z)))], whose slope in the
 * score is -D, so that a sure discriminator leaves it no gradient.
 */
public record Minimax() implements PointwiseObjective {
    @Override
    public String id() {
        return "minimax";
    }

    @Override
    public LossFormula formula() {
        return new LossFormula(
                "L_D = -\\mathrm{E}_p[\\ln D(x)] - \\mathrm{E}_z[\\ln(1 - D(G(z)))]",
                "L_G = \\mathrm{E}_z[\\ln(1 - D(G(z)))]",
                "Goodfellow et al., 2014, equation 1");
    }

    @Override
    public Equilibrium equilibrium(Labels labels) {
        return new Equilibrium(CrossEntropy.best(labels), Math.log1p(-CrossEntropy.bestAnswer(labels)));
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
        return -Logistic.softplus(s);
    }

    @Override
    public double generatorSlope(double s) {
        return -Logistic.sigmoid(s);
    }

    @Override
    public double generatorCurvature(double s) {
        return -Logistic.slope(s);
    }

    @Override
    public boolean hasLabels() {
        return true;
    }
}
