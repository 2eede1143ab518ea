package ganscope.divergence;

import ganscope.random.RandomStream;
import ganscope.stats.Points;

/** Draws samples of one distribution. */
@FunctionalInterface
public interface Sampler {
    /**
     * Independent points.
     *
     * @param n at least 1
     * @param stream where all randomness comes from
     * @return n points, equally weighted
     */
    Points draw(int n, RandomStream stream);
}
