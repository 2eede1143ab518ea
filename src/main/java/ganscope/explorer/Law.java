package ganscope.explorer;

import ganscope.random.RandomStream;
import ganscope.stats.Points;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** A distribution on the line whose density is known. */
public sealed interface Law extends Side permits NormalLaw, UniformLaw, ExponentialLaw, MixtureLaw {
    /** ln p(x), minus infinity where the density is 0: exact far into the tails. */
    double logDensity(double x);

    /** {@link #logDensity(double)} for many places: what does not depend on the place is computed once. */
    default DoubleUnaryOperator logDensity() {
        return this::logDensity;
    }

    /** F(x) = P(X ≤ x), with its digits in the lower tail. */
    double cumulative(double x);

    /** 1 − F(x), with its digits in the upper tail. */
    double survival(double x);

    /**
     * The smallest x with F(x) ≥ t.
     *
     * @param t in (0, 1)
     */
    double quantile(double t);

    /** Where the density is positive. */
    Support support();

    /** How the density falls toward minus infinity. */
    Tail lowerTail();

    /** How the density falls toward infinity. */
    Tail upperTail();

    /**
     * Rising places between which the density is smooth and changes by a few powers of e at most, as far as there is mass
     * of e⁻¹¹⁰; quadrature stops at each. The first and last are where the law as good as begins and ends.
     */
    double[] landmarks();

    /** The differential entropy −∫ p ln p in nats where it has a closed form. */
    OptionalDouble entropy();

    /** The parts of a mixture; a law that is none is its only part. */
    List<Law> parts();

    /** One draw. */
    double draw(RandomStream random);

    @Override
    Law moved(double by);

    @Override
    default Points sample(RandomStream random, int n) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = draw(random);
        }
        return Points.of(values, 1);
    }
}
