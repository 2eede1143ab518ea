package ganscope.transport;

/**
 * The transportation problem with any masses by the network simplex (Dantzig, 1951): a spanning tree of rows and columns
 * carries the flow, and the arc that pays best enters it until none pays.
 *
 * <p>The tree starts from a column potential v, as {@link ShortestPaths} does: each row ships where v makes it cheapest.
 * Arcs are priced by one vector pass a row. Masses are perturbed as in the textbook (every supply by one part in n + 1 of
 * a unit), so that every step makes progress; the flow at the end is that of the true masses.
 */
final class NetworkSimplex {
    /** Reduced costs above minus this, in units of the largest extent, count as rounding. */
    private static final double ROUNDING = 1e-13;

    /** Rows priced before the best arc found enters. */
    private static final int BLOCK = 16;

    private final CostMatrix costs;
    private final long[] supply;
    private final long[] demand;
    private final double[] u;
    private final double[] v;
    private final SpanningTree tree;

    /**
     * A problem ready to be solved.
     *
     * @param costs n × m
     * @param supply n whole masses
     * @param demand m whole masses with the same sum, at most 2^62 / (n + 1)
     * @param v m starting potentials and their padding of zeros
     */
    NetworkSimplex(CostMatrix costs, long[] supply, long[] demand, double[] v) {
        this.costs = costs;
        this.supply = supply;
        this.demand = demand;
        this.v = v.clone();
        u = new double[supply.length];
        tree = new SpanningTree(supply.length, demand.length);
    }

    /** Solves the problem. */
    void solve() {
        plant();
        int row = 0;
        int idle = 0; // rows in a row without an arc that pays
        while (idle < supply.length) {
            double best = -ROUNDING;
            int bestRow = -1;
            double bestDifference = 0;
            for (int k = 0; k < BLOCK && idle < supply.length; k++) {
                double difference = RowScan.smallestDifference(costs.cells(), row * costs.stride(), v);
                idle++;
                if (difference - u[row] < best) {
                    best = difference - u[row];
                    bestRow = row;
                    bestDifference = difference;
                }
                row = row + 1 == supply.length ? 0 : row + 1;
            }
            if (bestRow >= 0) {
                int column = RowScan.findDifference(costs.cells(), bestRow * costs.stride(), v, bestDifference, 0);
                tree.enter(bestRow, column, best, u, v);
                idle = 0;
            }
        }
    }

    /** The first tree: rows in turn ship to the open column that v makes cheapest; each arc closes one of its ends. */
    private void plant() {
        int rows = supply.length;
        long[] left = new long[rows];
        long[] open = new long[demand.length];
        for (int i = 0; i < rows; i++) {
            left[i] = supply[i] * (rows + 1L) + 1;
        }
        for (int j = 0; j < open.length; j++) {
            open[j] = demand[j] * (rows + 1L) + (j == 0 ? rows : 0);
        }
        double[] prices = v.clone();
        int arcs = 0;
        int[] arcRows = new int[rows + open.length - 1];
        int[] arcColumns = new int[arcRows.length];
        long[] amounts = new long[arcRows.length];
        for (int i = 0; i < rows; i++) {
            boolean done = false;
            while (!done) {
                double cheapest = RowScan.smallestDifference(costs.cells(), i * costs.stride(), prices);
                int j = RowScan.findDifference(costs.cells(), i * costs.stride(), prices, cheapest, 0);
                done = i < rows - 1 ? left[i] <= open[j] : arcs == arcRows.length - 1;
                long amount = Math.min(left[i], open[j]);
                arcRows[arcs] = i;
                arcColumns[arcs] = j;
                amounts[arcs++] = amount;
                left[i] -= amount;
                open[j] -= amount;
                if (!done) {
                    prices[j] = Double.NEGATIVE_INFINITY; // closed: its difference is +∞
                }
            }
        }
        tree.grow(arcRows, arcColumns, amounts);
        tree.price(costs, u, v);
    }

    /** The optimal plan. */
    TransportPlan plan() {
        return tree.plan(supply, demand);
    }

    /** The optimal column potential; padding is 0. */
    double[] potential() {
        return v.clone();
    }
}
