package ganscope.stats;

/**
 * Adds Gaussians to a row of evenly spaced points without an exponential per point.
 *
 * <p>From point to point a Gaussian changes by a ratio, and the ratio by a constant: e^(−(z+δ)²/2) = e^(−z²/2) · r,
 * r = e^(−zδ − δ²/2), and the next r is r · e^(−δ²). The walk starts at the point nearest the centre and goes outward,
 * so that rounding grows only where the Gaussian is small.
 */
final class GaussianRow {
    /** Below this the rest of a tail is left out: subnormal products are slow and no sum sees them. */
    private static final double NOTHING = 1e-300;

    private final int count;
    /** Distance between points, in units of the scale and of the standard deviation. */
    private final double spacing;

    private final double delta;
    private final double ratioOfRatios;

    /**
     * @param grid even bins; the points are their centres
     * @param scale the unit of all centres given later, in data units
     * @param sd the Gaussians' standard deviation, in units of the scale
     */
    GaussianRow(Bins grid, double scale, double sd) {
        count = grid.count();
        spacing = (grid.high() - grid.low()) / count / scale;
        delta = spacing / sd;
        ratioOfRatios = Math.exp(-delta * delta);
    }

    /**
     * Adds height · e^(−((x − centre) / sd)² / 2).
     *
     * @param row where to add, from {@code start}
     * @param centre counted from the first point, in units of the scale
     */
    void add(double[] row, int start, double centre, double height) {
        int nearest = (int) Math.clamp(Math.rint(centre / spacing), 0, count - 1);
        double z = (nearest - centre / spacing) * delta;
        double middle = height * Math.exp(-z * z / 2);
        if (!(middle >= NOTHING)) {
            return;
        }
        row[start + nearest] += middle;
        double ratio = Math.exp(-z * delta - delta * delta / 2);
        double value = middle * ratio;
        for (int k = nearest + 1; k < count && value >= NOTHING; k++) {
            row[start + k] += value;
            ratio *= ratioOfRatios;
            value *= ratio;
        }
        ratio = Math.exp(z * delta - delta * delta / 2);
        value = middle * ratio;
        for (int k = nearest - 1; k >= 0 && value >= NOTHING; k--) {
            row[start + k] += value;
            ratio *= ratioOfRatios;
            value *= ratio;
        }
    }
}
