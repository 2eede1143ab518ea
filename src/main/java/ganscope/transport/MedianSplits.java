package ganscope.transport;

/** Orders points so that neighbours in the order are neighbours in space: a k-d tree down to pairs (Bentley, 1975). */
final class MedianSplits {
    private final double[][] axes;
    private final int[] order;

    MedianSplits(double[][] axes, int size) {
        this.axes = axes;
        order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        split(0, size);
    }

    /** Indices of points; entries 2k and 2k + 1 are a pair. */
    int[] order() {
        return order.clone();
    }

    private void split(int low, int high) {
        if (high - low <= 2) {
            return;
        }
        int pairs = Math.ceilDiv(high - low, 2);
        int middle = low + pairs / 2 * 2;
        select(axes[widestAxis(low, high)], low, high - 1, middle);
        split(low, middle);
        split(middle, high);
    }

    private int widestAxis(int low, int high) {
        int widest = 0;
        double width = -1;
        for (int axis = 0; axis < axes.length; axis++) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int k = low; k < high; k++) {
                least = Math.min(least, axes[axis][order[k]]);
                most = Math.max(most, axes[axis][order[k]]);
            }
            if (most - least > width) {
                width = most - least;
                widest = axis;
            }
        }
        return widest;
    }

    /** Hoare's selection: afterwards no entry before {@code target} has a larger key than any from it on. */
    private void select(double[] keys, int first, int last, int target) {
        int low = first;
        int high = last;
        while (low < high) {
            double pivot = keys[order[(low + high) >>> 1]];
            int i = low;
            int j = high;
            while (i <= j) {
                while (keys[order[i]] < pivot) {
                    i++;
                }
                while (keys[order[j]] > pivot) {
                    j--;
                }
                if (i <= j) {
                    int swap = order[i];
                    order[i++] = order[j];
                    order[j--] = swap;
                }
            }
            if (target <= j) {
                high = j;
            } else if (target >= i) {
                low = i;
            } else {
                return;
            }
        }
    }
}
