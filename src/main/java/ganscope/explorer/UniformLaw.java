package ganscope.explorer;

import ganscope.random.RandomStream;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The uniform distribution on an interval.
 *
 * @param low its lower end, in data units, −1e9 to 1e9
 * @param high its upper end, above the lower by at least 1e-9 (and a billionth of it)
 */
public record UniformLaw(double low, double high) implements Law {
    /** Checks the ends. */
    public UniformLaw {
        Limits.position("low", low);
        Limits.position("high", high);
        if (!(high > low)) {
            throw new IllegalArgumentException("high: " + high + " (above low, which is " + low + ")");
        }
        Limits.within(
                "high - low",
                high - low,
                Limits.NARROWEST * Math.max(1, Math.max(Math.abs(low), Math.abs(high))),
                2 * Limits.FARTHEST);
    }

    private double width() {
        return high - low;
    }

    @Override
    public double mean() {
        return 0.5 * (low + high);
    }

    @Override
    public double variance() {
        return width() * width() / 12;
    }

    @Override
    public double logDensity(double x) {
        return x >= low && x <= high ? -Math.log(width()) : Double.NEGATIVE_INFINITY;
    }

    @Override
    public double cumulative(double x) {
        return Math.clamp((x - low) / width(), 0.0, 1.0);
    }

    @Override
    public double survival(double x) {
        return Math.clamp((high - x) / width(), 0.0, 1.0);
    }

    @Override
    public double quantile(double t) {
        return low + width() * t;
    }

    @Override
    public Support support() {
        return Support.of(low, high);
    }

    @Override
    public Tail lowerTail() {
        return Tail.NONE;
    }

    @Override
    public Tail upperTail() {
        return Tail.NONE;
    }

    @Override
    public double[] landmarks() {
        return new double[] {low, mean(), high};
    }

    @Override
    public OptionalDouble entropy() {
        return OptionalDouble.of(Math.log(width()));
    }

    @Override
    public List<Law> parts() {
        return List.of(this);
    }

    @Override
    public double draw(RandomStream random) {
        return low + width() * random.nextDouble();
    }

    @Override
    public UniformLaw moved(double by) {
        return new UniformLaw(low + by, high + by);
    }
}
