package ganscope.data;

import ganscope.data.distribution.Distribution;
import ganscope.data.distribution.NormalModes;
import ganscope.data.distribution.Require;
import ganscope.data.distribution.Rotation;
import ganscope.data.distribution.Weights;
import java.util.List;

/**
 * Normals on a square grid around the origin, all of one standard deviation. Mode {@code row * side + column} stands in
 * that row and column, both counted from the lower left.
 *
 * @param side how many in a row and in a column, 1 to 16
 * @param spacing between neighbours, in data units
 * @param sigma the standard deviation in each direction, in data units
 * @param rotation of the whole, counter-clockwise, in degrees
 * @param weights side² relative weights, or none for equal ones
 */
public record Grid(int side, double spacing, double sigma, double rotation, List<Double> weights) implements Target {
    /** The name in files and on the command line. */
    public static final String TYPE = "grid";

    private static final int MOST = 16;

    /** Copies and checks the parameters. */
    public Grid {
        Require.within("side", side, 1, MOST);
        Require.spread("spacing", spacing);
        Require.spread("sigma", sigma);
        Rotation.check(rotation);
        weights = List.copyOf(weights);
        Weights.check(weights, side * side);
    }

    /**
     * 5 × 5 modes, spacing 2, σ 0.05: the toy set of WGAN-GP (Gulrajani et al. 2017), before its division by 2√2, and
     * the "2D-grid" of VEEGAN and PacGAN (Lin et al. 2018).
     */
    public static Grid defaults() {
        return new Grid(5, 2, 0.05, 0, List.of());
    }

    @Override
    public Distribution build() {
        Rotation turn = Rotation.ofDegrees(rotation);
        int modes = side * side;
        double[] centers = new double[2 * modes];
        for (int i = 0; i < modes; i++) {
            double x = (i % side - 0.5 * (side - 1)) * spacing;
            double y = (i / side - 0.5 * (side - 1)) * spacing;
            centers[2 * i] = turn.x(x, y);
            centers[2 * i + 1] = turn.y(x, y);
        }
        return new NormalModes(2, centers, NormalModes.equal(sigma, modes), Weights.shares(weights, modes));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int dimension() {
        return 2;
    }
}
