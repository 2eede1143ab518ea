package ganscope.transport;

import java.util.Arrays;

/**
 * A minimal-cost assignment of rows to columns of any cost matrix (Jonker and Volgenant, 1987).
 *
 * @param columnOf for each row its column, or −1 where there are more rows than columns and this one is left out
 * @param total the sum of the chosen costs
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out; compared by identity only
public record Assignment(int[] columnOf, double total) {
    public Assignment {
        columnOf = columnOf.clone();
    }

    @Override
    public int[] columnOf() {
        return columnOf.clone();
    }

    /**
     * The cheapest assignment that uses every row, or every column, whichever are fewer.
     *
     * @param costs n × m finite numbers, at least 1 × 1, below 1e150 in size
     * @throws IllegalArgumentException if the matrix is empty or ragged, or a cost is out of range
     */
    public static Assignment cheapest(double[][] costs) {
        check(costs);
        boolean tall = costs.length > costs[0].length;
        double[][] wide = tall ? transposed(costs) : costs;
        int[] chosen = solve(wide);
        int[] columnOf = chosen;
        if (tall) {
            columnOf = new int[costs.length];
            Arrays.fill(columnOf, -1);
            for (int j = 0; j < chosen.length; j++) {
                columnOf[chosen[j]] = j;
            }
        }
        double total = 0;
        for (int i = 0; i < columnOf.length; i++) {
            total += columnOf[i] < 0 ? 0 : costs[i][columnOf[i]];
        }
        return new Assignment(columnOf, total);
    }

    private static void check(double[][] costs) {
        if (costs.length == 0 || costs[0].length == 0) {
            throw new IllegalArgumentException("costs: empty (at least 1 x 1)");
        }
        for (int i = 0; i < costs.length; i++) {
            if (costs[i].length != costs[0].length) {
                throw new IllegalArgumentException(
                        "costs: " + costs[i].length + " in row " + i + " (" + costs[0].length + ", as in row 0)");
            }
            for (double cost : costs[i]) {
                if (!(Math.abs(cost) < 1e150)) {
                    throw new IllegalArgumentException("costs: " + cost + " in row " + i + " (finite, below 1e150)");
                }
            }
        }
    }

    private static double[][] transposed(double[][] costs) {
        double[][] result = new double[costs[0].length][costs.length];
        for (int i = 0; i < costs.length; i++) {
            for (int j = 0; j < costs[i].length; j++) {
                result[j][i] = costs[i][j];
            }
        }
        return result;
    }

    /** With potentials that start at 0 columns left over keep 0, which proves that leaving them out is optimal. */
    private static int[] solve(double[][] costs) {
        int columns = costs[0].length;
        int stride = RowScan.padded(columns);
        double[] cells = new double[costs.length * stride];
        Arrays.fill(cells, Double.POSITIVE_INFINITY);
        for (int i = 0; i < costs.length; i++) {
            System.arraycopy(costs[i], 0, cells, i * stride, columns);
        }
        ShortestPaths paths =
                new ShortestPaths(new CostMatrix(cells, costs.length, columns, stride), new double[stride]);
        paths.solve(Long.MAX_VALUE);
        return paths.columns();
    }
}
