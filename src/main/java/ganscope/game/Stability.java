package ganscope.game;

import ganscope.gan.experiment.UpdateOrder;
import java.util.Optional;

/**
 * What linearising one step about the equilibrium says: the step's eigenvalues μ. All |μ| below 1: it converges locally; one
 * above 1: it spirals out or runs away; on the circle: it goes round.
 */
public final class Stability {
    private Stability() {}

    /**
     * The eigenvalues of one step; empty where it has no derivative (the gradient penalty at ψ = 0, and Adam, which divides
     * by the size of what vanishes there).
     *
     * <p>For optimistic moves, whose state is twice as large, the one of larger modulus of each pair of roots of μ² − (1 + 2hλ) μ
     * + hλ = 0 (simultaneous moves only).
     */
    public static Optional<EigenvaluePair> ofStep(DiracGame game, Scheme scheme) {
        return game.jacobianAtRest().flatMap(jacobian -> ofStep(jacobian, scheme));
    }

    private static Optional<EigenvaluePair> ofStep(Matrix2 j, Scheme scheme) {
        double h = scheme.rate();
        boolean alternating = scheme.update() == UpdateOrder.ALTERNATING;
        return switch (scheme.optimizer()) {
            case SGD -> Optional.of((alternating ? alternating(j, scheme) : Matrix2.IDENTITY.plus(h, j)).eigenvalues());
            case EXTRAGRADIENT ->
                Optional.of(Matrix2.IDENTITY
                        .plus(h, j.times(Matrix2.IDENTITY.plus(h, j)))
                        .eigenvalues());
            case OPTIMISTIC ->
                alternating
                        ? Optional.empty()
                        : Optional.of(new EigenvaluePair(
                                optimistic(j.eigenvalues().first(), h),
                                optimistic(j.eigenvalues().second(), h)));
            case ADAM -> Optional.empty();
        };
    }

    private static Matrix2 alternating(Matrix2 j, Scheme scheme) {
        double h = scheme.rate();
        Matrix2 discriminator = new Matrix2(1, 0, h * j.c(), 1 + h * j.d());
        Matrix2 step = new Matrix2(1 + h * j.a(), h * j.b(), 0, 1);
        for (int i = 0; i < scheme.discriminatorSteps(); i++) {
            step = step.times(discriminator);
        }
        return step;
    }

    private static Complex optimistic(Complex lambda, double h) {
        Complex along = lambda.times(h);
        Complex half = new Complex(1, 0).plus(along.times(2)).times(0.5);
        Complex root = half.times(half).plus(along.times(-1)).squareRoot();
        Complex one = half.plus(root);
        Complex other = half.plus(root.times(-1));
        return one.modulus() >= other.modulus() ? one : other;
    }
}
