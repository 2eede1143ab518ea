package ganscope.transport;

import java.util.Arrays;

/**
 * The assignment problem by successive shortest augmenting paths (Jonker and Volgenant, 1987).
 *
 * <p>Any column potential v is a valid start: rows first take the columns that v makes cheapest, then each row left over
 * takes one along the shortest path of reduced costs c − u − v (Dijkstra over the dense matrix, one vector pass a row).
 * The better v, the shorter the paths. At the end the assignment is optimal and v, with
 * {@link CostMatrix#rowPotential}, proves it.
 */
final class ShortestPaths {
    private static final double FAR = Double.POSITIVE_INFINITY;
    private static final int NONE = -1;

    private final double[] cells;
    private final int stride;
    private final double[] v;
    private final int[] columnOf;
    private final int[] rowOf;
    private long passes;

    // The search tree from one row. Entry k is the k-th row to join: through column via[k], which was settled at
    // settledAt[k] with potential settledV[k]; height[k] is what its costs are lowered by.
    private final double[] distance;
    private final int[] joined;
    private final double[] height;
    private final int[] via;
    private final double[] settledV;
    private final double[] settledAt;

    /**
     * A problem ready to be solved.
     *
     * @param costs n × m, n at most m
     * @param v m starting potentials and their padding of zeros; if n is less than m all must be 0
     */
    ShortestPaths(CostMatrix costs, double[] v) {
        cells = costs.cells();
        stride = costs.stride();
        this.v = v.clone();
        int rows = costs.rows();
        columnOf = new int[rows];
        rowOf = new int[costs.columns()];
        Arrays.fill(columnOf, NONE);
        Arrays.fill(rowOf, NONE);
        distance = new double[stride];
        joined = new int[rows];
        height = new double[rows];
        via = new int[rows];
        settledV = new double[rows];
        settledAt = new double[rows];
    }

    /**
     * Solves the problem, unless that takes too many passes over rows of costs.
     *
     * @param budget the number of passes after which to give up
     * @return whether the assignment is complete and optimal
     */
    boolean solve(long budget) {
        takeCheapest();
        for (int i = 0; i < columnOf.length; i++) {
            if (columnOf[i] == NONE) {
                if (passes > budget) {
                    return false;
                }
                augment(i);
            }
        }
        return true;
    }

    /** For each row its column. */
    int[] columns() {
        return columnOf.clone();
    }

    /** The column potential; after {@link #solve} has succeeded the optimal one. Padding is 0. */
    double[] potential() {
        return v.clone();
    }

    private void takeCheapest() {
        for (int i = 0; i < columnOf.length; i++) {
            double cheapest = RowScan.smallestDifference(cells, i * stride, v);
            int j = RowScan.findDifference(cells, i * stride, v, cheapest, 0);
            while (j != NONE && rowOf[j] != NONE) {
                j = RowScan.findDifference(cells, i * stride, v, cheapest, j + 1);
            }
            if (j != NONE) {
                columnOf[i] = j;
                rowOf[j] = i;
            }
        }
        passes += columnOf.length;
    }

    /** Gives a row a column; the rows on the shortest path to the nearest free one move over. */
    private void augment(int source) {
        Arrays.fill(distance, FAR);
        joined[0] = source;
        height[0] = 0;
        int size = 1;
        double nearest = RowScan.relax(cells, source * stride, v, 0, distance);
        int column = nearestColumn(nearest);
        while (rowOf[column] != NONE) {
            int row = rowOf[column];
            joined[size] = row;
            via[size] = column;
            settledV[size] = v[column];
            settledAt[size] = nearest;
            height[size] = cells[row * stride + column] - v[column] - nearest;
            v[column] = Double.NEGATIVE_INFINITY; // keeps later passes from reaching the column again
            distance[column] = FAR;
            nearest = RowScan.relax(cells, row * stride, v, height[size], distance);
            column = nearestColumn(nearest);
            size++;
        }
        passes += size;
        moveOver(column, v[column], nearest);
        for (int k = 1; k < size; k++) {
            v[via[k]] = settledV[k] + (settledAt[k] - nearest);
        }
    }

    /** Of the columns at the smallest distance the first that is free, or else the first. */
    private int nearestColumn(double nearest) {
        int first = RowScan.find(distance, nearest, 0);
        for (int j = first; j != NONE; j = RowScan.find(distance, nearest, j + 1)) {
            if (rowOf[j] == NONE) {
                return j;
            }
        }
        return first;
    }

    /** Walks the path back from its free end: each row on it takes the column that it reached. */
    private void moveOver(int end, double endV, double endAt) {
        int column = end;
        double price = endV;
        double at = endAt;
        while (true) {
            int k = predecessor(column, price, at);
            rowOf[column] = joined[k];
            columnOf[joined[k]] = column;
            if (k == 0) {
                return;
            }
            column = via[k];
            price = settledV[k];
            at = settledAt[k];
        }
    }

    /** The entry that gave a column its distance: the first that does, in the same arithmetic as the pass. */
    private int predecessor(int column, double price, double at) {
        int k = 0;
        while (cells[joined[k] * stride + column] - price - height[k] != at) {
            k++;
        }
        return k;
    }
}
