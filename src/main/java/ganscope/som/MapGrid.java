package ganscope.som;

import java.util.Arrays;

/**
 * The grid of a map: unit {@code row * columns + column} lies at x = column (odd rows of hexagons half a column to the
 * right), y = row times the row's height.
 *
 * @param rows 1 to 500; 1 on a line or ring; even on a torus of hexagons
 * @param columns 1 to 10,000
 * @param topology which ends are joined
 * @param shape how units lie beside one another
 */
public record MapGrid(int rows, int columns, Topology topology, CellShape shape) {
    private static final int MOST_ROWS = 500;
    private static final int MOST_COLUMNS = 10_000;
    private static final int MOST_UNITS = 250_000;
    private static final double ROUNDING = 1e-9;

    /** Checks the sides. */
    public MapGrid {
        within("rows", rows, MOST_ROWS);
        within("columns", columns, MOST_COLUMNS);
        if (rows * columns < 2 || rows * columns > MOST_UNITS) {
            throw new IllegalArgumentException(
                    "grid: " + rows + "x" + columns + " has " + rows * columns + " units (2 to " + MOST_UNITS + ")");
        }
        if (topology.isRow() && rows != 1) {
            throw new IllegalArgumentException("grid: " + rows + "x" + columns + " with topology " + topology.id()
                    + " (one row, such as 1x" + rows * columns + ")");
        }
        if (topology.rowsWrap() && shape == CellShape.HEXAGONAL && rows % 2 != 0) {
            throw new IllegalArgumentException(
                    "grid: " + rows + " rows of hexagons on a torus (an even number, so that they meet)");
        }
    }

    private static void within(String argument, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException("grid: " + value + " " + argument + " (1 to " + most + ")");
        }
    }

    /** How many units there are. */
    public int units() {
        return rows * columns;
    }

    /** The place of a unit from left to right. */
    public double x(int unit) {
        return unit % columns + (unit / columns % 2 == 1 ? shape.offset() : 0);
    }

    /** The place of a unit from the first row on. */
    public double y(int unit) {
        return unit / columns * shape.rowHeight();
    }

    /** The unit whose cell holds a place of the grid; −1 where there is none. */
    public int at(double x, double y) {
        int row = (int) Math.rint(y / shape.rowHeight());
        int column = (int) Math.rint(x - (row % 2 == 1 ? shape.offset() : 0));
        return row >= 0 && row < rows && column >= 0 && column < columns ? row * columns + column : -1;
    }

    /** The squared distance of two units on the grid, the shorter way round where its ends are joined. */
    public double squaredDistance(int unit, int other) {
        double across = Math.abs(x(unit) - x(other));
        if (topology.columnsWrap()) {
            across = Math.min(across, columns - across);
        }
        double up = Math.abs(y(unit) - y(other));
        if (topology.rowsWrap()) {
            up = Math.min(up, rows * shape.rowHeight() - up);
        }
        return across * across + up * up;
    }

    /** Whether two units are neighbours: the eight around a rectangle, the six around a hexagon. */
    public boolean areNeighbours(int unit, int other) {
        return unit != other && squaredDistance(unit, other) <= shape.neighbourSquare() + ROUNDING;
    }

    /** The neighbours of a unit, in rising order. */
    public int[] neighbours(int unit) {
        int row = unit / columns;
        int column = unit % columns;
        int[] found = new int[9];
        int count = 0;
        for (int down = -1; down <= 1; down++) {
            for (int right = -1; right <= 1; right++) {
                int r = topology.rowsWrap() ? Math.floorMod(row + down, rows) : row + down;
                int c = topology.columnsWrap() ? Math.floorMod(column + right, columns) : column + right;
                if (r >= 0 && r < rows && c >= 0 && c < columns && areNeighbours(unit, r * columns + c)) {
                    found[count++] = r * columns + c;
                }
            }
        }
        return Arrays.stream(found, 0, count).sorted().distinct().toArray();
    }
}
