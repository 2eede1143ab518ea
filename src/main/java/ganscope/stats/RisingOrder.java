package ganscope.stats;

/** The order that sorts an array, without boxing: stable merge sort, O(n log n). */
public final class RisingOrder {
    private RisingOrder() {}

    /**
     * The indices of {@code keys} in rising order of the keys; equal keys keep their order.
     *
     * @param keys n numbers, none NaN (not checked)
     * @return n indices
     */
    public static int[] of(double[] keys) {
        int n = keys.length;
        int[] from = new int[n];
        for (int i = 0; i < n; i++) {
            from[i] = i;
        }
        int[] to = new int[n];
        for (int run = 1; run < n && run > 0; run *= 2) {
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
