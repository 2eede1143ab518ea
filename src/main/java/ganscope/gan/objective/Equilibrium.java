package ganscope.gan.objective;

/**
 * The losses where the generator's distribution is the target's and the discriminator is the best possible one.
 *
 * @param discriminator its loss, without penalties
 * @param generator its loss; NaN where the objective leaves it open, because the score may be shifted at will
 */
public record Equilibrium(double discriminator, double generator) {}
