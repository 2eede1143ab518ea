package ganscope.data;

import ganscope.data.distribution.Density;
import ganscope.data.distribution.Distribution;
import ganscope.data.distribution.Margin;
import ganscope.data.distribution.Mode;
import ganscope.data.distribution.Range;
import ganscope.data.distribution.Require;
import ganscope.data.distribution.Rotation;
import ganscope.random.RandomStream;
import java.util.List;
import java.util.Optional;

/**
 * The dark squares of a board around the origin, evenly filled; the one at the lower left is dark.
 *
 * @param cells how many squares in a row and in a column, 1 to 16
 * @param size the side of the whole board, in data units
 * @param rotation of the whole, counter-clockwise, in degrees
 */
public record Checkerboard(int cells, double size, double rotation) implements Target {
    /** The name in files and on the command line. */
    public static final String TYPE = "checkerboard";

    private static final int MOST = 16;

    /** Checks the parameters. */
    public Checkerboard {
        Require.within("cells", cells, 1, MOST);
        Require.spread("size", size);
        Rotation.check(rotation);
    }

    /** 4 × 4 squares, side 8: the size of the set in FFJORD (Grathwohl et al. 2019). */
    public static Checkerboard defaults() {
        return new Checkerboard(4, 8, 0);
    }

    /** Itself: there is nothing to work out. */
    @Override
    public Distribution build() {
        return this;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int dimension() {
        return 2;
    }

    /** How many squares are dark. */
    private int dark() {
        return (cells * cells + 1) / 2;
    }

    @Override
    public void sample(RandomStream random, int rows, float[] out) {
        Require.room(out, rows, 2);
        double angle = Math.toRadians(rotation);
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        double cell = size / cells;
        int dark = dark();
        for (int i = 0; i < rows; i++) {
            int place = 2 * random.nextInt(dark);
            int row = place / cells;
            // In a board of even side the dark squares of every other row stand one further to the right.
            int column = place % cells + (cells % 2 == 0 ? row % 2 : 0);
            double x = (column + random.nextDouble()) * cell - 0.5 * size;
            double y = (row + random.nextDouble()) * cell - 0.5 * size;
            out[2 * i] = (float) (cosine * x - sine * y);
            out[2 * i + 1] = (float) (sine * x + cosine * y);
        }
    }

    @Override
    public Optional<Density> density() {
        Rotation back = Rotation.ofDegrees(rotation).inverse();
        double cell = size / cells;
        double height = 1 / (dark() * cell * cell);
        return Optional.of(point -> {
            int column = (int) Math.floor((back.x(point[0], point[1]) + 0.5 * size) / cell);
            int row = (int) Math.floor((back.y(point[0], point[1]) + 0.5 * size) / cell);
            boolean onBoard = column >= 0 && column < cells && row >= 0 && row < cells;
            return onBoard && (column + row) % 2 == 0 ? height : 0;
        });
    }

    @Override
    public List<Mode> modes() {
        return List.of();
    }

    @Override
    public Range range() {
        Rotation turn = Rotation.ofDegrees(rotation);
        double x = turn.reachX(0.5 * size, 0.5 * size);
        return Margin.around(-x, x, -x, x);
    }

    @Override
    public double[] centroid() {
        return new double[2];
    }

    /** The mean square distance of the dark squares' centres, and that of a point from its square's centre. */
    @Override
    public double scale() {
        double cell = size / cells;
        double square = 0;
        for (int row = 0; row < cells; row++) {
            for (int column = row % 2; column < cells; column += 2) {
                double x = (column - 0.5 * (cells - 1)) * cell;
                double y = (row - 0.5 * (cells - 1)) * cell;
                square += x * x + y * y;
            }
        }
        return Math.sqrt(square / dark() + cell * cell / 6);
    }
}
