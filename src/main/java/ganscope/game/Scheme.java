package ganscope.game;

import ganscope.gan.experiment.UpdateOrder;
import java.util.Objects;

/**
 * Who moves when, and how far.
 *
 * @param update alternating: the discriminator's moves, then the generator's against its answer; simultaneous: both from the
 *     same point
 * @param discriminatorSteps moves of the discriminator for one of the generator, 1–1000; 1 unless alternating
 * @param rate h, the step size, above 0 and finite
 * @param optimizer what makes a move of a direction
 */
public record Scheme(UpdateOrder update, int discriminatorSteps, double rate, GameOptimizer optimizer) {
    /** Checks the ranges and the combinations. */
    public Scheme {
        Objects.requireNonNull(optimizer);
        if (update == UpdateOrder.EXTRAGRADIENT) {
            throw new IllegalArgumentException(
                    "update: extragradient (here simultaneous or alternating; extragradient is an optimizer)");
        }
        if (discriminatorSteps < 1 || discriminatorSteps > 1000) {
            throw new IllegalArgumentException("d-steps: " + discriminatorSteps + " (1 to 1000)");
        }
        if (discriminatorSteps > 1 && update != UpdateOrder.ALTERNATING) {
            throw new IllegalArgumentException(
                    "d-steps: " + discriminatorSteps + " with update " + update.id() + " (1, or update alternating)");
        }
        if (!(rate > 0) || !Double.isFinite(rate)) {
            throw new IllegalArgumentException("rate: " + rate + " (finite, above 0)");
        }
        if (optimizer == GameOptimizer.EXTRAGRADIENT && update != UpdateOrder.SIMULTANEOUS) {
            throw new IllegalArgumentException("optimizer: extragradient with update " + update.id()
                    + " (both look ahead at once: update simultaneous)");
        }
    }
}
