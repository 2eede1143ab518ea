package ganscope.transport;

import java.util.Arrays;

/**
 * All costs between two clouds: row i begins at {@code i * stride}.
 *
 * @param cells rows × stride, or longer; columns from {@code columns} on hold +∞
 * @param rows n
 * @param columns m
 * @param stride m padded
 */
@SuppressWarnings("ArrayRecordComponent") // stays inside this package, never compared
record CostMatrix(double[] cells, int rows, int columns, int stride) {

    static CostMatrix between(Cloud p, Cloud q, Cost cost) {
        return between(p, q, cost, new double[0]);
    }

    /**
     * All costs between p and q, in an array that is there already if they have room in it.
     *
     * @param room its contents are lost; at least n × m padded long, or it is left alone
     */
    static CostMatrix between(Cloud p, Cloud q, Cost cost, double[] room) {
        int needed = p.size() * q.padded();
        double[] cells = room.length >= needed ? room : new double[needed];
        for (int i = 0; i < p.size(); i++) {
            q.costsFrom(p, i, cost, cells, i * q.padded());
        }
        return new CostMatrix(cells, p.size(), q.size(), q.padded());
    }

    double at(int i, int j) {
        return cells[i * stride + j];
    }

    /** f_i = min over j of c_ij − v_j: the largest f that is feasible with v. */
    double[] rowPotential(double[] v) {
        double[] f = new double[rows];
        for (int i = 0; i < rows; i++) {
            f[i] = RowScan.smallestDifference(cells, i * stride, v);
        }
        return f;
    }

    /** g_j = min over i of c_ij − f_i: the largest g that is feasible with f; padding is 0. */
    double[] columnPotential(double[] f) {
        double[] g = new double[stride];
        Arrays.fill(g, Double.POSITIVE_INFINITY);
        for (int i = 0; i < rows; i++) {
            RowScan.lower(cells, i * stride, f[i], g);
        }
        Arrays.fill(g, columns, stride, 0);
        return g;
    }
}
