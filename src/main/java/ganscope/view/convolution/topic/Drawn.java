package ganscope.view.convolution.topic;

import ganscope.convolution.Grid;
import ganscope.text.Numbers;
import ganscope.view.convolution.board.Panel;
import ganscope.view.convolution.board.Tile;

/** Panels that several demonstrations have in common. */
final class Drawn {
    private Drawn() {}

    /** A cell by its place. */
    interface Where {
        boolean is(int row, int column);
    }

    /** Grids of fewer rows have room for longer numbers. */
    private static final int FEW = 6;

    static final Where NOWHERE = (row, column) -> false;

    /** A grid of numbers that are edited in place. */
    static Panel edited(String title, Grid grid, boolean ofInput, Where lit) {
        return Panel.of(
                title,
                grid.rows(),
                grid.columns(),
                new Panel.Role.Edited(ofInput, 0, 1),
                (row, column) -> Tile.number(grid.at(row, column), lit.is(row, column)));
    }

    /** A grid of numbers that are only looked at. */
    static Panel shown(String title, Grid grid, Where lit) {
        return Panel.of(
                title,
                grid.rows(),
                grid.columns(),
                Panel.SHOWN,
                (row, column) -> Tile.number(grid.at(row, column), lit.is(row, column)));
    }

    /** Numbers as they are shown where there are many: 12.3 rather than 12.345. */
    static Grid brief(Grid grid) {
        double unit = grid.rows() < FEW ? 100 : 10;
        return Grid.of(
                grid.rows(), grid.columns(), (row, column) -> Math.rint(unit * grid.at(row, column)) / unit + 0.0);
    }

    /** Outputs up to a step, row by row; those behind are pale. */
    static Panel outputs(String title, Grid grid, int step) {
        return Panel.of(title, grid.rows(), grid.columns(), Panel.STEPS, (row, column) -> {
            int place = row * grid.columns() + column;
            double value = grid.at(row, column);
            return place > step ? Tile.later(value) : Tile.number(value, place == step);
        });
    }

    /** Outputs up to a step; those behind are not there yet. */
    static Panel reached(String title, Grid grid, int step) {
        return Panel.of(title, grid.rows(), grid.columns(), Panel.STEPS, (row, column) -> {
            int place = row * grid.columns() + column;
            return place > step ? Tile.pending(grid.at(row, column)) : Tile.number(grid.at(row, column), place == step);
        });
    }

    /** The input with its zeros around it, and a square of taps lit. */
    static Panel padded(String title, Operands o, int top, int left) {
        int padding = o.padding();
        int side = o.size() + 2 * padding;
        return Panel.of(title, side, side, new Panel.Role.Edited(true, padding, 1), (row, column) -> {
            boolean lit = isTap(row - padding - top, o) && isTap(column - padding - left, o);
            return o.input().holds(row - padding, column - padding)
                    ? Tile.number(o.input().at(row - padding, column - padding), lit)
                    : Tile.put(lit);
        });
    }

    private static boolean isTap(int away, Operands o) {
        return away >= 0 && away < o.reach() && away % o.dilation() == 0;
    }

    /** The kernel with its holes. */
    static Panel kernel(String title, Grid kernel, int dilation, boolean lit) {
        int side = dilation * (kernel.rows() - 1) + 1;
        return Panel.of(
                title,
                side,
                side,
                new Panel.Role.Edited(false, 0, dilation),
                (row, column) -> row % dilation == 0 && column % dilation == 0
                        ? Tile.number(kernel.at(row / dilation, column / dilation), lit)
                        : Tile.put(false));
    }

    /** A kernel with its holes, which is only looked at. */
    static Panel holed(String title, Grid kernel, int dilation) {
        Panel same = kernel(title, kernel, dilation, false);
        return new Panel(title, same.rows(), same.columns(), 1, same.tiles(), Panel.SHOWN, same.notes());
    }

    /** A size such as 8 × 8. */
    static String size(Grid grid) {
        return grid.rows() + " × " + grid.columns();
    }

    /** A factor of a product: below 0 in brackets. */
    static String factor(double value) {
        return value < 0 ? "(" + Numbers.shortest(value) + ")" : Numbers.shortest(value);
    }
}
