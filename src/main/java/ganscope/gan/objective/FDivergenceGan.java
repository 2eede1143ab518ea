package ganscope.gan.objective;

/**
 * f-GAN (Nowozin, Cseke and Tomioka, 2016, equation 4): the discriminator ascends F = E_p T - E_q f*(T), the generator
 * descends it.
 *
 * @param divergence which f
 */
public record FDivergenceGan(FDivergence divergence) implements PointwiseObjective {
    @Override
    public String id() {
        return "f-" + divergence.id();
    }

    @Override
    public LossFormula formula() {
        return new LossFormula(
                "D_f(p\\|q) \\geq \\mathrm{E}_p[T(x)] - \\mathrm{E}_z[f^*(T(G(z)))]",
                "T(x) = g_f(s(x)),\\quad L_G = -\\mathrm{E}_z[f^*(T(G(z)))]",
                "Nowozin et al., 2016, equation 4");
    }

    /** p = q means T = f'(1), D's loss −f(1), G's −f*(f'(1)) = f(1) − f'(1). */
    @Override
    public Equilibrium equilibrium(Labels labels) {
        // |u - 1| has a kink at 1: any T between the two slopes is best, so that the generator's loss is open.
        boolean kink = divergence == FDivergence.TOTAL_VARIATION;
        double f = divergence.generator(1);
        return new Equilibrium(-f, kink ? Double.NaN : f - divergence.threshold());
    }

    @Override
    public Reading reading() {
        return Reading.VARIATIONAL;
    }

    @Override
    public double realTerm(double s, Labels labels) {
        return -divergence.output(s);
    }

    @Override
    public double realSlope(double s, Labels labels) {
        return -divergence.outputDerivative(s);
    }

    @Override
    public double realCurvature(double s, Labels labels) {
        return -divergence.outputCurvature(s);
    }

    @Override
    public double fakeTerm(double s, Labels labels) {
        return divergence.conjugate(s);
    }

    @Override
    public double fakeSlope(double s, Labels labels) {
        return divergence.conjugateDerivative(s);
    }

    @Override
    public double fakeCurvature(double s, Labels labels) {
        return divergence.conjugateCurvature(s);
    }

    @Override
    public double generatorTerm(double s) {
        return -divergence.conjugate(s);
    }

    @Override
    public double generatorSlope(double s) {
        return -divergence.conjugateDerivative(s);
    }

    @Override
    public double generatorCurvature(double s) {
        return -divergence.conjugateCurvature(s);
    }
}
