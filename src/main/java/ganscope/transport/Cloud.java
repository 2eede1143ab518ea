package ganscope.transport;

import ganscope.stats.Points;
import java.util.Arrays;

/** Points as one padded array an axis, divided by a common scale, with whole-number masses. */
final class Cloud {
    private final double[][] axes;
    private final long[] mass;
    private final int padded;

    private Cloud(double[][] axes, long[] mass) {
        this.axes = axes;
        this.mass = mass;
        this.padded = axes[0].length;
    }

    static Cloud of(Points points, double scale, long[] mass) {
        double[][] axes = new double[points.dimension()][RowScan.padded(points.size())];
        for (int axis = 0; axis < axes.length; axis++) {
            for (int i = 0; i < points.size(); i++) {
                axes[axis][i] = points.get(i, axis) / scale;
            }
        }
        return new Cloud(axes, mass);
    }

    int size() {
        return mass.length;
    }

    int dimension() {
        return axes.length;
    }

    /** The size with padding, of any array with one number a point. */
    int padded() {
        return padded;
    }

    long[] mass() {
        return mass.clone();
    }

    /** Whether all points have the same mass. */
    boolean hasOneMass() {
        for (long each : mass) {
            if (each != mass[0]) {
                return false;
            }
        }
        return true;
    }

    /** Writes the cost from point i of another cloud to each point of this one; padding becomes +∞. */
    void costsFrom(Cloud other, int i, Cost cost, double[] cells, int offset) {
        RowScan.costs(axes, other.axes, i, cost == Cost.EUCLIDEAN, cells, offset);
        Arrays.fill(cells, offset + size(), offset + padded, Double.POSITIVE_INFINITY);
    }

    /**
     * The c-transform f^c(y) = min over x of c(x, y) − f(x) at each point of this cloud; padding becomes 0.
     *
     * @param other the points x
     * @param f one number a point of {@code other}
     */
    double[] transform(Cloud other, double[] f, Cost cost) {
        double[] result = new double[padded];
        Arrays.fill(result, Double.POSITIVE_INFINITY);
        double[] row = new double[padded];
        for (int i = 0; i < other.size(); i++) {
            RowScan.costs(axes, other.axes, i, cost == Cost.EUCLIDEAN, row, 0);
            RowScan.lower(row, 0, f[i], result);
        }
        Arrays.fill(result, size(), padded, 0);
        return result;
    }

    /** Half as many points: neighbours paired by median splits along the widest axis, each pair at its mean. */
    Cloud halved() {
        int[] order = new MedianSplits(axes, size()).order();
        int pairs = Math.ceilDiv(size(), 2);
        double[][] means = new double[axes.length][RowScan.padded(pairs)];
        long[] masses = new long[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            int first = order[2 * pair];
            int second = order[Math.min(2 * pair + 1, size() - 1)];
            masses[pair] = first == second ? mass[first] : mass[first] + mass[second];
            for (int axis = 0; axis < axes.length; axis++) {
                means[axis][pair] = (axes[axis][first] + axes[axis][second]) / 2;
            }
        }
        return new Cloud(means, masses);
    }
}
