package ganscope.transformer;

import java.util.List;

/**
 * Fetches pixels between pixels: V = Σ U_nm max(0, 1 − |x − m|) max(0, 1 − |y − n|) (Jaderberg et al., 2015, equation 5),
 * with its gradients (equations 6 and 7). In double precision; networks train with {@link BatchSampler}.
 *
 * @param alignCorners whether −1 and 1 are the middles of the outermost pixels, or else their outer edges
 * @param padding what stands beyond the edges
 */
public record BilinearSampler(boolean alignCorners, Padding padding) {
    /** PyTorch's default, and what the networks here use: outer edges, zeros beyond. */
    public static final BilinearSampler DEFAULT = new BilinearSampler(false, Padding.ZEROS);

    /**
     * The gradients of a loss.
     *
     * @param image by each pixel of the source
     * @param grid by x and y of each point of the grid, laid out as {@link SamplingGrid#points()}
     */
    public record Gradients(Image image, SamplingGrid grid) {}

    /** Where a point falls among the pixels. */
    private record Place(double row, double column, double rowSlope, double columnSlope) {
        int top() {
            return (int) Math.floor(row);
        }

        int left() {
            return (int) Math.floor(column);
        }
    }

    /** The picture that a grid fetches: as many rows and columns as the grid has. */
    public Image sample(Image source, SamplingGrid grid) {
        double[] values = new double[grid.rows() * grid.columns()];
        for (int i = 0; i < values.length; i++) {
            Place place = place(source, grid.x(i / grid.columns(), i % grid.columns()), y(grid, i));
            double down = place.row() - place.top();
            double across = place.column() - place.left();
            values[i] = (1 - down) * ((1 - across) * pixel(source, place, 0, 0) + across * pixel(source, place, 0, 1))
                    + down * ((1 - across) * pixel(source, place, 1, 0) + across * pixel(source, place, 1, 1));
        }
        return new Image(grid.rows(), grid.columns(), values);
    }

    private static double y(SamplingGrid grid, int i) {
        return grid.y(i / grid.columns(), i % grid.columns());
    }

    /** What the value at a point is mixed of; coordinates from −1 to 1. */
    public Footprint footprint(Image source, double x, double y) {
        Place place = place(source, x, y);
        double down = place.row() - place.top();
        double across = place.column() - place.left();
        return new Footprint(
                place.row(),
                place.column(),
                List.of(
                        tap(source, place, 0, 0, (1 - down) * (1 - across)),
                        tap(source, place, 0, 1, (1 - down) * across),
                        tap(source, place, 1, 0, down * (1 - across)),
                        tap(source, place, 1, 1, down * across)));
    }

    private static Footprint.Tap tap(Image source, Place place, int down, int across, double weight) {
        return new Footprint.Tap(place.top() + down, place.left() + across, weight, pixel(source, place, down, across));
    }

    /**
     * The gradients by source and grid.
     *
     * @param byOutput the loss's gradient by the fetched picture, as large as the grid
     */
    public Gradients gradients(Image source, SamplingGrid grid, Image byOutput) {
        if (byOutput.rows() != grid.rows() || byOutput.columns() != grid.columns()) {
            throw new IllegalArgumentException("byOutput: " + byOutput.rows() + " x " + byOutput.columns() + " ("
                    + grid.rows() + " x " + grid.columns() + ")");
        }
        double[] image = new double[source.rows() * source.columns()];
        double[] points = new double[2 * grid.rows() * grid.columns()];
        for (int i = 0; 2 * i < points.length; i++) {
            double by = byOutput.at(i / grid.columns(), i % grid.columns());
            Place place = place(source, grid.x(i / grid.columns(), i % grid.columns()), y(grid, i));
            double down = place.row() - place.top();
            double across = place.column() - place.left();
            double topLeft = pixel(source, place, 0, 0);
            double topRight = pixel(source, place, 0, 1);
            double lowLeft = pixel(source, place, 1, 0);
            double lowRight = pixel(source, place, 1, 1);
            points[2 * i] =
                    by * place.columnSlope() * ((1 - down) * (topRight - topLeft) + down * (lowRight - lowLeft));
            points[2 * i + 1] =
                    by * place.rowSlope() * ((1 - across) * (lowLeft - topLeft) + across * (lowRight - topRight));
            add(image, source, place.top(), place.left(), by * (1 - down) * (1 - across));
            add(image, source, place.top(), place.left() + 1, by * (1 - down) * across);
            add(image, source, place.top() + 1, place.left(), by * down * (1 - across));
            add(image, source, place.top() + 1, place.left() + 1, by * down * across);
        }
        return new Gradients(
                new Image(source.rows(), source.columns(), image),
                new SamplingGrid(grid.rows(), grid.columns(), points));
    }

    private static void add(double[] image, Image source, int row, int column, double by) {
        if (source.holds(row, column)) {
            image[row * source.columns() + column] += by;
        }
    }

    private static double pixel(Image source, Place place, int down, int across) {
        int row = place.top() + down;
        int column = place.left() + across;
        return source.holds(row, column) ? source.at(row, column) : 0;
    }

    private Place place(Image source, double x, double y) {
        Padding.Placed row = padding.place(pixels(y, source.rows()), source.rows(), alignCorners);
        Padding.Placed column = padding.place(pixels(x, source.columns()), source.columns(), alignCorners);
        return new Place(
                row.place(),
                column.place(),
                row.slope() * perUnit(source.rows()),
                column.slope() * perUnit(source.columns()));
    }

    /** A coordinate from −1 to 1 in pixels, 0 being the middle of the first of n. */
    public double pixels(double coordinate, int n) {
        return alignCorners ? (coordinate + 1) / 2 * (n - 1) : ((coordinate + 1) * n - 1) / 2;
    }

    private double perUnit(int n) {
        return alignCorners ? (n - 1) / 2.0 : n / 2.0;
    }
}
