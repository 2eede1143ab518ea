package ganscope.transport;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The loops of {@link RowScan} by vector operations: the same results for every vector width. */
final class RowVectors {
    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED.length() > RowScan.BLOCK
            ? DoubleVector.SPECIES_512
            : DoubleVector.SPECIES_PREFERRED;

    private RowVectors() {}

    static void costs(double[][] axes, double[][] points, int i, boolean root, double[] cells, int offset) {
        int padded = axes[0].length;
        for (int j = 0; j < padded; j += LANES.length()) {
            DoubleVector sum = DoubleVector.zero(LANES);
            for (int axis = 0; axis < axes.length; axis++) {
                DoubleVector move = DoubleVector.fromArray(LANES, axes[axis], j).sub(points[axis][i]);
                sum = sum.add(move.mul(move));
            }
            (root ? sum.sqrt() : sum).intoArray(cells, offset + j);
        }
    }

    static double smallestDifference(double[] cells, int offset, double[] v) {
        DoubleVector smallest = DoubleVector.broadcast(LANES, Double.POSITIVE_INFINITY);
        for (int j = 0; j < v.length; j += LANES.length()) {
            DoubleVector x = DoubleVector.fromArray(LANES, cells, offset + j).sub(DoubleVector.fromArray(LANES, v, j));
            smallest = smallest.blend(x, x.lt(smallest));
        }
        return smallest.reduceLanes(VectorOperators.MIN);
    }

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

    static double smallest(double[] a) {
        DoubleVector smallest = DoubleVector.broadcast(LANES, Double.POSITIVE_INFINITY);
        for (int j = 0; j < a.length; j += LANES.length()) {
            DoubleVector x = DoubleVector.fromArray(LANES, a, j);
            smallest = smallest.blend(x, x.lt(smallest));
        }
        return smallest.reduceLanes(VectorOperators.MIN);
    }

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

    static void lower(double[] cells, int offset, double f, double[] envelope) {
        for (int j = 0; j < envelope.length; j += LANES.length()) {
            DoubleVector x = DoubleVector.fromArray(LANES, cells, offset + j).sub(f);
            DoubleVector old = DoubleVector.fromArray(LANES, envelope, j);
            old.blend(x, x.lt(old)).intoArray(envelope, j);
        }
    }
}
