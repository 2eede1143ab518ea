package ganscope.transport;

import ganscope.stats.Points;
import java.util.Arrays;

/**
 * The points of a 1-D sample in rising order, without those of weight zero.
 *
 * @param values k numbers, rising
 * @param weights k positive numbers with sum 1
 * @param order k indices: {@code values[r]} is point {@code order[r]} of the sample
 */
@SuppressWarnings("ArrayRecordComponent") // stays inside this package, never compared
record SortedSample(double[] values, double[] weights, int[] order) {

    static SortedSample of(Points points, String name) {
        if (points.dimension() != 1) {
            throw new IllegalArgumentException(name + ": dimension " + points.dimension() + " (1 here)");
        }
        double[] all = points.coordinates();
        int[] order = risingOrder(all);
        int kept = 0;
        for (int index : order) {
            if (points.weight(index) > 0) {
                order[kept++] = index;
            }
        }
        order = Arrays.copyOf(order, kept);
        double[] values = new double[kept];
        double[] weights = new double[kept];
        for (int r = 0; r < kept; r++) {
            values[r] = all[order[r]];
            weights[r] = points.weight(order[r]);
        }
        if (Double.isInfinite(values[kept - 1] - values[0])) {
            throw new IllegalArgumentException(name + ": spans from " + values[0] + " to " + values[kept - 1]
                    + " (a range below " + Double.MAX_VALUE + ")");
        }
        return new SortedSample(values, weights, order);
    }

    /** The indices of {@code keys} in rising order of the keys; equal keys keep their order. */
    static int[] risingOrder(double[] keys) {
        int n = keys.length;
        int[] from = new int[n];
        for (int i = 0; i < n; i++) {
            from[i] = i;
        }
        int[] to = new int[n];
        for (int run = 1; run < n; run *= 2) {
            for (int low = 0; low < n; low += 2 * run) {
                merge(keys, from, to, low, Math.min(low + run, n), Math.min(low + 2 * run, n));
            }
            int[] swap = from;
            from = to;
            to = swap;
        }
        return from;
    }

    private static void merge(double[] keys, int[] from, int[] to, int low, int middle, int high) {
        int left = low;
        int right = middle;
        for (int k = low; k < high; k++) {
            boolean takeLeft = left < middle && (right >= high || keys[from[left]] <= keys[from[right]]);
            to[k] = takeLeft ? from[left++] : from[right++];
        }
    }
}
