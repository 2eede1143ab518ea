package ganscope.view.cell;

import java.util.List;

/** Puts charts into rows that fill a place and keep them near the best shape. */
final class GridPlaces {
    private static final double GAP = 10;
    private static final double BEST_RATIO = 1.4;
    /** What rows of different lengths cost, beside a shape that is off. */
    private static final double UNEVEN = 0.45;

    private GridPlaces() {}

    static void fill(List<ChartCell> cells, double left, double top, double width, double height) {
        int rows = rows(cells.size(), width, height);
        int done = 0;
        double cellHeight = (height - GAP * (rows - 1)) / rows;
        for (int row = 0; row < rows; row++) {
            int columns = Math.ceilDiv(cells.size() - done, rows - row);
            double cellWidth = (width - GAP * (columns - 1)) / columns;
            for (int column = 0; column < columns; column++) {
                ChartCell cell = cells.get(done++);
                cell.resizeRelocate(
                        cell.snapPositionX(left + column * (cellWidth + GAP)),
                        cell.snapPositionY(top + row * (cellHeight + GAP)),
                        cell.snapSizeX(cellWidth),
                        cell.snapSizeY(cellHeight));
            }
        }
    }

    /** As many rows as bring the charts nearest to the best shape. */
    private static int rows(int charts, double width, double height) {
        int best = 1;
        double leastCost = Double.POSITIVE_INFINITY;
        for (int rows = 1; rows <= charts; rows++) {
            double ratio = width / Math.ceilDiv(charts, rows) / (height / rows);
            double cost = Math.abs(Math.log(ratio / BEST_RATIO)) + (charts % rows == 0 ? 0 : UNEVEN);
            if (cost < leastCost) {
                leastCost = cost;
                best = rows;
            }
        }
        return best;
    }
}
