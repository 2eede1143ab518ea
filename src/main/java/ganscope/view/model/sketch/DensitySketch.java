package ganscope.view.model.sketch;

import ganscope.data.Drawn;
import ganscope.data.Target;
import ganscope.data.distribution.Density;
import ganscope.data.distribution.Range;
import java.util.Arrays;
import java.util.Optional;

/** A density on the line under a person's pen: heights 0–1 at equally spaced knots. */
public final class DensitySketch {
    /** How many knots. */
    public static final int KNOTS = 97;

    private static final double PEAK = 0.9;

    private final double low;
    private final double high;
    private final double[] heights = new double[KNOTS];

    private DensitySketch(double low, double high) {
        this.low = low;
        this.high = high;
    }

    /** A sketch over the range of a target on the line, beginning with its density where that is known. */
    public static DensitySketch of(Target target) {
        if (target.dimension() != 1) {
            return new DensitySketch(-5, 5);
        }
        Range range = target.range();
        DensitySketch sketch =
                new DensitySketch(range.low().getFirst(), range.high().getFirst());
        Optional<Density> density = target.density();
        density.ifPresent(sketch::trace);
        return sketch;
    }

    private void trace(Density density) {
        double greatest = 0;
        for (int i = 0; i < KNOTS; i++) {
            heights[i] = density.at(low + (high - low) * i / (KNOTS - 1));
            greatest = Math.max(greatest, heights[i]);
        }
        for (int i = 0; i < KNOTS; i++) {
            heights[i] = greatest > 0 ? PEAK * heights[i] / greatest : 0;
        }
    }

    /** The left end, in data units. */
    public double low() {
        return low;
    }

    /** The right end, in data units. */
    public double high() {
        return high;
    }

    /** The height at knot i, 0–1. */
    public double height(int i) {
        return heights[i];
    }

    /** Draws a straight stroke; positions across are shares of the width, heights are 0–1. */
    public void stroke(double fromX, double fromY, double toX, double toY) {
        double left = Math.min(fromX, toX) * (KNOTS - 1);
        double right = Math.max(fromX, toX) * (KNOTS - 1);
        for (int i = (int) Math.round(left); i <= (int) Math.round(right); i++) {
            double share = fromX == toX ? 1 : (i / (KNOTS - 1.0) - fromX) / (toX - fromX);
            double height = fromY + Math.clamp(share, 0, 1) * (toY - fromY);
            if (i >= 0 && i < KNOTS) {
                heights[i] = Math.clamp(height, 0, 1);
            }
        }
    }

    /** Wipes everything. */
    public void clear() {
        Arrays.fill(heights, 0);
    }

    /** The target drawn so far; nothing if there is no mass. */
    public Optional<Target> target() {
        return Arrays.stream(heights).max().orElse(0) < 0.01
                ? Optional.empty()
                : Optional.of(
                        new Drawn(low, high, Arrays.stream(heights).boxed().toList()));
    }
}
