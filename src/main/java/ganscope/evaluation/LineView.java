package ganscope.evaluation;

import ganscope.evaluation.metric.Series;

/**
 * What the charts of a 1-D experiment show, all in data units.
 *
 * @param edges b + 1 bin edges of the histograms
 * @param real b densities of the real samples (share of the bin / its width)
 * @param generated b densities of the generated samples
 * @param x m grid points over the target's range, and farther where generated samples lie beyond it
 * @param realDensity the target's density at x; empty if not known in closed form
 * @param generatedDensity kernel density estimate of the generated samples at x
 * @param score the discriminator's score at x
 * @param reading its reading at x: D for probabilities, T for f-GANs, the score for critics (in data units)
 * @param bestReading the best possible reading at x for the present generator; empty where none is defined
 * @param potential the optimal 1-Lipschitz critic (Kantorovich potential) at x, mean-aligned with {@code reading}
 * @param latent n points of the first latent coordinate, the others at their median
 * @param map G at them
 * @param idealMap the monotone map of optimal transport at them; empty if the latent has more than one dimension
 * @param quantilesReal matching quantiles of the real samples, for the transport plan
 * @param quantilesGenerated those of the generated samples, same length
 * @param pushAt generated points at which the pushes are taken
 * @param pushMinimax minus the slope of the minimax generator loss there, per data unit: which way the point is told to go, how strongly
 * @param pushNonSaturating the same for the non-saturating loss
 * @param pushWasserstein the same for the Wasserstein loss
 * @param modeShare share of the generated samples nearest to each mode and within 3 σ; empty without modes
 * @param modeWeight the weight of each mode in the target
 */
public record LineView(
        Series edges,
        Series real,
        Series generated,
        Series x,
        Series realDensity,
        Series generatedDensity,
        Series score,
        Series reading,
        Series bestReading,
        Series potential,
        Series latent,
        Series map,
        Series idealMap,
        Series quantilesReal,
        Series quantilesGenerated,
        Series pushAt,
        Series pushMinimax,
        Series pushNonSaturating,
        Series pushWasserstein,
        Series modeShare,
        Series modeWeight)
        implements View {}
