package ganscope.som;

/**
 * The neighbourhood around a winner on the whole grid, row by row: exp(−(x² + y²) / 2σ²) is a product, so that a row costs
 * no exponential. Distances across count in half columns, so that rows of hexagons fit.
 */
final class Bump {
    /** −2 ln 1e-12: where a bell is below 1e-12 nobody learns anything that is ever shown. */
    private static final double BELL_REACH = -2 * Math.log(1e-12);

    /** Below a thousandth of the distance between units only the winner learns; a radius of 0 would divide by it. */
    private static final double SMALLEST_SQUARE = 1e-6;

    private final MapGrid grid;
    private final Neighbourhood neighbourhood;
    private final double[] across;
    private final double[] up;
    private final double[] shares;
    private double square;
    private int from;
    private int to;

    Bump(MapGrid grid, Neighbourhood neighbourhood) {
        this.grid = grid;
        this.neighbourhood = neighbourhood;
        across = new double[2 * grid.columns() + 1];
        up = new double[grid.rows()];
        shares = new double[grid.columns()];
    }

    /** Sets σ, in units of the grid. */
    void radius(double sigma) {
        square = Math.max(sigma * sigma, SMALLEST_SQUARE);
        double rate = 0.5 / square;
        fill(across, rate / 4);
        fill(up, rate * grid.shape().rowHeight() * grid.shape().rowHeight());
    }

    /** exp(−k² rate) for k = 0, 1 …, each from the last: the quotient is multiplied by exp(−2 rate) each time. */
    private static void fill(double[] bell, double rate) {
        double value = 1;
        double quotient = Math.exp(-rate);
        double fall = quotient * quotient;
        for (int k = 0; k < bell.length; k++) {
            bell[k] = value;
            value *= quotient;
            quotient *= fall;
        }
    }

    /**
     * Works out the shares of one row of units, for a winner.
     *
     * @return whether any unit of the row learns; those from {@link #from} to before {@link #to} do
     */
    boolean row(int row, int winner) {
        int away = Math.abs(row - winner / grid.columns());
        if (grid.topology().rowsWrap()) {
            away = Math.min(away, grid.rows() - away);
        }
        double y = away * grid.shape().rowHeight();
        double left = (neighbourhood == Neighbourhood.BUBBLE ? 1 : BELL_REACH) * square - y * y;
        if (left < 0) {
            return false;
        }
        int shift = (int) Math.round(2 * (grid.x(row * grid.columns()) - grid.x(winner)));
        reach(Math.sqrt(left), shift);
        switch (neighbourhood) {
            case GAUSSIAN -> bell(up[away], shift);
            case BUBBLE -> bubble(2 * Math.sqrt(left), shift);
            case MEXICAN_HAT -> hat(up[away], y, shift);
        }
        return from < to;
    }

    /** The columns that are at most so far from the winner, on a closed grid all of them. */
    private void reach(double widest, int shift) {
        from = 0;
        to = grid.columns();
        if (grid.topology().columnsWrap()) {
            return;
        }
        int halves = (int) Math.min(2 * widest, 2.0 * grid.columns());
        from = Math.max(from, Math.ceilDiv(-halves - shift, 2));
        to = Math.min(to, Math.floorDiv(halves - shift, 2) + 1);
    }

    /** A distance in half columns, the shorter way round where the grid is closed. */
    private int halves(int column, int shift) {
        int away = Math.abs(2 * column + shift);
        return grid.topology().columnsWrap() ? Math.min(away, 2 * grid.columns() - away) : away;
    }

    private void bell(double factor, int shift) {
        for (int column = from; column < to; column++) {
            shares[column] = factor * across[halves(column, shift)];
        }
    }

    private void bubble(double widest, int shift) {
        for (int column = from; column < to; column++) {
            shares[column] = halves(column, shift) <= widest ? 1 : 0;
        }
    }

    private void hat(double factor, double y, int shift) {
        bell(factor, shift);
        for (int column = from; column < to; column++) {
            double x = halves(column, shift) / 2.0;
            shares[column] *= 1 - (x * x + y * y) / square;
        }
    }

    /** The first column of the last {@link #row} that learns. */
    int from() {
        return from;
    }

    /** The column behind the last one that learns. */
    int to() {
        return to;
    }

    /** The shares of its columns; not to be written. */
    double[] shares() {
        return shares;
    }
}
