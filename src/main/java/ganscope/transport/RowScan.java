package ganscope.transport;

/**
 * The inner loops of exact transport, over one row of costs, each in two forms.
 *
 * <p>Only differences, comparisons and minima, and ties go to the lowest index: both forms give the same. Lengths are padded by {@link #padded(int)};
 * padding holds +∞.
 */
final class RowScan {
    /** Lengths are multiples of this many numbers. */
    static final int BLOCK = 8;

    private RowScan() {}

    /** The length of an array of n numbers with its padding. */
    static int padded(int n) {
        return Math.ceilDiv(n, BLOCK) * BLOCK;
    }

    /**
     * The squares of the distances from one point to others, or their roots: cells[offset + j] for all j.
     *
     * @param axes the others, one array an axis
     * @param points as {@code axes}, of which the i-th is meant
     */
    static void costs(double[][] axes, double[][] points, int i, boolean root, double[] cells, int offset) {
        if (RowLoop.COSTS.isVector()) {
            RowVectors.costs(axes, points, i, root, cells, offset);
        } else {
            RowLoops.costs(axes, points, i, root, cells, offset);
        }
    }

    /** min over j of cells[offset + j] − v[j]. */
    static double smallestDifference(double[] cells, int offset, double[] v) {
        return RowLoop.SMALLEST_DIFFERENCE.isVector()
                ? RowVectors.smallestDifference(cells, offset, v)
                : RowLoops.smallestDifference(cells, offset, v);
    }

    /** The first j ≥ from with cells[offset + j] − v[j] equal to the value, or −1. */
    static int findDifference(double[] cells, int offset, double[] v, double value, int from) {
        return RowLoop.FIND_DIFFERENCE.isVector()
                ? RowVectors.findDifference(cells, offset, v, value, from)
                : RowLoops.findDifference(cells, offset, v, value, from);
    }

    /** The first j ≥ from with a[j] equal to the value, or −1. */
    static int find(double[] a, double value, int from) {
        return RowLoop.FIND.isVector() ? RowVectors.find(a, value, from) : RowLoops.find(a, value, from);
    }

    /** min over j of a[j]. */
    static double smallest(double[] a) {
        return RowLoop.SMALLEST.isVector() ? RowVectors.smallest(a) : RowLoops.smallest(a);
    }

    /**
     * One step of Dijkstra's algorithm: distance[j] = min(distance[j], cells[offset + j] − v[j] − h) for all j.
     *
     * @return the smallest distance afterwards
     */
    static double relax(double[] cells, int offset, double[] v, double h, double[] distance) {
        return RowLoop.RELAX.isVector()
                ? RowVectors.relax(cells, offset, v, h, distance)
                : RowLoops.relax(cells, offset, v, h, distance);
    }

    /** envelope[j] = min(envelope[j], cells[offset + j] − f) for all j. */
    static void lower(double[] cells, int offset, double f, double[] envelope) {
        if (RowLoop.LOWER.isVector()) {
            RowVectors.lower(cells, offset, f, envelope);
        } else {
            RowLoops.lower(cells, offset, f, envelope);
        }
    }
}
