package ganscope.view.convolution.board;

import java.util.function.ToDoubleFunction;

/**
 * A column of a board with the width of its longest line.
 *
 * @param words that width, in pixels
 */
record MeasuredColumn(Board.Column column, double words) {
    /** The height of a line, in units of the type. */
    static final double LINE = 1.5;

    /** Room for a sign, in units of the type. */
    private static final double SIGN = 2.6;

    static MeasuredColumn of(Board.Column column, ToDoubleFunction<String> words) {
        double widest = 0;
        for (Panel panel : column.panels()) {
            widest = Math.max(widest, words.applyAsDouble(panel.title()));
            for (String note : panel.notes()) {
                widest = Math.max(widest, words.applyAsDouble(note));
            }
        }
        return new MeasuredColumn(column, widest);
    }

    /**
     * How wide it is.
     *
     * @param cell side of a cell, in pixels
     * @param squeeze how much narrower words are written, at most 1
     */
    double width(double cell, double squeeze) {
        double cells = column.panels().stream()
                .mapToDouble(panel -> cell * panel.scale() * panel.columns())
                .max()
                .orElse(0);
        return Math.max(words * squeeze, cells);
    }

    /** What is left free before it. */
    double before(double type) {
        return column.sign().isEmpty() ? BoardRows.GAP * type : SIGN * type;
    }

    /** How high it is, with its words. */
    double height(double cell, double type) {
        double all = 0;
        for (Panel panel : column.panels()) {
            all += height(panel, cell, type) + BoardRows.GAP * type;
        }
        return all - BoardRows.GAP * type;
    }

    /** How high a panel is, with its words. */
    static double height(Panel panel, double cell, double type) {
        return cell * panel.scale() * panel.rows() + LINE * (1 + panel.notes().size()) * type;
    }
}
