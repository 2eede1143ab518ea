package ganscope.stats;

/**
 * The mean and the covariance of equally weighted points.
 *
 * @param mean d numbers; not to be written to
 * @param covariance d × d, with n − 1 in the denominator; not to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // passed on at once, never compared
public record Moments(double[] mean, double[][] covariance) {
    /**
     * Those of some points.
     *
     * @param points n × d, row-major, at least 2 points
     */
    public static Moments of(float[] points, int dimension) {
        int n = points.length / dimension;
        if (n < 2) {
            throw new IllegalArgumentException("points: " + n + " (at least 2)");
        }
        double[] mean = new double[dimension];
        for (int i = 0; i < n * dimension; i++) {
            mean[i % dimension] += points[i];
        }
        for (int axis = 0; axis < dimension; axis++) {
            mean[axis] /= n;
        }
        double[][] covariance = new double[dimension][dimension];
        double[] centred = new double[dimension];
        for (int i = 0; i < n; i++) {
            for (int axis = 0; axis < dimension; axis++) {
                centred[axis] = points[i * dimension + axis] - mean[axis];
            }
            for (int row = 0; row < dimension; row++) {
                double factor = centred[row] / (n - 1);
                double[] sums = covariance[row];
                for (int column = 0; column <= row; column++) {
                    sums[column] += factor * centred[column];
                }
            }
        }
        for (int row = 0; row < dimension; row++) {
            for (int column = 0; column < row; column++) {
                covariance[column][row] = covariance[row][column];
            }
        }
        return new Moments(mean, covariance);
    }
}
