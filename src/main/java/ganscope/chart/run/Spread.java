package ganscope.chart.run;

import ganscope.data.distribution.Range;
import ganscope.evaluation.metric.Series;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Chooses points that keep their distance, so that what is drawn at them does not tangle. */
public final class Spread {
    /** Nearest neighbours, in lengths of the box's diagonal. */
    private static final double APART = 0.04;

    private Spread() {}

    /**
     * The numbers of the chosen points, rising: each is taken unless it is too close to one taken before.
     *
     * @param points x, y, x, y, …
     * @param most how many at most
     */
    public static int[] of(Series points, Range box, int most) {
        double apart = APART
                * Math.hypot(
                        box.high().get(0) - box.low().get(0),
                        box.high().get(1) - box.low().get(1));
        int[] taken = new int[most];
        int count = 0;
        for (int i = 0; i < points.size() / 2 && count < most; i++) {
            int candidate = i;
            if (IntStream.of(taken).limit(count).allMatch(j -> distance(points, candidate, j) >= apart)) {
                taken[count++] = i;
            }
        }
        return Arrays.copyOf(taken, count);
    }

    private static double distance(Series points, int i, int j) {
        return Math.hypot(points.get(2 * i) - points.get(2 * j), points.get(2 * i + 1) - points.get(2 * j + 1));
    }
}
