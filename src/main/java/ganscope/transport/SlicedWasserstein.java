package ganscope.transport;

import ganscope.random.RandomStream;
import ganscope.stats.Points;
import java.util.Arrays;

/**
 * Sliced Wasserstein distances along fixed directions: SW_k^k is the mean over the directions of W_k^k between the
 * projections on them (Rabin, Peyré, Delon and Bernot, 2011), so that SW₁ ≤ W₁ and SW₂ ≤ W₂.
 *
 * <p>In the plane the directions are equally spaced over half a turn, which makes the mean a trapezoidal rule with an
 * error of order 1/K²; in more dimensions they are drawn from a seed. The same directions serve every call, so values
 * over time are comparable. Immutable.
 */
public final class SlicedWasserstein {
    private final double[][] directions;

    private SlicedWasserstein(double[][] directions) {
        this.directions = directions;
    }

    /**
     * Directions in d dimensions; on the line there is one only.
     *
     * @param dimension d, at least 1
     * @param count K, at least 1
     * @param seed decides the directions when d is 3 or more
     * @throws IllegalArgumentException if dimension or count is below 1
     */
    public static SlicedWasserstein along(int dimension, int count, long seed) {
        if (dimension < 1 || count < 1) {
            throw new IllegalArgumentException("dimension, count: " + dimension + ", " + count + " (at least 1 each)");
        }
        return switch (dimension) {
            case 1 -> new SlicedWasserstein(new double[][] {{1}});
            case 2 -> new SlicedWasserstein(halfTurn(count));
            default -> new SlicedWasserstein(drawn(dimension, count, seed));
        };
    }

    private static double[][] halfTurn(int count) {
        double[][] result = new double[count][];
        for (int k = 0; k < count; k++) {
            double angle = Math.PI * (k + 0.5) / count;
            result[k] = new double[] {StrictMath.cos(angle), StrictMath.sin(angle)};
        }
        return result;
    }

    private static double[][] drawn(int dimension, int count, long seed) {
        RandomStream random = new RandomStream(seed, "transport.sliced");
        double[][] result = new double[count][dimension];
        for (double[] direction : result) {
            double squares = 0;
            while (squares < 1e-12) {
                squares = 0;
                for (int axis = 0; axis < dimension; axis++) {
                    direction[axis] = random.nextGaussian();
                    squares += direction[axis] * direction[axis];
                }
            }
            double norm = Math.sqrt(squares);
            for (int axis = 0; axis < dimension; axis++) {
                direction[axis] /= norm;
            }
        }
        return result;
    }

    /** K, the number of directions. */
    public int count() {
        return directions.length;
    }

    /** A copy of the unit vectors, K × d. */
    public double[][] directions() {
        return Arrays.stream(directions).map(double[]::clone).toArray(double[][]::new);
    }

    /**
     * Sliced W₁, in data units.
     *
     * @param p n points in the directions' dimension
     * @param q m points in the directions' dimension
     * @throws IllegalArgumentException if a dimension differs, or projections span more than a double holds
     */
    public double w1(Points p, Points q) {
        double sum = 0;
        for (double distance : alongEach(p, q, 1)) {
            sum += distance / directions.length;
        }
        return sum;
    }

    /**
     * Sliced W₂, in data units.
     *
     * @param p n points in the directions' dimension
     * @param q m points in the directions' dimension
     * @throws IllegalArgumentException as {@link #w1(Points, Points)}
     */
    public double w2(Points p, Points q) {
        double[] distances = alongEach(p, q, 2);
        double largest = Arrays.stream(distances).max().orElseThrow();
        if (largest == 0) {
            return 0;
        }
        double sum = 0;
        for (double distance : distances) {
            sum += (distance / largest) * (distance / largest);
        }
        return largest * Math.sqrt(sum / directions.length);
    }

    private double[] alongEach(Points p, Points q, int order) {
        requireDimension(p, "p");
        requireDimension(q, "q");
        double scale = Scale.of(p, q);
        double[] a = scaled(p, scale);
        double[] b = scaled(q, scale);
        boolean sorted = p.size() == q.size() && Masses.isUniform(p) && Masses.isUniform(q);
        double[] distances = new double[directions.length];
        for (int k = 0; k < directions.length; k++) {
            double[] x = projections(a, directions[k]);
            double[] y = projections(b, directions[k]);
            distances[k] = scale * (sorted ? betweenEqual(x, y, order) : betweenWeighted(p, x, q, y, order));
        }
        return distances;
    }

    private static double betweenEqual(double[] x, double[] y, int order) {
        Arrays.sort(x);
        Arrays.sort(y);
        return order == 1 ? Wasserstein1D.w1Sorted(x, y) : Wasserstein1D.w2Sorted(x, y);
    }

    private static double betweenWeighted(Points p, double[] x, Points q, double[] y, int order) {
        return Wasserstein1D.distance(Points.weighted(x, 1, p.weights()), Points.weighted(y, 1, q.weights()), order);
    }

    private void requireDimension(Points points, String name) {
        if (points.dimension() != directions[0].length) {
            throw new IllegalArgumentException(name + ": dimension " + points.dimension() + " (" + directions[0].length
                    + ", that of the directions)");
        }
    }

    /** Coordinates in a unit of the data's extent, so that a projection neither overflows nor vanishes. */
    private static double[] scaled(Points points, double scale) {
        double[] result = points.coordinates();
        for (int i = 0; i < result.length; i++) {
            result[i] /= scale;
        }
        return result;
    }

    private static double[] projections(double[] coordinates, double[] direction) {
        int d = direction.length;
        double[] result = new double[coordinates.length / d];
        for (int i = 0; i < result.length; i++) {
            double sum = 0;
            for (int axis = 0; axis < d; axis++) {
                sum += coordinates[i * d + axis] * direction[axis];
            }
            result[i] = sum;
        }
        return result;
    }
}
