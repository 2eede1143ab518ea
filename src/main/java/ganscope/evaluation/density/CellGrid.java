package ganscope.evaluation.density;

import ganscope.data.distribution.Range;

/** The centres of a square grid of cells over a box, row-major from the lower left corner, x fastest. */
public final class CellGrid {
    private CellGrid() {}

    public static float[] centres(Range range, int side) {
        float[] points = new float[side * side * 2];
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                int at = 2 * (row * side + column);
                points[at] = (float) (range.low().get(0) + range.length(0) * (column + 0.5) / side);
                points[at + 1] = (float) (range.low().get(1) + range.length(1) * (row + 0.5) / side);
            }
        }
        return points;
    }
}
