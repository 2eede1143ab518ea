package ganscope.explorer;

import ganscope.random.RandomStream;
import ganscope.stats.Points;

/** One side of a comparison on the line: a distribution whose density is known, or observed numbers. Immutable. */
public sealed interface Side permits Law, Observed {
    /** E[X], in data units. */
    double mean();

    /** E[(X − E[X])²], in squared data units. */
    double variance();

    /**
     * The same side at another place.
     *
     * @param by what is added to every number, in data units
     * @throws IllegalArgumentException if it leaves the range of numbers that are allowed
     */
    Side moved(double by);

    /**
     * Independent draws; of observed numbers with replacement, each in proportion to its weight.
     *
     * @param n at least 1
     * @return n equally weighted points in dimension 1
     */
    Points sample(RandomStream random, int n);
}
