package ganscope.som;

import java.util.List;

/**
 * A map as it lies in its data: what is shown and written of it. Immutable.
 *
 * @param grid the grid of its units
 * @param columns the names of the coordinates, d of them; none where they have no names
 * @param weights units × d, row-major, in data units
 * @param data the rows it learns, in data units
 * @param quality its measures
 * @param side pixels along an edge of the picture that each row is; 0 where rows are no pictures
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out
public record MapView(
        MapGrid grid, List<String> columns, double[] weights, MapData data, MapQuality quality, int side) {
    /** Copies the names and weights. */
    public MapView {
        columns = List.copyOf(columns);
        weights = weights.clone();
        if (weights.length != grid.units() * data.dimension()) {
            throw new IllegalArgumentException("weights: " + weights.length + " numbers (" + grid.units() + " units × "
                    + data.dimension() + " coordinates)");
        }
    }

    @Override
    public double[] weights() {
        return weights.clone();
    }

    /** The component plane of a coordinate: its weight in every unit. */
    public double[] component(int axis) {
        double[] plane = new double[grid.units()];
        for (int unit = 0; unit < plane.length; unit++) {
            plane[unit] = weights[unit * data.dimension() + axis];
        }
        return plane;
    }
}
