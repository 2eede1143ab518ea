package ganscope.transport;

/** Collects the entries of a plan in any order and gives them back with rows rising, columns rising in each. */
final class PlanBuilder {
    private final int[] from;
    private final int[] to;
    private final double[] mass;
    private int size;

    PlanBuilder(int capacity) {
        from = new int[capacity];
        to = new int[capacity];
        mass = new double[capacity];
    }

    void add(int row, int column, double amount) {
        from[size] = row;
        to[size] = column;
        mass[size++] = amount;
    }

    TransportPlan build() {
        double[] keys = new double[size];
        for (int k = 0; k < size; k++) {
            keys[k] = from[k] * (double) ExactTransport.LARGEST + to[k];
        }
        int[] order = SortedSample.risingOrder(keys);
        int[] rows = new int[size];
        int[] columns = new int[size];
        double[] amounts = new double[size];
        for (int k = 0; k < size; k++) {
            rows[k] = from[order[k]];
            columns[k] = to[order[k]];
            amounts[k] = mass[order[k]];
        }
        return new TransportPlan(rows, columns, amounts);
    }
}
