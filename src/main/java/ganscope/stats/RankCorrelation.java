package ganscope.stats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Spearman's rank correlation (Spearman, 1904): Pearson's of the ranks, so that it asks only whether two quantities rise and
 * fall together, not along which curve. Equal numbers share the mean of their ranks.
 */
public final class RankCorrelation {
    /** Of two points any two quantities agree. */
    private static final int FEWEST = 3;

    private RankCorrelation() {}

    /**
     * From −1, where one falls whenever the other rises, to 1, where they always rise together.
     *
     * @param first n numbers, infinite ones allowed
     * @param second n numbers likewise
     * @return NaN with fewer than three pairs, or where one of both is constant
     * @throws IllegalArgumentException if one has more numbers than the other, or a number is NaN
     */
    public static double spearman(double[] first, double[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException(
                    first.length + " numbers beside " + second.length + " (as many of both)");
        }
        if (first.length < FEWEST) {
            return Double.NaN;
        }
        double[] one = ranks(first);
        double[] other = ranks(second);
        double mean = (first.length + 1) / 2.0;
        double both = 0;
        double squares = 0;
        double otherSquares = 0;
        for (int i = 0; i < one.length; i++) {
            both += (one[i] - mean) * (other[i] - mean);
            squares += (one[i] - mean) * (one[i] - mean);
            otherSquares += (other[i] - mean) * (other[i] - mean);
        }
        return both / Math.sqrt(squares * otherSquares); // 0 / 0 where one is constant
    }

    /** From 1 on; equal numbers get the mean of theirs. */
    private static double[] ranks(double[] values) {
        if (Arrays.stream(values).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException("NaN has no rank");
        }
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        int start = 0;
        while (start < order.length) {
            int end = start + 1;
            while (end < order.length && values[order[end]] == values[order[start]]) {
                end++;
            }
            for (int i = start; i < end; i++) {
                ranks[order[i]] = (start + 1 + end) / 2.0;
            }
            start = end;
        }
        return ranks;
    }
}
