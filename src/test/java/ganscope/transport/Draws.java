package ganscope.transport;

import ganscope.random.RandomStream;
import ganscope.stats.Points;

/** Random inputs of the transport tests: equal seeds, equal inputs. */
final class Draws {
    private final RandomStream random;

    Draws(long seed) {
        random = new RandomStream(seed, "test.transport");
    }

    int size(int low, int high) {
        return random.nextInt(low, high);
    }

    double uniform(double low, double high) {
        return random.nextDouble(low, high);
    }

    double[] normals(int count) {
        double[] result = new double[count];
        for (int i = 0; i < count; i++) {
            result[i] = random.nextGaussian();
        }
        return result;
    }

    /** n normal points with equal weights. */
    Points normal(int n, int dimension) {
        return Points.of(normals(n * dimension), dimension);
    }

    /** n normal points with uneven weights, about a tenth of them zero. */
    Points weighted(int n, int dimension) {
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            weights[i] = random.nextDouble() < 0.1 ? 0 : random.nextDouble();
        }
        weights[0] = 1;
        return Points.weighted(normals(n * dimension), dimension, weights);
    }

    /** n points on a coarse lattice, so that many coincide. */
    Points lattice(int n, int dimension) {
        double[] coordinates = new double[n * dimension];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = random.nextInt(4);
        }
        return Points.of(coordinates, dimension);
    }

    /** The same points, moved by {@code shift} in each coordinate after scaling. */
    static Points affine(Points points, double scale, double shift) {
        double[] coordinates = points.coordinates();
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = scale * coordinates[i] + shift;
        }
        return Points.weighted(coordinates, points.dimension(), points.weights());
    }

    /** The same points, each coordinate moved by a normal number of the given standard deviation. */
    Points jittered(Points points, double deviation) {
        double[] coordinates = points.coordinates();
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] += deviation * random.nextGaussian();
        }
        return Points.weighted(coordinates, points.dimension(), points.weights());
    }

    /** The same points in another order. */
    Points shuffled(Points points) {
        int n = points.size();
        int d = points.dimension();
        int[] order = SortedSample.risingOrder(random.doubles(n).toArray());
        double[] coordinates = new double[n * d];
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            for (int axis = 0; axis < d; axis++) {
                coordinates[i * d + axis] = points.get(order[i], axis);
            }
            weights[i] = points.weight(order[i]);
        }
        return Points.weighted(coordinates, d, weights);
    }
}
