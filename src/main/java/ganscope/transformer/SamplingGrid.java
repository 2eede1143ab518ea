package ganscope.transformer;

/**
 * Where in the source each pixel of the target is fetched, (x, y) in coordinates from −1 to 1. Immutable.
 *
 * @param rows of the target
 * @param columns of the target
 * @param points rows × columns × 2: x, y of each pixel, row-major
 */
@SuppressWarnings("ArrayRecordComponent") // copied in and out
public record SamplingGrid(int rows, int columns, double[] points) {
    /** Copies and checks. */
    public SamplingGrid {
        if (rows < 1
                || columns < 1
                || rows > Image.MOST
                || columns > Image.MOST
                || points.length != 2 * rows * columns) {
            throw new IllegalArgumentException("grid: " + rows + " x " + columns + " with " + points.length
                    + " numbers (two a pixel, 1 to " + Image.MOST + " pixels each way)");
        }
        points = points.clone();
    }

    /**
     * The grid of a map.
     *
     * @param alignCorners whether −1 and 1 are the middles of the outermost pixels, or else their outer edges
     */
    public static SamplingGrid of(PlaneMap map, int rows, int columns, boolean alignCorners) {
        double[] points = new double[2 * rows * columns];
        for (int i = 0; i < rows * columns; i++) {
            double x = coordinate(i % columns, columns, alignCorners);
            double y = coordinate(i / columns, rows, alignCorners);
            points[2 * i] = map.x(x, y);
            points[2 * i + 1] = map.y(x, y);
        }
        return new SamplingGrid(rows, columns, points);
    }

    /** The middle of a pixel among so many, in coordinates from −1 to 1; of one pixel alone 0. */
    public static double coordinate(int pixel, int count, boolean alignCorners) {
        if (alignCorners) {
            return count == 1 ? 0 : 2.0 * pixel / (count - 1) - 1;
        }
        return (2.0 * pixel + 1) / count - 1;
    }

    /** A copy of the points: x, y of each pixel, row-major. */
    @Override
    public double[] points() {
        return points.clone();
    }

    /** How far across the source a pixel of the target is fetched. */
    public double x(int row, int column) {
        return points[2 * (row * columns + column)];
    }

    /** How far down the source. */
    public double y(int row, int column) {
        return points[2 * (row * columns + column) + 1];
    }
}
