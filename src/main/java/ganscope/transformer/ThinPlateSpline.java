package ganscope.transformer;

/**
 * The smoothest map that takes given points of the target to given points of the source: f(p) = a + B p + Σ w_k U(|p −
 * c_k|), U(r) = r² ln r², Σ w_k = 0, Σ w_k c_k = 0 (Bookstein, 1989). Immutable.
 */
public final class ThinPlateSpline implements PlaneMap {
    private final double[] controls;
    private final double[] across;
    private final double[] down;

    /**
     * A spline through points.
     *
     * @param controls x, y of each point of the target, at least three that are not on one line, none twice
     * @param sources x, y of the point of the source that each is taken to
     * @throws IllegalArgumentException if there is no such map
     */
    public ThinPlateSpline(double[] controls, double[] sources) {
        if (controls.length < 6 || controls.length % 2 != 0 || sources.length != controls.length) {
            throw new IllegalArgumentException("points: " + controls.length + " and " + sources.length
                    + " numbers (as many of both, at least 3 pairs)");
        }
        this.controls = controls.clone();
        int n = controls.length / 2;
        double[][] system = new double[n + 3][n + 5];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                system[row][column] = bend(
                        controls[2 * row] - controls[2 * column], controls[2 * row + 1] - controls[2 * column + 1]);
            }
            double[] plane = {1, controls[2 * row], controls[2 * row + 1]};
            for (int i = 0; i < plane.length; i++) {
                system[row][n + i] = plane[i];
                system[n + i][row] = plane[i];
            }
            system[row][n + 3] = sources[2 * row];
            system[row][n + 4] = sources[2 * row + 1];
        }
        solve(system);
        across = new double[n + 3];
        down = new double[n + 3];
        for (int i = 0; i < n + 3; i++) {
            across[i] = system[i][n + 3];
            down[i] = system[i][n + 4];
        }
    }

    /** A lattice of side × side points from −1 to 1, row by row: x, y of each. */
    public static double[] lattice(int side) {
        double[] points = new double[2 * side * side];
        for (int i = 0; i < side * side; i++) {
            points[2 * i] = SamplingGrid.coordinate(i % side, side, true);
            points[2 * i + 1] = SamplingGrid.coordinate(i / side, side, true);
        }
        return points;
    }

    private static double bend(double x, double y) {
        double square = x * x + y * y;
        return square == 0 ? 0 : square * Math.log(square);
    }

    /** Gauss–Jordan elimination with pivots; the last two columns become the solutions. */
    private static void solve(double[][] system) {
        int n = system.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                if (Math.abs(system[row][column]) > Math.abs(system[pivot][column])) {
                    pivot = row;
                }
            }
            double[] best = system[pivot];
            system[pivot] = system[column];
            system[column] = best;
            if (Math.abs(best[column]) < 1e-12) {
                throw new IllegalArgumentException(
                        "points: on one line, or one of them twice (no spline through them)");
            }
            for (int row = 0; row < n; row++) {
                double factor = row == column ? 0 : system[row][column] / best[column];
                for (int i = column; factor != 0 && i < best.length; i++) {
                    system[row][i] -= factor * best[i];
                }
            }
        }
        for (int row = 0; row < n; row++) {
            double pivot = system[row][row];
            system[row][n] /= pivot;
            system[row][n + 1] /= pivot;
        }
    }

    @Override
    public double x(double x, double y) {
        return at(across, x, y);
    }

    @Override
    public double y(double x, double y) {
        return at(down, x, y);
    }

    private double at(double[] weights, double x, double y) {
        int n = controls.length / 2;
        double sum = weights[n] + weights[n + 1] * x + weights[n + 2] * y;
        for (int i = 0; i < n; i++) {
            sum += weights[i] * bend(x - controls[2 * i], y - controls[2 * i + 1]);
        }
        return sum;
    }
}
