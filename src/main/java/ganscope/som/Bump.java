package ganscope.som;

import java.util.Arrays;

/**
 * The neighbourhood around a winner on the whole grid, row by row: exp(−(x² + y²) / 2σ²) is a product, so that a row costs
 * no exponential. Distances across count in half columns, so that rows of hexagons fit.
 *
 * <p>Where half a row or more may learn, the whole grid does, units out of reach by 0: one long loop is quicker than one for
 * each row and coordinate.
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
    private final double[] line;
    /** Times the rate. */
    private final double[] shares;

    private double square;
    private int lineShift;
    private boolean lineDrawn;
    private int from;
    private int to;

    Bump(MapGrid grid, Neighbourhood neighbourhood) {
        this.grid = grid;
        this.neighbourhood = neighbourhood;
        across = new double[2 * grid.columns() + 1];
        up = new double[grid.rows()];
        line = new double[grid.columns()];
        shares = new double[grid.units()];
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

    /** Moves every unit toward a point by the rate times its share of the neighbourhood around the winner. */
    void learn(Codebook codebook, int winner, double[] point, double rate) {
        lineDrawn = false;
        boolean whole = grid.topology().columnsWrap() || 4 * Math.sqrt(farthest()) >= grid.columns();
        for (int row = 0; row < grid.rows(); row++) {
            int start = row * grid.columns();
            boolean learns = row(row, winner, rate);
            if (whole) {
                rest(start, learns);
            } else if (learns) {
                codebook.pull(start + from, start + to, shares, point);
            }
        }
        if (whole) {
            codebook.pull(0, shares.length, shares, point);
        }
    }

    /** The share 0 for the units of a row that do not learn. */
    private void rest(int start, boolean learns) {
        int end = start + grid.columns();
        if (!learns) {
            Arrays.fill(shares, start, end, 0);
        } else if (from > 0 || to < grid.columns()) {
            Arrays.fill(shares, start, start + from, 0);
            Arrays.fill(shares, start + to, end, 0);
        }
    }

    /** The square of how far units learn. */
    private double farthest() {
        return (neighbourhood == Neighbourhood.BUBBLE ? 1 : BELL_REACH) * square;
    }

    /** Works out the shares of one row; says whether any unit of it learns: those from {@code from} to before {@code to} do. */
    private boolean row(int row, int winner, double rate) {
        int columns = grid.columns();
        int away = Math.abs(row - winner / columns);
        if (grid.topology().rowsWrap()) {
            away = Math.min(away, grid.rows() - away);
        }
        double y = away * grid.shape().rowHeight();
        double left = farthest() - y * y;
        if (left < 0) {
            return false;
        }
        int shift = (int) Math.round(2 * (grid.x(row * columns) - grid.x(winner)));
        reach(Math.sqrt(left), shift);
        switch (neighbourhood) {
            case GAUSSIAN -> bell(row * columns, up[away], shift, rate);
            case BUBBLE -> bubble(row * columns, 2 * Math.sqrt(left), shift, rate);
            case MEXICAN_HAT -> hat(row * columns, up[away], y, shift, rate);
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

    private void bell(int start, double factor, int shift, double rate) {
        draw(shift);
        for (int column = from; column < to; column++) {
            shares[start + column] = rate * (factor * line[column]);
        }
    }

    /** The bell across; of rectangles it is the same in all rows, of hexagons in every second one. */
    private void draw(int shift) {
        if (!lineDrawn || lineShift != shift) {
            for (int column = 0; column < line.length; column++) {
                line[column] = across[halves(column, shift)];
            }
            lineShift = shift;
            lineDrawn = true;
        }
    }

    private void bubble(int start, double widest, int shift, double rate) {
        for (int column = from; column < to; column++) {
            shares[start + column] = halves(column, shift) <= widest ? rate : 0;
        }
    }

    private void hat(int start, double factor, double y, int shift, double rate) {
        draw(shift);
        for (int column = from; column < to; column++) {
            double x = halves(column, shift) / 2.0;
            shares[start + column] = rate * (factor * line[column] * (1 - (x * x + y * y) / square));
        }
    }
}
