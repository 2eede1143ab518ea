package ganscope.transport;

/** The loops of {@link RowScan} one number after the other. */
final class RowLoops {
    private RowLoops() {}

    static void costs(double[][] axes, double[][] points, int i, boolean root, double[] cells, int offset) {
        for (int j = 0; j < axes[0].length; j++) {
            double sum = 0;
            for (int axis = 0; axis < axes.length; axis++) {
                double move = axes[axis][j] - points[axis][i];
                sum += move * move;
            }
            cells[offset + j] = root ? Math.sqrt(sum) : sum;
        }
    }

    static double smallestDifference(double[] cells, int offset, double[] v) {
        double smallest = Double.POSITIVE_INFINITY;
        for (int j = 0; j < v.length; j++) {
            double x = cells[offset + j] - v[j];
            smallest = x < smallest ? x : smallest;
        }
        return smallest;
    }

    static int findDifference(double[] cells, int offset, double[] v, double value, int from) {
        for (int j = from; j < v.length; j++) {
            if (cells[offset + j] - v[j] == value) {
                return j;
            }
        }
        return -1;
    }

    static int find(double[] a, double value, int from) {
        for (int j = from; j < a.length; j++) {
            if (a[j] == value) {
                return j;
            }
        }
        return -1;
    }

    static double smallest(double[] a) {
        double smallest = Double.POSITIVE_INFINITY;
        for (double x : a) {
            smallest = x < smallest ? x : smallest;
        }
        return smallest;
    }

    static double relax(double[] cells, int offset, double[] v, double h, double[] distance) {
        double smallest = Double.POSITIVE_INFINITY;
        for (int j = 0; j < v.length; j++) {
            double x = cells[offset + j] - v[j] - h;
            if (x < distance[j]) {
                distance[j] = x;
            }
            smallest = distance[j] < smallest ? distance[j] : smallest;
        }
        return smallest;
    }

    static void lower(double[] cells, int offset, double f, double[] envelope) {
        for (int j = 0; j < envelope.length; j++) {
            double x = cells[offset + j] - f;
            if (x < envelope[j]) {
                envelope[j] = x;
            }
        }
    }
}
