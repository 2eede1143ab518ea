package ganscope.divergence;

import ganscope.stats.Bins;
import ganscope.stats.Points;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Two samples counted in the cells of one grid, the space outside included.
 *
 * @param p share of the first sample in each cell
 * @param q share of the second sample in the same cells
 */
@SuppressWarnings("ArrayRecordComponent") // stays inside this package, never compared
record JointCells(double[] p, double[] q) {
    /** Up to this many cells each has its place in an array; beyond, only the cells that hold points do. */
    private static final long DENSE = 1 << 14;

    static JointCells of(Points p, Points q, List<Bins> bins) {
        PointPairs.requireSameDimension(p, q);
        if (bins.size() != p.dimension()) {
            throw new IllegalArgumentException(
                    "bins: for " + bins.size() + " axes (" + p.dimension() + ", one for each)");
        }
        long cells = count(bins);
        if (cells < 0) {
            throw new IllegalArgumentException("bins: " + bins.size() + " axes of "
                    + bins.getFirst().count() + " bins or so (together fewer than 9e18 cells)");
        }
        if (cells <= DENSE) {
            return new JointCells(
                    shares(p, bins, new double[(int) cells], new long[0]),
                    shares(q, bins, new double[(int) cells], new long[0]));
        }
        long[] occupied = LongStream.concat(Arrays.stream(cellsOf(p, bins)), Arrays.stream(cellsOf(q, bins)))
                .sorted()
                .distinct()
                .toArray();
        return new JointCells(
                shares(p, bins, new double[occupied.length], occupied),
                shares(q, bins, new double[occupied.length], occupied));
    }

    /** How many cells there are, or -1 if no long holds their number. */
    static long count(List<Bins> bins) {
        long cells = 1;
        for (Bins axis : bins) {
            long onAxis = axis.count() + 2L; // two more for the outside
            if (cells > Long.MAX_VALUE / onAxis) {
                return -1;
            }
            cells *= onAxis;
        }
        return cells;
    }

    private static double[] shares(Points sample, List<Bins> bins, double[] shares, long[] occupied) {
        boolean equal = sample.equallyWeighted();
        int n = sample.size();
        for (int i = 0; i < n; i++) {
            long cell = cell(sample, i, bins);
            int place = occupied.length == 0 ? (int) cell : Arrays.binarySearch(occupied, cell);
            shares[place] += equal ? 1 : sample.weight(i);
        }
        if (equal) { // whole counts are exact, sums of 1/n are not
            for (int k = 0; k < shares.length; k++) {
                shares[k] /= n;
            }
        }
        return shares;
    }

    private static long[] cellsOf(Points sample, List<Bins> bins) {
        long[] cells = new long[sample.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(sample, i, bins);
        }
        return cells;
    }

    private static long cell(Points sample, int i, List<Bins> bins) {
        long cell = 0;
        for (int axis = 0; axis < bins.size(); axis++) {
            Bins own = bins.get(axis);
            cell = cell * (own.count() + 2) + 1 + own.index(sample.get(i, axis));
        }
        return cell;
    }
}
