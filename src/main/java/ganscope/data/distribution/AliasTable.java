package ganscope.data.distribution;

import ganscope.random.RandomStream;

/**
 * Draws one of n outcomes with given probabilities in constant time: the alias method (Walker 1977), set up in linear
 * time (Vose 1991).
 */
final class AliasTable {
    private final double[] keep;
    private final int[] other;

    /** A table for probabilities that sum to one. */
    AliasTable(double[] shares) {
        int n = shares.length;
        keep = new double[n];
        other = new int[n];
        int[] small = new int[n];
        int[] large = new int[n];
        int smalls = 0;
        int larges = 0;
        for (int i = 0; i < n; i++) {
            keep[i] = shares[i] * n;
            other[i] = i;
            if (keep[i] < 1) {
                small[smalls++] = i;
            } else {
                large[larges++] = i;
            }
        }
        while (smalls > 0 && larges > 0) {
            int poor = small[--smalls];
            int rich = large[larges - 1];
            other[poor] = rich;
            keep[rich] -= 1 - keep[poor];
            if (keep[rich] < 1) {
                larges--;
                small[smalls++] = rich;
            }
        }
        // What remains on either side misses 1 only by rounding, and keeps its whole slot.
        while (smalls > 0) {
            keep[small[--smalls]] = 1;
        }
        while (larges > 0) {
            keep[large[--larges]] = 1;
        }
    }

    int draw(RandomStream random) {
        double place = random.nextDouble() * keep.length;
        int slot = (int) place;
        return place - slot < keep[slot] ? slot : other[slot];
    }
}
