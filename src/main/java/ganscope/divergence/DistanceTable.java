package ganscope.divergence;

/**
 * The Euclidean distances from every point of one sample to every point of another, in any number of dimensions: what
 * nearest neighbours, energies and kernels of pictures are taken from. Immutable.
 */
public final class DistanceTable {
    private final int rows;
    private final int columns;
    private final double[] distances;

    private DistanceTable(int rows, int columns, double[] distances) {
        this.rows = rows;
        this.columns = columns;
        this.distances = distances;
    }

    /**
     * Takes the distances.
     *
     * @param one rows × d numbers, row-major
     * @param other columns × d numbers, row-major
     */
    public static DistanceTable between(float[] one, int rows, float[] other, int columns, int dimension) {
        double[] distances = new double[rows * columns];
        double[][] axes = new double[dimension][columns];
        for (int j = 0; j < columns; j++) {
            for (int axis = 0; axis < dimension; axis++) {
                axes[axis][j] = other[j * dimension + axis];
            }
        }
        double[] row = new double[columns];
        for (int i = 0; i < rows; i++) {
            java.util.Arrays.fill(row, 0);
            for (int axis = 0; axis < dimension; axis++) {
                add(row, axes[axis], one[i * dimension + axis]);
            }
            for (int j = 0; j < columns; j++) {
                distances[i * columns + j] = Math.sqrt(row[j]);
            }
        }
        return new DistanceTable(rows, columns, distances);
    }

    /** One coordinate after the other along a row: the compiler then works on several pairs at once. */
    private static void add(double[] row, double[] axis, double x) {
        for (int j = 0; j < row.length; j++) {
            double way = x - axis[j];
            row[j] += way * way;
        }
    }

    /** How many points the first sample has. */
    public int rows() {
        return rows;
    }

    /** How many the second. */
    public int columns() {
        return columns;
    }

    /** From point i of the first to point j of the second. */
    public double get(int i, int j) {
        return distances[i * columns + j];
    }

    /** The mean over all pairs. */
    public double mean() {
        double sum = 0;
        for (double distance : distances) {
            sum += distance;
        }
        return sum / distances.length;
    }

    /** The mean of the Gaussian kernel e^(−‖x − y‖² / (2 σ²)) over all pairs. */
    public double meanKernel(double bandwidth) {
        double rate = -0.5 / (bandwidth * bandwidth);
        double sum = 0;
        for (double distance : distances) {
            sum += Math.exp(rate * distance * distance);
        }
        return sum / distances.length;
    }

    /** The median over pairs of different points, of a table of a sample with itself. */
    public double medianWithin() {
        double[] pairs = new double[rows * (rows - 1) / 2];
        int k = 0;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < i; j++) {
                pairs[k++] = get(i, j);
            }
        }
        return ganscope.stats.Quantiles.selecting(pairs, 0.5);
    }

    /**
     * Of a table of a sample with itself, each point's distance to its k-th nearest other point.
     *
     * @param k from 1 to one less than there are points
     */
    public double[] radii(int k) {
        double[] radii = new double[rows];
        double[] nearest = new double[k];
        for (int i = 0; i < rows; i++) {
            java.util.Arrays.fill(nearest, Double.POSITIVE_INFINITY);
            for (int j = 0; j < columns; j++) {
                double distance = get(i, j);
                if (j != i && distance < nearest[k - 1]) {
                    int place = k - 1;
                    while (place > 0 && nearest[place - 1] > distance) {
                        nearest[place] = nearest[place - 1];
                        place--;
                    }
                    nearest[place] = distance;
                }
            }
            radii[i] = nearest[k - 1];
        }
        return radii;
    }
}
