package ganscope.data.distribution;

import ganscope.random.RandomStream;
import java.util.List;
import java.util.Optional;

/** A density on the line that is straight between equally spaced knots and 0 outside them. Immutable. */
public final class PolygonalDensity implements Density, LineDistribution {
    private final double low;
    private final double high;
    private final double step;

    /** The density at the knots. */
    private final double[] heights;

    /** The distribution function at the knots; exactly 0 and 1 at the ends. */
    private final double[] cumulative;

    /**
     * A density of this shape.
     *
     * @param low the first knot
     * @param high the last knot, above the first
     * @param shape at least 2 non-negative heights, not all 0, in any unit
     */
    public PolygonalDensity(double low, double high, double[] shape) {
        int last = shape.length - 1;
        this.low = low;
        this.high = high;
        this.step = (high - low) / last;
        this.heights = new double[shape.length];
        this.cumulative = new double[shape.length];
        for (int i = 1; i <= last; i++) {
            cumulative[i] = cumulative[i - 1] + 0.5 * step * (shape[i - 1] + shape[i]);
        }
        double area = cumulative[last];
        for (int i = 0; i <= last; i++) {
            heights[i] = shape[i] / area;
            cumulative[i] /= area;
        }
    }

    @Override
    public double at(double... x) {
        double place = (x[0] - low) / step;
        if (!(place >= 0 && place <= heights.length - 1)) {
            return 0;
        }
        int i = Math.min((int) place, heights.length - 2);
        return heights[i] + (heights[i + 1] - heights[i]) * (place - i);
    }

    @Override
    public double cumulative(double x) {
        double place = (x - low) / step;
        if (!(place > 0)) {
            return 0;
        }
        if (place >= heights.length - 1) {
            return 1;
        }
        int i = (int) place;
        double t = place - i;
        return cumulative[i] + step * t * (heights[i] + 0.5 * t * (heights[i + 1] - heights[i]));
    }

    /** The smallest x with F(x) ≥ p: a root of a square polynomial in the interval between two knots. */
    @Override
    public double quantile(double p) {
        int i = intervalBefore(p);
        double mass = Math.max(0, p - cumulative[i]) / step;
        double slope = heights[i + 1] - heights[i];
        // The form of the root that neither cancels for a small slope nor divides by it.
        double root = Math.sqrt(Math.max(0, heights[i] * heights[i] + 2 * slope * mass));
        double t = mass == 0 ? 0 : 2 * mass / (heights[i] + root);
        return low + step * (i + Math.clamp(t, 0.0, 1.0));
    }

    /** The last interval whose distribution function begins below p. */
    private int intervalBefore(double p) {
        int from = 0;
        int to = heights.length - 1;
        while (to - from > 1) {
            int middle = (from + to) >>> 1;
            if (cumulative[middle] < p) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return from;
    }

    @Override
    public int dimension() {
        return 1;
    }

    @Override
    public void sample(RandomStream random, int rows, float[] out) {
        Require.room(out, rows, 1);
        for (int i = 0; i < rows; i++) {
            out[i] = (float) quantile(random.nextDouble());
        }
    }

    @Override
    public Optional<Density> density() {
        return Optional.of(this);
    }

    @Override
    public List<Mode> modes() {
        return List.of();
    }

    @Override
    public Range range() {
        return Margin.around(low, high);
    }

    /** The mean. */
    @Override
    public double[] centroid() {
        return new double[] {low + step * moment(0, 1)};
    }

    /** The standard deviation. */
    @Override
    public double scale() {
        return step * Math.sqrt(moment(moment(0, 1), 2));
    }

    /** E[(K − origin)^power] of the place K in steps from the first knot; power 1 or 2, by Simpson's rule, exact there. */
    private double moment(double origin, int power) {
        double sum = 0;
        for (int i = 0; i + 1 < heights.length; i++) {
            double middle = 0.5 * (heights[i] + heights[i + 1]);
            sum += (heights[i] * Math.pow(i - origin, power)
                            + 4 * middle * Math.pow(i + 0.5 - origin, power)
                            + heights[i + 1] * Math.pow(i + 1 - origin, power))
                    * step
                    / 6;
        }
        return sum;
    }
}
