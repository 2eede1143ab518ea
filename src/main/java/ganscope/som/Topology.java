package ganscope.som;

import java.util.Locale;

/** Which ends of a map's grid are joined. */
public enum Topology {
    /** One row, open at both ends. */
    LINE(false, false),
    /** Rows and columns, open on all sides. */
    SHEET(false, false),
    /** One row whose last unit is beside the first. */
    RING(true, false),
    /** Rows and columns, the last beside the first both ways. */
    TORUS(true, true);

    private final boolean columnsWrap;
    private final boolean rowsWrap;

    Topology(boolean columnsWrap, boolean rowsWrap) {
        this.columnsWrap = columnsWrap;
        this.rowsWrap = rowsWrap;
    }

    /** The name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the grid has one row only. */
    public boolean isRow() {
        return this == LINE || this == RING;
    }

    /** Whether the last column is beside the first. */
    public boolean columnsWrap() {
        return columnsWrap;
    }

    /** Whether the last row is beside the first. */
    public boolean rowsWrap() {
        return rowsWrap;
    }
}
