package ganscope.som;

/**
 * The weights of a map's units, coordinate by coordinate, so that loops over units run through memory in order. Mutable;
 * one owner at a time.
 */
final class Codebook {
    private final double[][] weights;
    private final double[] squares;

    /**
     * A codebook.
     *
     * @param weights d arrays of one number for each unit; kept, not copied
     */
    Codebook(double[][] weights) {
        this.weights = weights;
        squares = new double[weights[0].length];
    }

    /** One coordinate of all units; written by whoever moves them. */
    double[] axis(int axis) {
        return weights[axis];
    }

    int dimension() {
        return weights.length;
    }

    int units() {
        return squares.length;
    }

    /** The unit nearest to a point, the first of equally near ones. */
    int winner(double[] point) {
        measure(point);
        return first(squares, least(squares));
    }

    /** The nearest unit other than the winner that {@link #winner} has found for the same point. */
    int second(int winner) {
        double square = squares[winner];
        squares[winner] = Double.POSITIVE_INFINITY;
        int second = first(squares, least(squares));
        squares[winner] = square;
        return second;
    }

    /** The squared distance from the last point that was measured. */
    double squaredDistance(int unit) {
        return squares[unit];
    }

    /** The largest squared distance of a unit from the last point that was measured. */
    double farthest() {
        double most = 0;
        for (int i = 0; i < squares.length; i++) {
            most = Math.max(most, squares[i]);
        }
        return most;
    }

    private void measure(double[] point) {
        set(squares, weights[0], point[0]);
        for (int axis = 1; axis < weights.length; axis++) {
            add(squares, weights[axis], point[axis]);
        }
    }

    private static void set(double[] squares, double[] weights, double x) {
        for (int unit = 0; unit < squares.length; unit++) {
            double difference = x - weights[unit];
            squares[unit] = difference * difference;
        }
    }

    private static void add(double[] squares, double[] weights, double x) {
        for (int unit = 0; unit < squares.length; unit++) {
            double difference = x - weights[unit];
            squares[unit] += difference * difference;
        }
    }

    private static double least(double[] values) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < values.length; i++) {
            least = Math.min(least, values[i]);
        }
        return least;
    }

    private static int first(double[] values, double wanted) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == wanted) {
                return i;
            }
        }
        throw new IllegalStateException("a distance is not a number");
    }
}
