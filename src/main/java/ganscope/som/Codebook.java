package ganscope.som;

/**
 * The weights of a map's units, coordinate by coordinate, so that loops over units run through memory in order. Mutable;
 * one owner at a time.
 */
final class Codebook {
    /** Units a loop: what is called often is compiled early, and most maps are small and short. */
    private static final int BLOCK = 64;

    private final double[][] weights;
    private final double[] squares;
    private int second;

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
        return least();
    }

    /** As {@link #winner(double[])}, and finds {@link #second()} on the way. */
    int winnerAndSecond(double[] point) {
        measure(point);
        int winner = 0;
        int next = 0;
        double least = Double.POSITIVE_INFINITY;
        double nextLeast = Double.POSITIVE_INFINITY;
        for (int unit = 0; unit < squares.length; unit++) {
            double square = squares[unit];
            if (square < nextLeast) {
                if (square < least) {
                    next = winner;
                    nextLeast = least;
                    winner = unit;
                    least = square;
                } else {
                    next = unit;
                    nextLeast = square;
                }
            }
        }
        check(winner);
        second = next == winner ? 1 : next; // only where no other unit is at a finite distance from the first
        return winner;
    }

    /** The nearest unit other than the winner that {@link #winnerAndSecond} found last, the first of equally near ones. */
    int second() {
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
            most = squares[i] > most ? squares[i] : most;
        }
        return most;
    }

    /**
     * Moves units toward a point, w += share (x − w).
     *
     * @param begin the first unit
     * @param end behind the last
     * @param shares for each unit, the rate included
     * @param point d coordinates
     */
    void pull(int begin, int end, double[] shares, double[] point) {
        for (int from = begin; from < end; from += BLOCK) {
            int to = Math.min(from + BLOCK, end);
            for (int axis = 0; axis < weights.length; axis++) {
                pull(weights[axis], shares, point[axis], from, to);
            }
        }
    }

    private static void pull(double[] weights, double[] shares, double x, int from, int to) {
        for (int unit = from; unit < to; unit++) {
            weights[unit] += shares[unit] * (x - weights[unit]);
        }
    }

    private void measure(double[] point) {
        for (int from = 0; from < squares.length; from += BLOCK) {
            int to = Math.min(from + BLOCK, squares.length);
            set(squares, weights[0], point[0], from, to);
            for (int axis = 1; axis < weights.length; axis++) {
                add(squares, weights[axis], point[axis], from, to);
            }
        }
    }

    private static void set(double[] squares, double[] weights, double x, int from, int to) {
        for (int unit = from; unit < to; unit++) {
            double difference = x - weights[unit];
            squares[unit] = difference * difference;
        }
    }

    private static void add(double[] squares, double[] weights, double x, int from, int to) {
        for (int unit = from; unit < to; unit++) {
            double difference = x - weights[unit];
            squares[unit] += difference * difference;
        }
    }

    /** The first of the nearest units. */
    private int least() {
        int first = 0;
        for (int from = 0; from < squares.length; from += BLOCK) {
            first = least(squares, first, from, Math.min(from + BLOCK, squares.length));
        }
        check(first);
        return first;
    }

    private void check(int unit) {
        if (Double.isNaN(squares[unit])) {
            throw new IllegalStateException("a distance is not a number");
        }
    }

    /** By comparisons alone: before it is compiled each {@link Math#min} is a call. */
    private static int least(double[] values, int least, int from, int to) {
        int first = least;
        for (int i = from; i < to; i++) {
            if (values[i] < values[first]) {
                first = i;
            }
        }
        return first;
    }
}
