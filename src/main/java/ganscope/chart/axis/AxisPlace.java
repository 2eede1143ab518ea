package ganscope.chart.axis;

import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.ValueAxis;

/**
 * An axis as it was painted.
 *
 * @param name its name
 * @param low its lower end
 * @param high its upper end
 * @param logarithmic whether equal factors are equally long
 * @param from the pixel of its lower end
 * @param to the pixel of its upper end
 */
public record AxisPlace(String name, double low, double high, boolean logarithmic, double from, double to) {
    private static final double SMALLEST = 1e-12;
    private static final double LARGEST = 1e12;

    public static AxisPlace of(ValueAxis axis, double from, double to) {
        String name = axis.getLabel() == null ? "" : axis.getLabel();
        return new AxisPlace(name, axis.getLowerBound(), axis.getUpperBound(), axis instanceof LogAxis, from, to);
    }

    private double scaled(double value) {
        return logarithmic ? Math.log(value) : value;
    }

    private double unscaled(double value) {
        return logarithmic ? Math.exp(value) : value;
    }

    /** The pixel of a value; NaN where it has none. */
    public double pixel(double value) {
        if (logarithmic && !(value > 0)) {
            return Double.NaN;
        }
        return from + (to - from) * (scaled(value) - scaled(low)) / (scaled(high) - scaled(low));
    }

    /** The value at a pixel. */
    public double value(double pixel) {
        return unscaled(scaled(low) + (scaled(high) - scaled(low)) * (pixel - from) / (to - from));
    }

    /** The same axis longer by a factor, its value at a pixel where it was; as it is where it would be too long or short. */
    public AxisSpan scaled(double pixel, double factor) {
        double fixed = scaled(value(pixel));
        return span(fixed + (scaled(low) - fixed) * factor, fixed + (scaled(high) - fixed) * factor);
    }

    /** The same axis moved by some pixels. */
    public AxisSpan moved(double pixels) {
        double by = -(scaled(high) - scaled(low)) * pixels / (to - from);
        return span(scaled(low) + by, scaled(high) + by);
    }

    private AxisSpan span(double scaledLow, double scaledHigh) {
        double nextLow = unscaled(scaledLow);
        double nextHigh = unscaled(scaledHigh);
        double size = Math.max(Math.abs(nextLow), Math.abs(nextHigh));
        boolean shown = nextHigh - nextLow > SMALLEST * size && size < LARGEST && (!logarithmic || nextLow > 1e-30);
        return shown ? new AxisSpan(name, nextLow, nextHigh) : new AxisSpan(name, low, high);
    }
}
