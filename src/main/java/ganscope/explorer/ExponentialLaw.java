package ganscope.explorer;

import ganscope.random.RandomStream;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The exponential distribution, moved to begin at a shift: density λ exp(−λ (x − shift)) for x ≥ shift.
 *
 * @param rate λ, per data unit, 1e-9 to 1e9, and at most 1e9 per shift; the mean distance from the shift is 1/λ
 * @param shift where it begins, in data units, −1e9 to 1e9
 */
public record ExponentialLaw(double rate, double shift) implements Law {
    /** In units of 1/λ. */
    private static final double[] PLACES = {
        0, 0.25, 0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 20, 24, 28, 32, 40, 50, 64, 80, 110
    };

    /** Checks the parameters. */
    public ExponentialLaw {
        Limits.position("shift", shift);
        Limits.within("rate", rate, 1 / Limits.FARTHEST, 1 / (Limits.NARROWEST * Math.max(1, Math.abs(shift))));
    }

    private double past(double x) {
        return rate * (x - shift);
    }

    @Override
    public double mean() {
        return shift + 1 / rate;
    }

    @Override
    public double variance() {
        return 1 / (rate * rate);
    }

    @Override
    public double logDensity(double x) {
        return x >= shift ? Math.log(rate) - past(x) : Double.NEGATIVE_INFINITY;
    }

    @Override
    public double cumulative(double x) {
        return x > shift ? -Math.expm1(-past(x)) : 0;
    }

    @Override
    public double survival(double x) {
        return x > shift ? Math.exp(-past(x)) : 1;
    }

    @Override
    public double quantile(double t) {
        return shift - Math.log1p(-t) / rate;
    }

    @Override
    public Support support() {
        return Support.of(shift, Double.POSITIVE_INFINITY);
    }

    @Override
    public Tail lowerTail() {
        return Tail.NONE;
    }

    @Override
    public Tail upperTail() {
        return new Tail.Exponential(rate);
    }

    @Override
    public double[] landmarks() {
        return Arrays.stream(PLACES).map(place -> shift + place / rate).toArray();
    }

    @Override
    public OptionalDouble entropy() {
        return OptionalDouble.of(1 - Math.log(rate));
    }

    @Override
    public List<Law> parts() {
        return List.of(this);
    }

    @Override
    public double draw(RandomStream random) {
        return shift + random.nextExponential() / rate;
    }

    @Override
    public ExponentialLaw moved(double by) {
        return new ExponentialLaw(rate, shift + by);
    }
}
