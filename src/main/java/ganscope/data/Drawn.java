package ganscope.data;

import ganscope.data.distribution.LineDistribution;
import ganscope.data.distribution.PolygonalDensity;
import ganscope.data.distribution.Require;
import java.util.List;

/**
 * A density on the line drawn by hand: straight between heights at equally spaced knots, the first and last of which
 * stand at the ends of an interval. Its distribution function and the inverse are exact.
 *
 * @param low the lower end, in data units
 * @param high the upper end, in data units, at least 1e-6 above the lower
 * @param heights 2 to 1024 of them, in any unit, each from 0 to 1e6, one at least 1e-6; scaled to an area of one where
 *     they are used
 */
public record Drawn(double low, double high, List<Double> heights) implements Distribution1D {
    /** The name in files and on the command line. */
    public static final String TYPE = "drawn";

    private static final int MOST = 1024;

    /** Copies and checks the parameters. */
    public Drawn {
        Require.position("low", low);
        Require.position("high", high);
        if (!(high - low >= Require.NARROWEST)) {
            throw new IllegalArgumentException(
                    "high: " + high + " (at least " + Require.NARROWEST + " above low, which is " + low + ")");
        }
        heights = List.copyOf(heights);
        Require.within("heights (how many)", heights.size(), 2, MOST);
        double highest = 0;
        for (int i = 0; i < heights.size(); i++) {
            Require.within("heights[" + i + "]", heights.get(i), 0, Require.FARTHEST);
            highest = Math.max(highest, heights.get(i));
        }
        if (!(highest >= Require.NARROWEST)) {
            throw new IllegalArgumentException(
                    "heights: the largest is " + highest + " (at least " + Require.NARROWEST + ")");
        }
    }

    /** Two uneven hills over [−3, 3]. */
    public static Drawn defaults() {
        return new Drawn(-3, 3, List.of(0.0, 1.0, 3.0, 1.0, 0.0, 0.0, 0.5, 1.5, 2.0, 1.0, 0.0));
    }

    @Override
    public LineDistribution build() {
        return new PolygonalDensity(
                low, high, heights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int dimension() {
        return 1;
    }
}
