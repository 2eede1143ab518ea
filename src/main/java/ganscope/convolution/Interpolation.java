package ganscope.convolution;

import java.util.function.DoubleUnaryOperator;

/** Enlarging a grid by a whole factor, either cell by cell or as a transposed convolution with a fixed kernel. */
public enum Interpolation {
    /** The nearest input. */
    NEAREST(0.5, distance -> 1),
    /** Straight lines between two inputs along each axis. */
    BILINEAR(1, distance -> 1 - distance),
    /** Cubic pieces over four inputs along each axis, with the slope −0.75 of image programs (Keys, 1981, equation 4). */
    BICUBIC(2, Interpolation::cubic);

    private static final double SLOPE = -0.75;

    private final double radius;
    private final DoubleUnaryOperator weight;

    Interpolation(double radius, DoubleUnaryOperator weight) {
        this.radius = radius;
        this.weight = weight;
    }

    private static double cubic(double x) {
        return x <= 1
                ? ((SLOPE + 2) * x - (SLOPE + 3)) * x * x + 1
                : ((SLOPE * x - 5 * SLOPE) * x + 8 * SLOPE) * x - 4 * SLOPE;
    }

    /** The weight of an input at this distance, in inputs; 0 from the radius on. */
    double weight(double distance) {
        double size = Math.abs(distance);
        return size < radius ? weight.applyAsDouble(size) : 0;
    }

    /**
     * Computes every output from the inputs around its place; those beyond an edge repeat the edge, and cells are places of
     * their middles.
     *
     * @param factor outputs for one input along each axis, 1–16
     */
    public Grid resize(Grid input, int factor) {
        return Grid.of(factor * input.rows(), factor * input.columns(), (row, column) -> {
            double y = place(row, factor);
            double x = place(column, factor);
            double sum = 0;
            for (int r = first(y); r <= last(y); r++) {
                for (int c = first(x); c <= last(x); c++) {
                    sum += weight(y - r) * weight(x - c) * edged(input, r, c);
                }
            }
            return sum + 0.0;
        });
    }

    private static double place(int output, int factor) {
        return (output + 0.5) / factor - 0.5;
    }

    private int first(double place) {
        return (int) Math.ceil(place - radius);
    }

    private int last(double place) {
        return (int) Math.floor(place + radius);
    }

    private static double edged(Grid input, int row, int column) {
        return input.at(Math.clamp(row, 0, input.rows() - 1), Math.clamp(column, 0, input.columns() - 1));
    }

    /** The kernel whose transposed convolution with the factor as its stride enlarges; square. */
    public Grid kernel(int factor) {
        int side = factor + 2 * before(factor);
        return Grid.of(side, side, (row, column) -> tap(row, factor) * tap(column, factor));
    }

    private double tap(int index, int factor) {
        return weight(place(index - before(factor), factor));
    }

    /** How many taps stand before the first output of an input's own. */
    private int before(int factor) {
        return (int) Math.ceil(factor * (radius - 0.5) + 0.5) - 1;
    }

    /** How many inputs beyond each edge take part. */
    public int margin() {
        return (int) Math.ceil(radius);
    }

    /** The input with its edges repeated as far as they take part. */
    public Grid padded(Grid input) {
        int margin = margin();
        return Grid.of(
                input.rows() + 2 * margin,
                input.columns() + 2 * margin,
                (row, column) -> edged(input, row - margin, column - margin));
    }

    /**
     * The same as {@link #resize}, to rounding: a transposed convolution of the {@link #padded} input.
     *
     * @param factor outputs for one input along each axis, 1–16
     */
    public Grid transposed(Grid input, int factor) {
        int cut = before(factor) + factor * margin();
        return TransposedConvolution.of(padded(input), kernel(factor), Geometry.even(factor, cut, 1), Way.SCATTER)
                .output();
    }
}
