package ganscope.som;

import ganscope.data.Samples;
import ganscope.data.Target;
import ganscope.data.distribution.Distribution;
import ganscope.data.distribution.ImageDistribution;
import ganscope.random.RandomStream;
import java.util.Arrays;
import java.util.List;

/**
 * What a map learns, and how its coordinates count. Immutable.
 *
 * @param rows in data units
 * @param unit the length in which distances along each column count: 1, but of several columns of given data their
 *     standard deviations
 * @param columns the names of the columns; none where they have none
 * @param side pixels along an edge of the picture that each row is; 0 where rows are no pictures
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out
public record MapInput(MapData rows, double[] unit, List<String> columns, int side) {
    /** Rows that are drawn of a target of which no rows are given. */
    public static final int DRAWS = 4096;

    private static final double[] ALIKE = {};

    /** Copies. */
    public MapInput {
        unit = unit.clone();
        columns = List.copyOf(columns);
    }

    /**
     * {@value #DRAWS} rows of a target; of given samples all rows with their weights.
     *
     * @param seed of the draws
     */
    public static MapInput of(Target target, long seed) {
        return target instanceof Samples samples
                ? given(samples.values(), samples.dimension(), samples.weights(), samples.columns())
                : drawn(target.build(), seed);
    }

    /**
     * Given rows.
     *
     * @param values n × d, row-major, finite
     * @param weights n numbers above 0, or none
     * @param columns d names, or none
     */
    public static MapInput given(double[] values, int dimension, double[] weights, List<String> columns) {
        MapData rows = new MapData(values, dimension, weights);
        return new MapInput(rows, dimension == 1 ? new double[] {1} : rows.spread(), columns, 0);
    }

    private static MapInput drawn(Distribution target, long seed) {
        int d = target.dimension();
        float[] draws = new float[DRAWS * d];
        target.sample(new RandomStream(seed, "som.data"), DRAWS, draws);
        double[] values = new double[draws.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = draws[i];
        }
        double[] unit = new double[d];
        Arrays.fill(unit, 1);
        int side = target instanceof ImageDistribution images ? images.side() : 0;
        return new MapInput(new MapData(values, d, ALIKE), unit, List.of(), side);
    }

    @Override
    public double[] unit() {
        return unit.clone();
    }

    /** The rows in the units of distance, as the map sees them. */
    public MapData scaled() {
        return rows.divided(unit);
    }

    /** Weights of units, units × d, from the units of distance back to data units. */
    public double[] unscaled(double[] weights) {
        double[] result = weights.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] *= unit[i % unit.length];
        }
        return result;
    }

    /** Points, n × d in data units, in the units of distance. */
    public double[] scaled(double[] points) {
        double[] result = points.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] /= unit[i % unit.length];
        }
        return result;
    }

    /**
     * A map as it lies in the data.
     *
     * @param weights units × d in the units of distance
     * @param quality measured in the same
     */
    public MapView view(MapGrid grid, double[] weights, MapQuality quality) {
        return new MapView(grid, columns, unscaled(weights), rows, quality, side);
    }
}
