package ganscope.transport;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * The inner loops of exact transport as vector kernels over one row of costs.
 *
 * <p>Only differences, comparisons and minima: each result is the same for every vector width, and ties go to the
 * lowest index. Lengths are padded by {@link #padded(int)}; padding holds +∞.
 */
final class RowScan {
    static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;

    private RowScan() {}

    /** The length of an array of n numbers with its padding. */
    static int padded(int n) {
        int block = Math.max(8, LANES.length());
        return Math.ceilDiv(n, block) * block;
    }

    /** min over j of cells[offset + j] − v[j]. */
    static double smallestDifference(double[] cells, int offset, double[] v) {
        DoubleVector smallest = DoubleVector.broadcast(LANES, Double.POSITIVE_INFINITY);
        for (int j = 0; j < v.length; j += LANES.length()) {
            DoubleVector x = DoubleVector.fromArray(LANES, cells, offset + j).sub(DoubleVector.fromArray(LANES, v, j));
            smallest = smallest.blend(x, x.lt(smallest));
        }
        return smallest.reduceLanes(VectorOperators.MIN);
    }

    /** The first j ≥ from with cells[offset + j] − v[j] equal to the value, or −1. */
    static int findDifference(double[] cells, int offset, double[] v, double value, int from) {
        for (int j = from - from % LANES.length(); j < v.length; j += LANES.length()) {
            VectorMask<Double> hit = DoubleVector.fromArray(LANES, cells, offset + j)
                    .sub(DoubleVector.fromArray(LANES, v, j))
                    .compare(VectorOperators.EQ, value);
            int found = firstFrom(hit, j, from);
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    /** The first j ≥ from with a[j] equal to the value, or −1. */
    static int find(double[] a, double value, int from) {
        for (int j = from - from % LANES.length(); j < a.length; j += LANES.length()) {
            VectorMask<Double> hit = DoubleVector.fromArray(LANES, a, j).compare(VectorOperators.EQ, value);
            int found = firstFrom(hit, j, from);
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    private static int firstFrom(VectorMask<Double> hit, int start, int from) {
        if (!hit.anyTrue()) {
            return -1;
        }
        if (start >= from) {
            return start + hit.firstTrue();
        }
        for (int lane = from - start; lane < LANES.length(); lane++) {
            if (hit.laneIsSet(lane)) {
                return start + lane;
            }
        }
        return -1;
    }

    /** min over j of a[j]. */
    static double smallest(double[] a) {
        DoubleVector smallest = DoubleVector.broadcast(LANES, Double.POSITIVE_INFINITY);
        for (int j = 0; j < a.length; j += LANES.length()) {
            DoubleVector x = DoubleVector.fromArray(LANES, a, j);
            smallest = smallest.blend(x, x.lt(smallest));
        }
        return smallest.reduceLanes(VectorOperators.MIN);
    }

    /**
     * One step of Dijkstra's algorithm: distance[j] = min(distance[j], cells[offset + j] − v[j] − h) for all j.
     *
     * @return the smallest distance afterwards
     */
    static double relax(double[] cells, int offset, double[] v, double h, double[] distance) {
        DoubleVector smallest = DoubleVector.broadcast(LANES, Double.POSITIVE_INFINITY);
        for (int j = 0; j < v.length; j += LANES.length()) {
            DoubleVector x = DoubleVector.fromArray(LANES, cells, offset + j)
                    .sub(DoubleVector.fromArray(LANES, v, j))
                    .sub(h);
            DoubleVector old = DoubleVector.fromArray(LANES, distance, j);
            DoubleVector now = old.blend(x, x.lt(old));
            now.intoArray(distance, j);
            smallest = smallest.blend(now, now.lt(smallest));
        }
        return smallest.reduceLanes(VectorOperators.MIN);
    }

    /** envelope[j] = min(envelope[j], cells[offset + j] − f) for all j. */
    static void lower(double[] cells, int offset, double f, double[] envelope) {
        for (int j = 0; j < envelope.length; j += LANES.length()) {
            DoubleVector x = DoubleVector.fromArray(LANES, cells, offset + j).sub(f);
            DoubleVector old = DoubleVector.fromArray(LANES, envelope, j);
            old.blend(x, x.lt(old)).intoArray(envelope, j);
        }
    }
}
