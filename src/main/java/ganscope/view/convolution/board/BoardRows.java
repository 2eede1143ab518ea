package ganscope.view.convolution.board;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a board in rows, with cells as large as all of them have room for.
 *
 * @param cell side of a cell, in pixels
 * @param height of all rows, in pixels
 */
record BoardRows(List<Row> rows, double cell, double height) {
    /** What is left free between two things, in units of the type. */
    static final double GAP = 1;

    /** Larger cells look no better. */
    private static final double LARGEST = 120;

    private static final double SMALLEST = 1;
    private static final int HALVINGS = 24;
    /** Above and below all, in units of the type. */
    private static final double MARGIN = 0.8;
    /** Words are written so much narrower, and no more, to make room for larger cells. */
    private static final double NARROWEST = 0.7;

    /**
     * Columns beside each other.
     *
     * @param squeeze how much narrower their words are written, at most 1
     */
    record Row(List<MeasuredColumn> columns, double squeeze) {
        /** Copies. */
        Row {
            columns = List.copyOf(columns);
        }

        double width(double cell, double type) {
            double all = GAP * type;
            for (MeasuredColumn column : columns) {
                all += column.before(type) + column.width(cell, squeeze);
            }
            return all;
        }

        double height(double cell, double type) {
            return columns.stream()
                    .mapToDouble(column -> column.height(cell, type))
                    .max()
                    .orElse(0);
        }

        /** The same with words as wide as the cells leave room for. */
        Row roomy(double cell, double width, double type) {
            double low = squeeze;
            double high = 1;
            for (int i = 0; i < HALVINGS; i++) {
                double middle = (low + high) / 2;
                if (new Row(columns, middle).width(cell, type) <= width) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return new Row(columns, low);
        }

        /** Words at their narrowest: where even that is too wide beside each other, as narrow as it takes. */
        static Row narrow(List<MeasuredColumn> columns, double width, double type) {
            double words = columns.stream().mapToDouble(MeasuredColumn::words).sum();
            double room = width - new Row(columns, 0).width(0, type);
            return new Row(columns, words == 0 ? 1 : Math.clamp(room / words, 0, NARROWEST));
        }
    }

    /** Copies. */
    BoardRows {
        rows = List.copyOf(rows);
    }

    /** The largest cells for columns in rows. */
    static BoardRows of(List<List<MeasuredColumn>> split, double width, double height, double type) {
        List<Row> rows =
                split.stream().map(columns -> Row.narrow(columns, width, type)).toList();
        double low = SMALLEST;
        double high = LARGEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (fits(rows, middle, width, height, type)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double cell = Math.floor(low * 4) / 4;
        List<Row> roomy = new ArrayList<>();
        rows.forEach(row -> roomy.add(row.roomy(cell, width, type)));
        return new BoardRows(roomy, cell, height(roomy, cell, type));
    }

    private static boolean fits(List<Row> rows, double cell, double width, double height, double type) {
        return rows.stream().allMatch(row -> row.width(cell, type) <= width)
                && height(rows, cell, type) <= height - 2 * MARGIN * type;
    }

    private static double height(List<Row> rows, double cell, double type) {
        return rows.stream().mapToDouble(row -> row.height(cell, type)).sum() + GAP * type * (rows.size() - 1);
    }
}
