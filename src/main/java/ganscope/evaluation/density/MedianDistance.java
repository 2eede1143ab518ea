package ganscope.evaluation.density;

import ganscope.stats.Points;
import ganscope.stats.Quantiles;

/** The median of the distances between all pairs of a sample: the kernel width of the run's MMD. */
public final class MedianDistance {
    private MedianDistance() {}

    /**
     * Of all pairs of different numbers, without making them: bisection on the distance, each time counting the pairs
     * that are not farther apart.
     *
     * @param sorted at least 2 numbers, ascending
     * @return above 0: where most pairs coincide the mean distance, and 1 where all do
     */
    public static double onLine(double[] sorted) {
        long pairs = (long) sorted.length * (sorted.length - 1) / 2;
        double low = 0;
        double high = sorted[sorted.length - 1] - sorted[0];
        if (!(high > 0)) {
            return 1;
        }
        while (high - low > Math.ulp(high)) {
            double middle = 0.5 * (low + high);
            if (2 * within(sorted, middle) >= pairs) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return 2 * within(sorted, 0) >= pairs ? meanOnLine(sorted) : high;
    }

    private static long within(double[] sorted, double distance) {
        long count = 0;
        int first = 0;
        for (int i = 0; i < sorted.length; i++) {
            while (sorted[i] - sorted[first] > distance) {
                first++;
            }
            count += i - first;
        }
        return count;
    }

    private static double meanOnLine(double[] sorted) {
        int n = sorted.length;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += (2.0 * i - n + 1) * sorted[i];
        }
        return 2 * sum / ((double) n * (n - 1));
    }

    /** The same in the plane, of at least 2 points. */
    public static double inPlane(Points points) {
        int n = points.size();
        double[] distances = new double[n * (n - 1) / 2];
        double sum = 0;
        int k = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                distances[k] = Math.hypot(points.get(i, 0) - points.get(j, 0), points.get(i, 1) - points.get(j, 1));
                sum += distances[k];
                k++;
            }
        }
        double median = Quantiles.selecting(distances, 0.5);
        return median > 0 ? median : sum > 0 ? sum / distances.length : 1;
    }
}
