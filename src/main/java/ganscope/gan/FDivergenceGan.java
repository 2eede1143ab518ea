package ganscope.gan;

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
