package ganscope.explorer;

import ganscope.stats.Histogram;

/**
 * One sample of each of two sides, counted in bins that both share. Two are equal only if they are the same drawing.
 *
 * @param n numbers of each sample
 * @param p the sample of the first side
 * @param q that of the second, in the same bins
 */
public record SamplePair(int n, Histogram p, Histogram q) {
    /** Checks that both have the same bins. */
    public SamplePair {
        if (!p.bins().equals(q.bins())) {
            throw new IllegalArgumentException("p, q: histograms of different bins (the same bins)");
        }
    }
}
