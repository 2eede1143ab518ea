package ganscope.evaluation;

import ganscope.data.distribution.Range;
import ganscope.evaluation.metric.Series;

/**
 * What the charts of a 2-D experiment show: places in data units, distances and slopes in the unit in which the target is
 * measured ({@link ganscope.data.distribution.Distribution#unit}). Points are x, y, x, y, …; grids are row-major from the
 * lower left corner, x fastest, values at cell centres.
 *
 * @param range the box that grids and charts cover: the target's range, longer where generated samples lie beyond it
 * @param side cells of the heat map along each axis
 * @param reading side × side readings of the discriminator
 * @param potentialSide cells of the potential's grid along each axis
 * @param potential potentialSide × potentialSide values of the optimal 1-Lipschitz critic (Kantorovich potential), for critics
 *     shifted to the mean of {@code reading} on both samples
 * @param real real evaluation points
 * @param generated generated evaluation points
 * @param arrowAt generated points at which the generator is pushed
 * @param arrow minus the gradient of the generator's loss per sample there, in the direction of descent
 * @param pushMinimax minus the slope of the minimax generator loss at {@code arrowAt}: which way the point is told to go
 * @param pushNonSaturating the same for the non-saturating loss
 * @param pushWasserstein the same for the Wasserstein loss
 * @param latticeSide points of the warped latent grid along each axis; 0 if the latent is not two-dimensional
 * @param lattice latticeSide × latticeSide points G(z) of a regular grid of latents
 * @param planFrom generated ends of the optimal plan's matches
 * @param planTo their real ends, same length
 * @param modeShare share of the generated samples nearest to each mode and within 3 σ
 * @param modeWeight the weight of each mode in the target
 * @param binRange what the 2-D histograms cover
 * @param binSide bins of the 2-D histograms along each axis
 * @param binDifference binSide × binSide, generated share less real share of each bin
 */
public record PlaneView(
        Range range,
        int side,
        Series reading,
        int potentialSide,
        Series potential,
        Series real,
        Series generated,
        Series arrowAt,
        Series arrow,
        Series pushMinimax,
        Series pushNonSaturating,
        Series pushWasserstein,
        int latticeSide,
        Series lattice,
        Series planFrom,
        Series planTo,
        Series modeShare,
        Series modeWeight,
        Range binRange,
        int binSide,
        Series binDifference)
        implements View {}
