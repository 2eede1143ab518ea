package ganscope.data.distribution;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Numbers in ascending order, each with its weight.
 *
 * @param values ascending; not to be written to
 * @param weights of the same order, or none where all count alike; not to be written to
 */
@SuppressWarnings("ArrayRecordComponent")
public // never leaves the package, nor is it compared
record SortedColumn(double[] values, double[] weights) {
    /** One in so many may be a far outlier on one side. */
    private static final int PER_OUTLIER = 200;

    /** Sorts copies; weights follow their numbers. */
    public static SortedColumn of(double[] values, double[] weights) {
        if (weights.length == 0) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return new SortedColumn(sorted, weights);
        }
        int[] order = order(values);
        return new SortedColumn(
                Arrays.stream(order).mapToDouble(row -> values[row]).toArray(),
                Arrays.stream(order).mapToDouble(row -> weights[row]).toArray());
    }

    /** The places of numbers in ascending order. */
    public static int[] order(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> values[row]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The numbers with the other sign. */
    public SortedColumn mirrored() {
        int last = values.length - 1;
        return new SortedColumn(
                IntStream.rangeClosed(0, last)
                        .mapToDouble(i -> -values[last - i])
                        .toArray(),
                weights.length == 0
                        ? weights
                        : IntStream.rangeClosed(0, last)
                                .mapToDouble(i -> weights[last - i])
                                .toArray());
    }

    private double weight(int i) {
        return weights.length == 0 ? 1 : weights[i];
    }

    private double total() {
        return weights.length == 0 ? values.length : Arrays.stream(weights).sum();
    }

    /** The smallest number with at least a quarter of the weight at or below it. */
    public double quartile() {
        double quarter = total() / 4;
        double below = 0;
        for (int i = 0; i < values.length; i++) {
            below += weight(i);
            if (below >= quarter) {
                return values[i];
            }
        }
        return values[values.length - 1];
    }

    /**
     * The smallest number at or above a bound, but with at most so much weight below it as far outliers may have: one in
     * two hundred, or one row of no more than the average weight.
     */
    public double nearestInside(double bound) {
        double outliers = Math.max(total() / PER_OUTLIER, total() / values.length);
        double below = weight(0);
        int i = 0;
        while (below <= outliers && i < values.length - 1 && values[i] < bound) {
            i++;
            below += weight(i);
        }
        return values[i];
    }
}
