package ganscope.data.table;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Rows that count as often as their weights say, told by how often each is repeated. */
final class RowWeights {
    /** The most rows after repetition. */
    private static final int MOST = 200_000;
    /** Repetitions of a row on average, where weights are no whole numbers. */
    private static final int FINE = 100;

    private RowWeights() {}

    /**
     * How often each row stands for itself: its weight, where weights are whole numbers; else in proportion to its weight,
     * to one part in a hundred of the average weight (or what {@value #MOST} rows allow), by largest remainders.
     *
     * @param weights at least 0, not all of them 0
     */
    static int[] repetitions(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        boolean whole = Arrays.stream(weights).allMatch(weight -> weight == Math.rint(weight));
        if (whole && sum <= MOST) {
            return Arrays.stream(weights).mapToInt(weight -> (int) weight).toArray();
        }
        int total = Math.clamp((long) FINE * weights.length, weights.length, Math.max(MOST, weights.length));
        double[] shares =
                Arrays.stream(weights).map(weight -> weight / sum * total).toArray();
        int[] times = Arrays.stream(shares).mapToInt(share -> (int) share).toArray();
        int missing = total - Arrays.stream(times).sum();
        IntStream.range(0, shares.length)
                .boxed()
                .sorted((a, b) -> Double.compare(shares[b] - times[b], shares[a] - times[a]))
                .limit(missing)
                .forEach(row -> times[row]++);
        return times;
    }
}
