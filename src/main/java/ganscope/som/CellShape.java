package ganscope.som;

import java.util.Locale;

/** How the units of a map lie beside one another. */
public enum CellShape {
    /** Rows straight above each other, one apart: eight neighbours. */
    RECTANGULAR(1, 0, 2),
    /** Every second row moved by one half, rows √3/2 apart: six neighbours, all at distance 1. */
    HEXAGONAL(Math.sqrt(0.75), 0.5, 1);

    private final double rowHeight;
    private final double offset;
    private final double neighbourSquare;

    CellShape(double rowHeight, double offset, double neighbourSquare) {
        this.rowHeight = rowHeight;
        this.offset = offset;
        this.neighbourSquare = neighbourSquare;
    }

    /** The name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** From one row to the next, in units of the distance between columns. */
    public double rowHeight() {
        return rowHeight;
    }

    /** How far odd rows are moved to the right. */
    public double offset() {
        return offset;
    }

    /** The largest squared distance of neighbours. */
    double neighbourSquare() {
        return neighbourSquare;
    }
}
