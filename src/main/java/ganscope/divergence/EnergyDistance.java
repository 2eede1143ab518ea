package ganscope.divergence;

import ganscope.stats.Points;
import ganscope.stats.RisingOrder;
import java.util.Arrays;

/**
 * The energy distance √(2 E‖X − Y‖ − E‖X − X′‖ − E‖Y − Y′‖) with the Euclidean norm (Székely and Rizzo, 2013), in the
 * root of the data unit.
 *
 * <p>Expectations run over all pairs, a point with itself included: the distance of a sample to itself is 0. In one
 * dimension it equals √(2 ∫ (F − G)² dx), SciPy's {@code energy_distance}.
 */
public final class EnergyDistance {
    /** Relative rounding of a mean over all pairs. */
    private static final double ROUNDING = 1e-13;

    private EnergyDistance() {}

    /**
     * The distance between two samples: O(n log n) in one dimension, O(n m) in more.
     *
     * @param p n points in dimension d
     * @param q m points in dimension d
     * @throws IllegalArgumentException if the dimensions differ or points are farther apart than 1e300
     */
    public static double of(Points p, Points q) {
        PointPairs.requireSameDimension(p, q);
        double distance;
        if (p.dimension() > 1) {
            distance = byPairs(p, q);
        } else if (p.equallyWeighted() && q.equallyWeighted()) {
            distance = sorted(sortedAxis(p), sortedAxis(q));
        } else {
            distance = byDistributionFunctions(p, q);
        }
        if (!Double.isFinite(distance)) {
            throw new IllegalArgumentException("p, q: points too far apart (distances up to 1e300)");
        }
        return distance;
    }

    private static double[] sortedAxis(Points points) {
        double[] values = points.coordinates();
        Arrays.sort(values);
        return values;
    }

    /**
     * The distance between two equally weighted samples on the line that are in rising order already: O(n + m), without
     * allocation.
     *
     * @param p n ≥ 1 numbers, rising (not checked)
     * @param q m ≥ 1 numbers, rising (not checked)
     */
    public static double sorted(double[] p, double[] q) {
        double perP = 1.0 / p.length;
        double perQ = 1.0 / q.length;
        double sum = 0;
        double last = Math.min(p[0], q[0]);
        int i = 0;
        int j = 0;
        while (i < p.length || j < q.length) {
            boolean fromP = j == q.length || (i < p.length && p[i] <= q[j]);
            double x = fromP ? p[i] : q[j];
            double difference = i * perP - j * perQ;
            sum += difference * difference * (x - last);
            last = x;
            if (fromP) {
                i++;
            } else {
                j++;
            }
        }
        return Math.sqrt(2 * sum);
    }

    private static double byDistributionFunctions(Points p, Points q) {
        int n = p.size();
        double[] values = Arrays.copyOf(p.coordinates(), n + q.size());
        System.arraycopy(q.coordinates(), 0, values, n, q.size());
        int[] order = RisingOrder.of(values);
        double sum = 0;
        double difference = 0;
        double last = values[order[0]];
        for (int index : order) {
            double x = values[index];
            sum += difference * difference * (x - last);
            last = x;
            difference += index < n ? p.weight(index) : -q.weight(index - n);
        }
        return Math.sqrt(2 * sum);
    }

    private static double byPairs(Points p, Points q) {
        PointPairs pairs = PointPairs.of(p, q);
        double between = pairs.meanDistance();
        double twice = 2 * between - pairs.meanDistanceWithin(0) - pairs.meanDistanceWithin(1);
        // What is left of equal means is their rounding; its root would look like a distance.
        return twice > ROUNDING * between ? Math.sqrt(twice) * Math.sqrt(pairs.unit()) : 0;
    }
}
