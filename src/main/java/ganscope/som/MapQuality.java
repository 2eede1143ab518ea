package ganscope.som;

import java.util.Arrays;

/**
 * How a map lies in its data.
 *
 * @param quantizationError the mean distance of a row from its nearest unit, in data units
 * @param topographicError the share of rows whose two nearest units are no neighbours on the grid (Kiviluoto, 1996)
 * @param hits for each unit the rows that are nearest to it
 * @param uMatrix for each unit the mean distance of its weights from those of its neighbours, in data units (Ultsch and
 *     Siemon, 1990): high between clusters
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out
public record MapQuality(double quantizationError, double topographicError, int[] hits, double[] uMatrix) {
    /** Copies the arrays. */
    public MapQuality {
        hits = hits.clone();
        uMatrix = uMatrix.clone();
    }

    /**
     * Measures a map.
     *
     * @param weights units × d, row-major
     * @param data rows in the same d dimensions; each counts by its weight
     * @throws IllegalArgumentException if the sizes do not fit
     */
    public static MapQuality of(MapGrid grid, double[] weights, MapData data) {
        int d = data.dimension();
        Codebook codebook = codebook(grid, weights, d);
        double[] point = new double[d];
        int[] hits = new int[grid.units()];
        double distance = 0;
        double torn = 0;
        double all = 0;
        for (int row = 0; row < data.rows(); row++) {
            for (int axis = 0; axis < d; axis++) {
                point[axis] = data.get(row, axis);
            }
            int winner = codebook.winnerAndSecond(point);
            double share = data.weight(row);
            all += share;
            hits[winner]++;
            distance += share * Math.sqrt(codebook.squaredDistance(winner));
            torn += grid.areNeighbours(winner, codebook.second()) ? 0 : share;
        }
        return new MapQuality(distance / all, torn / all, hits, uMatrix(grid, weights, d));
    }

    /**
     * The unit nearest to a point, the first of equally near ones.
     *
     * @param weights units × d, row-major
     * @param point d coordinates
     */
    public static int winner(MapGrid grid, double[] weights, double... point) {
        return codebook(grid, weights, point.length).winner(point);
    }

    private static Codebook codebook(MapGrid grid, double[] weights, int d) {
        if (weights.length != grid.units() * d) {
            throw new IllegalArgumentException(
                    "weights: " + weights.length + " numbers (" + grid.units() + " units × " + d + " coordinates)");
        }
        double[][] planes = new double[d][grid.units()];
        for (int i = 0; i < weights.length; i++) {
            planes[i % d][i / d] = weights[i];
        }
        return new Codebook(planes);
    }

    private static double[] uMatrix(MapGrid grid, double[] weights, int d) {
        double[] means = new double[grid.units()];
        for (int unit = 0; unit < means.length; unit++) {
            int[] neighbours = grid.neighbours(unit);
            for (int other : neighbours) {
                double square = 0;
                for (int axis = 0; axis < d; axis++) {
                    double difference = weights[unit * d + axis] - weights[other * d + axis];
                    square += difference * difference;
                }
                means[unit] += Math.sqrt(square) / neighbours.length;
            }
        }
        return means;
    }

    @Override
    public int[] hits() {
        return hits.clone();
    }

    @Override
    public double[] uMatrix() {
        return uMatrix.clone();
    }

    /** The U-matrix divided by its largest value; all 0 where every unit is at one place. */
    public double[] scaledUMatrix() {
        double largest = Arrays.stream(uMatrix).max().orElse(0);
        return Arrays.stream(uMatrix).map(u -> largest > 0 ? u / largest : 0).toArray();
    }
}
