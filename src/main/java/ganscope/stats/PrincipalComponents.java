package ganscope.stats;

import java.util.Arrays;

/**
 * The directions in which points vary most: the first eigenvectors of their covariance (Pearson, 1901). Immutable.
 *
 * <p>Coordinates along them are taken from the points' mean.
 */
public final class PrincipalComponents {
    private final double[] mean;
    private final double[][] directions;
    private final double share;

    private PrincipalComponents(double[] mean, double[][] directions, double share) {
        this.mean = mean;
        this.directions = directions;
        this.share = share;
    }

    /**
     * The first components of some points.
     *
     * @param points n × d, row-major, at least 2 points
     * @param count how many components; no more than d are taken
     */
    public static PrincipalComponents of(float[] points, int dimension, int count) {
        Moments moments = Moments.of(points, dimension);
        SymmetricEigen eigen = SymmetricEigen.of(moments.covariance());
        double[] values = eigen.values();
        int taken = Math.min(count, dimension);
        double[][] directions = new double[taken][];
        double held = 0;
        for (int i = 0; i < taken; i++) {
            directions[i] = eigen.vector(i);
            held += values[i];
        }
        double all = Arrays.stream(values).sum();
        return new PrincipalComponents(moments.mean(), directions, all > 0 ? held / all : 1);
    }

    /** How many components there are. */
    public int count() {
        return directions.length;
    }

    /** The share of the points' variance along them, 0–1. */
    public double share() {
        return share;
    }

    /**
     * The coordinates of points along the components.
     *
     * @param points count × d, row-major
     * @return count × components, row-major
     */
    public float[] project(float[] points, int count) {
        int d = mean.length;
        float[] result = new float[count * directions.length];
        double[] centred = new double[d];
        for (int i = 0; i < count; i++) {
            for (int axis = 0; axis < d; axis++) {
                centred[axis] = points[i * d + axis] - mean[axis];
            }
            for (int k = 0; k < directions.length; k++) {
                double sum = 0;
                for (int axis = 0; axis < d; axis++) {
                    sum += centred[axis] * directions[k][axis];
                }
                result[i * directions.length + k] = (float) sum;
            }
        }
        return result;
    }
}
