package ganscope.transport;

import java.util.Arrays;

/**
 * A spanning tree of the rows (nodes 0 to n − 1) and columns (nodes n to n + m − 1) of a transportation problem, rooted at
 * row 0. The arc between a node and its parent carries a flow from its row to its column.
 */
final class SpanningTree {
    private static final int NONE = -1;

    private final int rows;
    private final int[] parent;
    private final long[] flow;
    private final int[] depth;
    private final int[] firstChild;
    private final int[] nextSibling;
    private final int[] previousSibling;
    private final int[] stack;

    SpanningTree(int rows, int columns) {
        this.rows = rows;
        int nodes = rows + columns;
        parent = new int[nodes];
        flow = new long[nodes];
        depth = new int[nodes];
        firstChild = new int[nodes];
        nextSibling = new int[nodes];
        previousSibling = new int[nodes];
        stack = new int[nodes];
        Arrays.fill(parent, NONE);
        Arrays.fill(firstChild, NONE);
    }

    /** Builds the tree from its n + m − 1 arcs in any order. */
    void grow(int[] arcRows, int[] arcColumns, long[] amounts) {
        int nodes = parent.length;
        int[] head = new int[nodes];
        Arrays.fill(head, NONE);
        int[] next = new int[2 * arcRows.length]; // half-arc 2k leaves the row of arc k, 2k + 1 its column
        for (int k = 0; k < arcRows.length; k++) {
            next[2 * k] = head[arcRows[k]];
            head[arcRows[k]] = 2 * k;
            next[2 * k + 1] = head[rows + arcColumns[k]];
            head[rows + arcColumns[k]] = 2 * k + 1;
        }
        int size = 0;
        stack[size++] = 0;
        while (size > 0) {
            int node = stack[--size];
            for (int half = head[node]; half != NONE; half = next[half]) {
                int arc = half / 2;
                int other = half % 2 == 0 ? rows + arcColumns[arc] : arcRows[arc];
                if (other != parent[node]) {
                    attach(other, node, amounts[arc]);
                    depth[other] = depth[node] + 1;
                    stack[size++] = other;
                }
            }
        }
    }

    /** Sets the potentials so that u_i + v_j is the cost of every arc in the tree, keeping v of the first column met. */
    void price(CostMatrix costs, double[] u, double[] v) {
        int first = firstChild[0];
        u[0] = costs.at(0, first - rows) - v[first - rows];
        int size = 0;
        stack[size++] = 0;
        while (size > 0) {
            int node = stack[--size];
            for (int child = firstChild[node]; child != NONE; child = nextSibling[child]) {
                if (child < rows) {
                    u[child] = costs.at(child, node - rows) - v[node - rows];
                } else {
                    v[child - rows] = costs.at(node, child - rows) - u[node];
                }
                stack[size++] = child;
            }
        }
    }

    /**
     * Lets the arc from a row to a column into the tree: flow turns around the cycle it closes until an arc on it is empty
     * and leaves.
     *
     * @param reducedCost c − u − v of the arc, negative
     * @param u changed where the tree was cut off
     * @param v changed likewise
     */
    void enter(int row, int column, double reducedCost, double[] u, double[] v) {
        int a = row;
        int b = rows + column;
        long least = Long.MAX_VALUE;
        int leaving = NONE;
        boolean onRowSide = false;
        while (a != b) { // arcs that lose flow: above rows on the row's side, above columns on the column's
            if (depth[a] >= depth[b]) {
                if (a < rows && flow[a] < least) {
                    least = flow[a];
                    leaving = a;
                    onRowSide = true;
                }
                a = parent[a];
            } else {
                if (b >= rows && flow[b] < least) {
                    least = flow[b];
                    leaving = b;
                    onRowSide = false;
                }
                b = parent[b];
            }
        }
        turn(row, a, true, least);
        turn(rows + column, a, false, least);
        int inside = onRowSide ? row : rows + column;
        int outside = onRowSide ? rows + column : row;
        rehang(inside, outside, leaving, least);
        shift(inside, onRowSide ? reducedCost : -reducedCost, u, v);
    }

    private void turn(int from, int apex, boolean rowSide, long amount) {
        for (int node = from; node != apex; node = parent[node]) {
            flow[node] += node < rows == rowSide ? -amount : amount;
        }
    }

    /** Turns the arcs from {@code inside} up to {@code leaving} around and hangs them below {@code outside}. */
    private void rehang(int inside, int outside, int leaving, long amount) {
        int node = inside;
        int newParent = outside;
        long newFlow = amount;
        while (true) {
            int oldParent = parent[node];
            long oldFlow = flow[node];
            detach(node);
            attach(node, newParent, newFlow);
            if (node == leaving) {
                return;
            }
            newParent = node;
            newFlow = oldFlow;
            node = oldParent;
        }
    }

    private void attach(int node, int above, long amount) {
        parent[node] = above;
        flow[node] = amount;
        int old = firstChild[above];
        firstChild[above] = node;
        nextSibling[node] = old;
        previousSibling[node] = NONE;
        if (old != NONE) {
            previousSibling[old] = node;
        }
    }

    private void detach(int node) {
        int before = previousSibling[node];
        int after = nextSibling[node];
        if (before == NONE) {
            firstChild[parent[node]] = after;
        } else {
            nextSibling[before] = after;
        }
        if (after != NONE) {
            previousSibling[after] = before;
        }
    }

    /** Adds to u and takes from v everywhere below a node, and counts depths anew. */
    private void shift(int top, double amount, double[] u, double[] v) {
        int size = 0;
        stack[size++] = top;
        while (size > 0) {
            int node = stack[--size];
            depth[node] = depth[parent[node]] + 1;
            if (node < rows) {
                u[node] += amount;
            } else {
                v[node - rows] -= amount;
            }
            for (int child = firstChild[node]; child != NONE; child = nextSibling[child]) {
                stack[size++] = child;
            }
        }
    }

    /** The plan this tree carries for given masses, rows rising: what each branch has too much or too little. */
    TransportPlan plan(long[] supply, long[] demand) {
        int nodes = parent.length;
        int[] order = parentsFirst();
        long[] excess = new long[nodes];
        System.arraycopy(supply, 0, excess, 0, rows);
        long total = 0;
        for (int j = 0; j < demand.length; j++) {
            excess[rows + j] = -demand[j];
            total += demand[j];
        }
        PlanBuilder plan = new PlanBuilder(nodes - 1);
        for (int k = nodes - 1; k > 0; k--) {
            int node = order[k];
            excess[parent[node]] += excess[node];
            if (excess[node] > 0) {
                plan.add(node, parent[node] - rows, (double) excess[node] / total);
            } else if (excess[node] < 0) {
                plan.add(parent[node], node - rows, (double) -excess[node] / total);
            }
        }
        return plan.build();
    }

    private int[] parentsFirst() {
        int[] order = new int[parent.length];
        int size = 0;
        order[size++] = 0;
        for (int k = 0; k < size; k++) {
            for (int child = firstChild[order[k]]; child != NONE; child = nextSibling[child]) {
                order[size++] = child;
            }
        }
        return order;
    }
}
