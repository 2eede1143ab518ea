package ganscope.view.transformer;

import ganscope.transformer.BilinearSampler;
import ganscope.transformer.Footprint;
import ganscope.transformer.Image;
import ganscope.transformer.SamplingGrid;

/**
 * Everything that is computed of what the hand holds.
 *
 * @param hand what it holds
 * @param grid where pixels are fetched
 * @param result what is fetched
 * @param footprint what the pixel pointed at is mixed of
 * @param one gradients of the pixel pointed at
 * @param sum gradients of the sum of all pixels
 */
record Sampled(
        Hand hand,
        SamplingGrid grid,
        Image result,
        Footprint footprint,
        BilinearSampler.Gradients one,
        BilinearSampler.Gradients sum) {
    static Sampled of(Hand hand) {
        SamplingGrid grid = hand.grid();
        return new Sampled(
                hand,
                grid,
                hand.sampler().sample(hand.source(), grid),
                hand.footprint(grid),
                hand.gradients(grid),
                hand.gradientsOfSum(grid));
    }

    /** What stands in a cell of the source, which may be beyond its edges. */
    double source(int row, int column) {
        Image source = hand.source();
        return hand.sampler()
                .footprint(
                        source,
                        SamplingGrid.coordinate(
                                column, source.columns(), hand.sampler().alignCorners()),
                        SamplingGrid.coordinate(
                                row, source.rows(), hand.sampler().alignCorners()))
                .value();
    }
}
