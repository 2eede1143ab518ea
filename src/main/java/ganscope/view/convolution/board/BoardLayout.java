package ganscope.view.convolution.board;

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
public record BoardLayout(List<Placed> placed, List<Sign> signs) {
    private static final int MOST_ROWS = 3;
    /** How much larger cells have to become for one more row. */
    private static final double WORTH_A_ROW = 1.3;

    /**
     * A panel and its place.
     *
     * @param panel what it is
     * @param left of its cells, in pixels
     * @param top of its cells
     * @param cell side of a cell
     * @param width of the column it stands in
     */
    public record Placed(Panel panel, double left, double top, double cell, double width) {
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
    public record Hit(Placed placed, int row, int column) {}

    /** Copies. */
    public BoardLayout {
        placed = List.copyOf(placed);
        signs = List.copyOf(signs);
    }

    /**
     * Places a board: its columns beside each other, or in as many rows as let the cells become clearly larger.
     *
     * @param type size of the letters, in pixels
     * @param words how wide a line is, in pixels
     */
    static BoardLayout of(Board board, double width, double height, double type, ToDoubleFunction<String> words) {
        List<MeasuredColumn> columns = board.columns().stream()
                .map(column -> MeasuredColumn.of(column, words))
                .toList();
        BoardRows best = BoardRows.of(List.of(columns), width, height, type);
        for (int rows = 2; rows <= Math.min(MOST_ROWS, columns.size()); rows++) {
            for (List<List<MeasuredColumn>> split : splits(columns, rows)) {
                BoardRows next = BoardRows.of(split, width, height, type);
                // Beside each other things are compared best, so that it takes some gain to part them.
                double gain = next.rows().size() > best.rows().size() ? WORTH_A_ROW : 1;
                if (next.cell() > gain * best.cell()) {
                    best = next;
                }
            }
        }
        return place(best, board.level(), width, height, type);
    }

    /** Every way to cut a list into so many lists. */
    private static List<List<List<MeasuredColumn>>> splits(List<MeasuredColumn> columns, int parts) {
        if (parts == 1) {
            return List.of(List.of(columns));
        }
        List<List<List<MeasuredColumn>>> all = new ArrayList<>();
        for (int first = 1; first <= columns.size() - parts + 1; first++) {
            for (List<List<MeasuredColumn>> rest : splits(columns.subList(first, columns.size()), parts - 1)) {
                List<List<MeasuredColumn>> split = new ArrayList<>();
                split.add(columns.subList(0, first));
                split.addAll(rest);
                all.add(split);
            }
        }
        return all;
    }

    private static BoardLayout place(BoardRows rows, boolean level, double width, double height, double type) {
        List<Placed> placed = new ArrayList<>();
        List<Sign> signs = new ArrayList<>();
        double above = Math.max(0, (height - rows.height()) / 2);
        for (BoardRows.Row row : rows.rows()) {
            place(row, rows.cell(), level, above, width, type, placed, signs);
            above += row.height(rows.cell(), type) + BoardRows.GAP * type;
        }
        return new BoardLayout(placed, signs);
    }

    private static void place(
            BoardRows.Row row,
            double cell,
            boolean level,
            double above,
            double width,
            double type,
            List<Placed> placed,
            List<Sign> signs) {
        double tallest = row.height(cell, type);
        double left = Math.max(0, (width - row.width(cell, type)) / 2);
        for (MeasuredColumn column : row.columns()) {
            double across = column.width(cell, row.squeeze());
            double before = column.before(type);
            double free = tallest - column.height(cell, type);
            double top = above + (level ? free : free / 2);
            if (!column.column().sign().isEmpty()) {
                signs.add(new Sign(column.column().sign(), left + before / 2, above + tallest / 2));
            }
            left += before;
            for (Panel panel : column.column().panels()) {
                double side = cell * panel.scale();
                placed.add(new Placed(
                        panel,
                        Math.rint(left + (across - side * panel.columns()) / 2),
                        Math.rint(top + MeasuredColumn.LINE * type),
                        side,
                        across));
                top += MeasuredColumn.height(panel, cell, type) + BoardRows.GAP * type;
            }
            left += across;
        }
    }

    /** The cell at a point; empty beside them. */
    public Optional<Hit> at(double x, double y) {
        for (Placed one : placed) {
            if (x >= one.left() && x < one.right() && y >= one.top() && y < one.bottom()) {
                return Optional.of(
                        new Hit(one, (int) ((y - one.top()) / one.cell()), (int) ((x - one.left()) / one.cell())));
            }
        }
        return Optional.empty();
    }

    /** Where a number of the input or the kernel is edited first; empty if it is not shown. */
    public Optional<Hit> of(Spot spot) {
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
