package ganscope.transport;

import ganscope.stats.Points;

/**
 * The optimal 1-Lipschitz f of the Kantorovich dual W₁ = sup E_p f − E_q f in any dimension, extended from the dual
 * values of an exact solution to all of space: f(x) = min over j of ‖x − y_j‖ − g_j (McShane's extension; Villani,
 * Topics in Optimal Transportation, section 1.2).
 *
 * <p>f equals the solution's f_i at the points of p and −g_j at the points of q that receive mass; its gradient has norm
 * 1 almost everywhere. With the solution's constant (E_p f + E_q f)/2 = 0. Immutable.
 */
public final class KantorovichPotential {
    private final Points q;
    private final double[] g;

    /**
     * The extension of a solution.
     *
     * @param q the second point set of the solution, m points
     * @param solution of {@link Cost#EUCLIDEAN}
     * @throws IllegalArgumentException if the number of points is not that of the solution
     */
    public KantorovichPotential(Points q, TransportSolution solution) {
        double[] potential = solution.potentialQ();
        if (potential.length != q.size()) {
            throw new IllegalArgumentException(
                    "q: " + q.size() + " points (" + potential.length + ", those of the solution)");
        }
        this.q = q;
        g = potential;
    }

    /** d, the number of coordinates of a point. */
    public int dimension() {
        return q.dimension();
    }

    /**
     * f at each of k points, in data units.
     *
     * @param x k points in the dimension of the solution; their weights do not matter
     * @throws IllegalArgumentException if the dimension differs
     */
    public double[] at(Points x) {
        if (x.dimension() != q.dimension()) {
            throw new IllegalArgumentException(
                    "x: dimension " + x.dimension() + " (" + q.dimension() + ", that of the solution)");
        }
        double scale = Scale.of(q, x);
        double[] heights = g.clone();
        for (int j = 0; j < heights.length; j++) {
            heights[j] /= scale;
        }
        Cloud places = Cloud.of(q, scale, new long[q.size()]);
        double[] padded = Cloud.of(x, scale, new long[x.size()]).transform(places, heights, Cost.EUCLIDEAN);
        double[] result = new double[x.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = padded[i] * scale;
        }
        return result;
    }

    /**
     * f on a grid in the plane, in data units.
     *
     * @param xs columns of the grid
     * @param ys rows of the grid
     * @return one row for each y, one number for each x
     * @throws IllegalArgumentException if the solution is not one in the plane, or a coordinate is not finite
     */
    public double[][] onGrid(double[] xs, double[] ys) {
        double[] coordinates = new double[2 * xs.length * ys.length];
        for (int k = 0; k < xs.length * ys.length; k++) {
            coordinates[2 * k] = xs[k % xs.length];
            coordinates[2 * k + 1] = ys[k / xs.length];
        }
        double[] values = at(Points.of(coordinates, 2));
        double[][] result = new double[ys.length][xs.length];
        for (int row = 0; row < ys.length; row++) {
            System.arraycopy(values, row * xs.length, result[row], 0, xs.length);
        }
        return result;
    }
}
