package ganscope.stats;

/**
 * Mean and spread of one coordinate of a sample, in data units.
 *
 * @param size n, the number of points
 * @param effectiveSize 1 / Σ wᵢ² (Kish, 1965): n for equal weights
 * @param mean Σ wᵢ xᵢ
 * @param sd the sample's standard deviation, √(Σ wᵢ (xᵢ − mean)² / (1 − Σ wᵢ²)): divisor n − 1 for equal weights; 0
 *     where all the weight is on one point
 * @param min the smallest value
 * @param max the largest value
 */
public record Summary(int size, double effectiveSize, double mean, double sd, double min, double max) {

    /**
     * Summarises one coordinate.
     *
     * @param axis 0 … dimension − 1
     */
    public static Summary of(Points points, int axis) {
        int n = points.size();
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        double mean = 0;
        double squaredWeights = 0;
        for (int i = 0; i < n; i++) {
            double x = points.get(i, axis);
            double w = points.weight(i);
            min = Math.min(min, x);
            max = Math.max(max, x);
            mean += w * x;
            squaredWeights += w * w;
        }
        mean = Math.clamp(mean, min, max); // rounding must not leave the sample's range
        return new Summary(n, 1 / squaredWeights, mean, sd(points, axis, mean, min, max), min, max);
    }

    /** Two passes, in units of the largest deviation: neither 1e300 nor 1e-300 is lost when squared. */
    private static double sd(Points points, int axis, double mean, double min, double max) {
        double unit = Math.max(max - mean, mean - min);
        double pairs = points.pairWeight();
        if (unit == 0 || pairs == 0) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < points.size(); i++) {
            double deviation = (points.get(i, axis) - mean) / unit;
            sum += points.weight(i) * deviation * deviation;
        }
        return unit * Math.sqrt(sum / pairs);
    }

    /** The standard deviation with divisor n, √(Σ wᵢ (xᵢ − mean)²). */
    public double populationSd() {
        return sd * Math.sqrt(1 - 1 / effectiveSize);
    }

    /** {@code max - min}, infinite if no double holds it. */
    public double range() {
        return max - min;
    }
}
