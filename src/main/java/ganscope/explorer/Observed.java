package ganscope.explorer;

import ganscope.random.RandomStream;
import ganscope.stats.Points;
import java.util.Arrays;

/** Observed numbers, as their empirical distribution: no density is known. */
public final class Observed implements Side {
    private final Points points;
    private final double[] cumulative;

    /**
     * Observed numbers.
     *
     * @param points n points in dimension 1, with their weights
     * @throws IllegalArgumentException if they are not on the line
     */
    public Observed(Points points) {
        if (points.dimension() != 1) {
            throw new IllegalArgumentException("points: dimension " + points.dimension() + " (1 here)");
        }
        this.points = points;
        cumulative = points.weights();
        Arrays.parallelPrefix(cumulative, Double::sum);
    }

    /** The numbers, in the order they were given. */
    public Points points() {
        return points;
    }

    @Override
    public double mean() {
        double mean = 0;
        for (int i = 0; i < points.size(); i++) {
            mean += points.weight(i) * points.get(i, 0);
        }
        return mean;
    }

    @Override
    public double variance() {
        double mean = mean();
        double sum = 0;
        for (int i = 0; i < points.size(); i++) {
            sum += points.weight(i) * (points.get(i, 0) - mean) * (points.get(i, 0) - mean);
        }
        return sum;
    }

    @Override
    public Observed moved(double by) {
        double[] values = points.coordinates();
        for (int i = 0; i < values.length; i++) {
            values[i] += by;
        }
        return new Observed(Points.weighted(values, 1, points.weights()));
    }

    @Override
    public Points sample(RandomStream random, int n) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = points.get(pick(random), 0);
        }
        return Points.of(values, 1);
    }

    private int pick(RandomStream random) {
        if (points.equallyWeighted()) {
            return random.nextInt(points.size());
        }
        double u = random.nextDouble() * cumulative[cumulative.length - 1];
        int low = 0;
        int high = cumulative.length - 1;
        while (low < high) { // the first with more than u at or before it: never one of weight 0
            int middle = (low + high) >>> 1;
            if (cumulative[middle] > u) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
