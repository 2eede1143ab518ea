package ganscope.view.transformer;

import java.util.Optional;

/**
 * Where the three panels and the magnifying glass stand: cells as large as there is room for, the same in all panels. In
 * pixels.
 *
 * @param cell side of a cell
 * @param source the picture; cells of what is beyond its edges stand around it, enough for a grid turned by 45 degrees
 * @param grid the points of the grid
 * @param result what is fetched
 * @param glass the magnifying glass; of side 0 where there is no room for it
 * @param type size of the letters
 * @param count rows and columns of the picture
 */
record HandLayout(double cell, Square source, Square grid, Square result, Square glass, double type, int count) {
    /** Cells beyond each edge of the source. A grid of the usual size that is turned reaches 1.66 cells beyond. */
    static final int MARGIN = 2;

    private static final double LARGEST = 90;
    /** In units of the type. */
    private static final double GAP = 1;

    private static final double LINE = 1.6;
    private static final double GLASS = 4.5;
    private static final double LARGEST_GLASS = 11;
    /** What is free above the magnifying glass, at its left for numbers, and below it. */
    private static final double BELOW = 1.6;

    private static final double BESIDE = 2.6;
    private static final double EDGE = 1.2;
    /** A handle is taken this near. */
    private static final double NEAR = 14;

    /** A square: its upper left corner, its side. */
    record Square(double left, double top, double side) {
        double right() {
            return left + side;
        }

        double bottom() {
            return top + side;
        }

        boolean holds(double x, double y) {
            return x >= left && x < right() && y >= top && y < bottom();
        }
    }

    /** A pixel of the result. */
    record Cell(int row, int column) {}

    static HandLayout of(int count, double width, double height, double type) {
        double gap = GAP * type;
        double head = LINE * type;
        int across = 3 * count + 2 * MARGIN;
        double cell = Math.min(LARGEST, (width - 4 * gap) / across);
        cell = Math.min(cell, (height - 2 * gap - head) / (count + 2 * MARGIN));
        cell = Math.max(1, Math.floor(cell));
        double panel = (count + 2 * MARGIN) * cell;
        double top = Math.max(head + 0.4 * type, (height - panel - head) / 2 + head);
        double left = Math.max(0, (width - across * cell - 2 * gap) / 2);
        double side = count * cell;
        Square source = new Square(Math.rint(left + MARGIN * cell), Math.rint(top + MARGIN * cell), side);
        Square grid = new Square(Math.rint(source.right() + MARGIN * cell + gap), Math.rint(top), side);
        Square result = new Square(grid.right() + Math.rint(gap), grid.top(), side);
        double below = grid.bottom() + BELOW * type;
        double glass = Math.min(LARGEST_GLASS * type, height - EDGE * type - below);
        Square lens = new Square(
                Math.rint(grid.left() + BESIDE * type), Math.rint(below), glass < GLASS * type ? 0 : Math.floor(glass));
        return new HandLayout(cell, source, grid, result, lens, type, count);
    }

    /** A coordinate of the source, from −1 to 1, as a place across. */
    double x(double coordinate, boolean alignCorners) {
        return source.left()
                + (alignCorners
                        ? cell / 2 + (coordinate + 1) / 2 * (source.side() - cell)
                        : (coordinate + 1) / 2 * source.side());
    }

    /** The same down. */
    double y(double coordinate, boolean alignCorners) {
        return source.top() - source.left() + x(coordinate, alignCorners);
    }

    /** The coordinate of the source at a place across. */
    double coordinateX(double x, boolean alignCorners) {
        double way = x - source.left();
        return alignCorners ? 2 * (way - cell / 2) / (source.side() - cell) - 1 : 2 * way / source.side() - 1;
    }

    /** The same down. */
    double coordinateY(double y, boolean alignCorners) {
        return coordinateX(y - source.top() + source.left(), alignCorners);
    }

    /** The pixel of the result that a place is in, in the panel of the grid or of the result. */
    Optional<Cell> at(double x, double y) {
        Square square = grid.holds(x, y) ? grid : result;
        return square.holds(x, y)
                ? Optional.of(new Cell((int) ((y - square.top()) / cell), (int) ((x - square.left()) / cell)))
                : Optional.empty();
    }

    /** Whether a place is near enough to a handle to take it. */
    static boolean isNear(double x, double y, double handleX, double handleY) {
        return Math.hypot(x - handleX, y - handleY) <= NEAR;
    }
}
