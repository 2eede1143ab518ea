package ganscope.view.convolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Where the panels of a board stand: cells as large as there is room for, the same for all panels of the usual scale.
 *
 * @param placed the panels
 * @param signs what stands between two columns
 */
record BoardLayout(List<Placed> placed, List<Sign> signs) {
    /** Larger cells look no better. */
    private static final double LARGEST = 120;

    private static final double SMALLEST = 1;
    private static final int HALVINGS = 24;
    /** In units of the type: margins, gaps, the height of a line. */
    private static final double MARGIN = 0.8;

    private static final double GAP = 1;
    private static final double SIGN = 2.6;
    private static final double LINE = 1.5;

    /**
     * A panel and its place.
     *
     * @param panel what it is
     * @param left of its cells, in pixels
     * @param top of its cells
     * @param cell side of a cell
     * @param width of the column it stands in
     */
    record Placed(Panel panel, double left, double top, double cell, double width) {
        double right() {
            return left + cell * panel.columns();
        }

        double bottom() {
            return top + cell * panel.rows();
        }
    }

    /** A sign and its middle. */
    record Sign(String words, double x, double y) {}

    /** A cell of a panel. */
    record Hit(Placed placed, int row, int column) {}

    /** Copies. */
    BoardLayout {
        placed = List.copyOf(placed);
        signs = List.copyOf(signs);
    }

    /**
     * Places a board.
     *
     * @param type size of the letters, in pixels
     * @param words how wide a line is, in pixels
     */
    static BoardLayout of(Board board, double width, double height, double type, ToDoubleFunction<String> words) {
        List<Measured> wide = board.columns().stream()
                .map(column -> Measured.of(column, words))
                .toList();
        double room = width
                - total(wide, 0, type)
                + wide.stream().mapToDouble(Measured::words).sum();
        double all = wide.stream().mapToDouble(Measured::words).sum();
        // Words that have no room beside each other are written narrower.
        List<Measured> columns = wide.stream()
                .map(column -> new Measured(column.column(), column.words() * Math.min(1, room / all)))
                .toList();
        double low = SMALLEST;
        double high = LARGEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (fits(columns, middle, width, height, type)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return place(columns, board.level(), Math.floor(low * 4) / 4, width, height, type);
    }

    /** A column with the width of its longest line. */
    private record Measured(Board.Column column, double words) {
        static Measured of(Board.Column column, ToDoubleFunction<String> words) {
            double widest = 0;
            for (Panel panel : column.panels()) {
                widest = Math.max(widest, words.applyAsDouble(panel.title()));
                for (String note : panel.notes()) {
                    widest = Math.max(widest, words.applyAsDouble(note));
                }
            }
            return new Measured(column, widest);
        }

        double width(double cell) {
            double cells = column.panels().stream()
                    .mapToDouble(panel -> cell * panel.scale() * panel.columns())
                    .max()
                    .orElse(0);
            return Math.max(words, cells);
        }

        double before(double type) {
            return column.sign().isEmpty() ? GAP * type : SIGN * type;
        }

        double height(double cell, double type) {
            double all = 0;
            for (Panel panel : column.panels()) {
                all += cell * panel.scale() * panel.rows()
                        + (LINE * (1 + panel.notes().size()) + GAP) * type;
            }
            return all - GAP * type;
        }
    }

    private static boolean fits(List<Measured> columns, double cell, double width, double height, double type) {
        return total(columns, cell, type) <= width
                && columns.stream().allMatch(column -> column.height(cell, type) <= height - 2 * MARGIN * type);
    }

    private static double total(List<Measured> columns, double cell, double type) {
        double all = GAP * type;
        for (Measured column : columns) {
            all += column.before(type) + column.width(cell);
        }
        return all;
    }

    private static BoardLayout place(
            List<Measured> columns, boolean level, double cell, double width, double height, double type) {
        double tallest = columns.stream()
                .mapToDouble(column -> column.height(cell, type))
                .max()
                .orElse(0);
        List<Placed> placed = new ArrayList<>();
        List<Sign> signs = new ArrayList<>();
        double left = Math.max(0, (width - total(columns, cell, type)) / 2);
        for (Measured column : columns) {
            double across = column.width(cell);
            double before = column.before(type);
            double middle = (height - (level ? tallest : column.height(cell, type))) / 2;
            double top = Math.max(MARGIN * type, middle) + (level ? tallest - column.height(cell, type) : 0);
            if (!column.column().sign().isEmpty()) {
                signs.add(new Sign(column.column().sign(), left + before / 2, height / 2));
            }
            left += before;
            for (Panel panel : column.column().panels()) {
                double side = cell * panel.scale();
                placed.add(new Placed(
                        panel,
                        Math.rint(left + (across - side * panel.columns()) / 2),
                        Math.rint(top + LINE * type),
                        side,
                        across));
                top += side * panel.rows() + (LINE * (1 + panel.notes().size()) + GAP) * type;
            }
            left += across;
        }
        return new BoardLayout(placed, signs);
    }

    /** The cell at a point; empty beside them. */
    Optional<Hit> at(double x, double y) {
        for (Placed one : placed) {
            if (x >= one.left() && x < one.right() && y >= one.top() && y < one.bottom()) {
                return Optional.of(
                        new Hit(one, (int) ((y - one.top()) / one.cell()), (int) ((x - one.left()) / one.cell())));
            }
        }
        return Optional.empty();
    }

    /** Where a number of the input or the kernel is edited first; empty if it is not shown. */
    Optional<Hit> of(Spot spot) {
        for (Placed one : placed) {
            if (one.panel().role() instanceof Panel.Role.Edited edited && edited.ofInput() == spot.ofInput()) {
                int row = edited.offset() + spot.row() * edited.step();
                int column = edited.offset() + spot.column() * edited.step();
                if (row < one.panel().rows() && column < one.panel().columns()) {
                    return Optional.of(new Hit(one, row, column));
                }
            }
        }
        return Optional.empty();
    }
}
