package ganscope.som;

import ganscope.random.RandomStream;

/**
 * In which order a map is shown the rows: where all count alike, each once in a random order, then each once in another one,
 * so that every row is learned as often as the others; where they have weights, at random in proportion to these. Equal
 * streams give equal orders.
 */
final class RowOrder {
    private final MapData data;
    private final RandomStream random;
    private final int[] rows;
    private int next;

    RowOrder(MapData data, RandomStream random) {
        this.data = data;
        this.random = random;
        rows = new int[data.isWeighted() ? 0 : data.rows()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = i;
        }
    }

    /** The next row. */
    int next() {
        if (data.isWeighted()) {
            return data.pick(random);
        }
        // Fisher and Yates, a place a step: what is behind has been shown in this pass.
        int chosen = next + random.nextInt(rows.length - next);
        int row = rows[chosen];
        rows[chosen] = rows[next];
        rows[next] = row;
        next = (next + 1) % rows.length;
        return row;
    }
}
