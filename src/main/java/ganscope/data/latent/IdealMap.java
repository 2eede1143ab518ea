package ganscope.data.latent;

import ganscope.data.distribution.LineDistribution;

/**
 * The monotone map from a one-dimensional latent to a target on the line, F_target⁻¹ ∘ F_prior: the generator that
 * would be exactly right, and the optimal transport map from prior to target (Villani 2003, theorem 2.18).
 *
 * @param prior the latent, of dimension 1
 * @param target what it is carried to
 */
public record IdealMap(LatentPrior prior, LineDistribution target) {
    /** The probability nearest to 0 or 1 that is looked up, so that unbounded targets give finite values. */
    private static final double EDGE = 0x1p-40;

    /** Checks the latent's dimension. */
    public IdealMap {
        if (prior.dimension() != 1) {
            throw new IllegalArgumentException("prior: dimension " + prior.dimension() + " (1)");
        }
    }

    /** G*(z), in data units; non-decreasing in z, and finite. */
    public double at(double z) {
        return target.quantile(Math.clamp(prior.cumulative(z), EDGE, 1 - EDGE));
    }
}
