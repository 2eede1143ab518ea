package ganscope.evaluation.latent;

import ganscope.evaluation.metric.Series;

/**
 * What a generator makes on its way from one place to another: between the latents of two samples of the sheet, or, where classes
 * are asked for, with a latent that stays from one class to the next, of both of which it is asked for a share.
 *
 * @param steps pictures of a walk, both ends among them
 * @param pictures walk by walk, each from its beginning to its end
 * @param ofClasses whether the classes move: walk r leads from class r to the next one, of the last to the first; else walk r
 *     leads from sample 2r to sample 2r + 1, counted from 0
 * @param way the mean distance between the ends of a walk, in data units
 * @param largestStep the largest distance between neighbours of a walk, in data units
 */
public record LatentWalk(int steps, Series pictures, boolean ofClasses, double way, double largestStep) {
    /** How far a picture is along its walk, from 0 to 1. */
    public double share(int step) {
        return (double) step / (steps - 1);
    }

    /** How many walks there are of pictures of so many pixels. */
    public int walks(int pixels) {
        return pictures.size() / pixels / steps;
    }
}
