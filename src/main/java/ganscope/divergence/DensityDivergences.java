package ganscope.divergence;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * Divergences between known densities, by quadrature.
 *
 * <p>On the line adaptive Gauss–Kronrod, to 1e-10 of the value or 1e-12; on the plane the midpoint rule, which converges
 * fast for smooth densities that vanish at the rim. The range must hold the mass of both densities; what lies outside is
 * not counted. Where q underflows to 0 and p does not, KL(p‖q) is infinite: give logarithms of the densities
 * ({@link #ofLogarithms}) when tails matter.
 */
public final class DensityDivergences {
    private DensityDivergences() {}

    /**
     * All divergences between two densities on the line.
     *
     * @param p density, at least 0
     * @param q density, at least 0
     * @param low where both densities begin
     * @param high where both densities end
     * @param breaks places the quadrature must not step over: jumps, kinks, the modes of narrow peaks
     * @throws IllegalArgumentException if the range is empty or not finite, or a density is negative or NaN
     */
    public static Divergences of(
            DoubleUnaryOperator p, DoubleUnaryOperator q, double low, double high, double... breaks) {
        Quadrature quadrature = new Quadrature(low, high, breaks);
        return all(
                divergence -> quadrature.integral(
                        x -> divergence.term(density("p", p.applyAsDouble(x), x), density("q", q.applyAsDouble(x), x))),
                quadrature.integral(x -> surprise(density("p", p.applyAsDouble(x), x))),
                quadrature.integral(x -> surprise(density("q", q.applyAsDouble(x), x))));
    }

    /**
     * All divergences between two densities on the line whose natural logarithms are known: exact far into the tails.
     *
     * @param logP logarithm of the first density; minus infinity where it is 0
     * @param logQ logarithm of the second density
     * @param low where both densities begin
     * @param high where both densities end
     * @param breaks as in {@link #of(DoubleUnaryOperator, DoubleUnaryOperator, double, double, double...)}
     * @throws IllegalArgumentException if the range is empty or not finite, or a density is NaN or infinite
     */
    public static Divergences ofLogarithms(
            DoubleUnaryOperator logP, DoubleUnaryOperator logQ, double low, double high, double... breaks) {
        Quadrature quadrature = new Quadrature(low, high, breaks);
        Divergences plain =
                of(x -> Math.exp(logP.applyAsDouble(x)), x -> Math.exp(logQ.applyAsDouble(x)), low, high, breaks);
        LogDensities logarithms = new LogDensities(logP, logQ, quadrature);
        double klPQ = logarithms.get(Divergence.KL);
        double klQP = logarithms.get(Divergence.REVERSE_KL);
        return new Divergences(
                plain.js(),
                klPQ,
                klQP,
                klPQ + klQP,
                plain.totalVariation(),
                plain.squaredHellinger(),
                logarithms.get(Divergence.PEARSON),
                logarithms.get(Divergence.NEYMAN),
                plain.entropyP(),
                plain.entropyQ());
    }

    /**
     * One divergence between two densities on the line whose natural logarithms are known.
     *
     * @param logP logarithm of the first density; minus infinity where it is 0
     * @param logQ logarithm of the second density
     * @param quadrature over an interval that holds the mass of both, and what the integrand has beside it
     * @throws IllegalArgumentException if a density is NaN or infinite
     */
    public static double ofLogarithms(
            Divergence divergence, DoubleUnaryOperator logP, DoubleUnaryOperator logQ, Quadrature quadrature) {
        return new LogDensities(logP, logQ, quadrature).get(divergence);
    }

    /**
     * All divergences between two densities on the plane, as sums over the centres of a grid.
     *
     * @param p density, at least 0
     * @param q density, at least 0
     * @param low smallest x and y of the square
     * @param high largest x and y of the square
     * @param count cells on each axis, 1 … 2,000; 512 give six digits for densities with features of a fiftieth of the
     *     square
     * @throws IllegalArgumentException if the square is empty, the count out of range, or a density negative or NaN
     */
    public static Divergences of(DoubleBinaryOperator p, DoubleBinaryOperator q, double low, double high, int count) {
        if (!(low < high) || !Double.isFinite(high - low)) {
            throw new IllegalArgumentException("low, high: " + low + ", " + high + " (finite, low below high)");
        }
        if (count < 1 || count > 2_000) {
            throw new IllegalArgumentException("count: " + count + " (1 to 2000)");
        }
        double step = (high - low) / count;
        double[] first = new double[count * count];
        double[] second = new double[count * count];
        for (int row = 0; row < count; row++) {
            double y = low + (row + 0.5) * step;
            for (int column = 0; column < count; column++) {
                double x = low + (column + 0.5) * step;
                first[row * count + column] = density("p", p.applyAsDouble(x, y), x);
                second[row * count + column] = density("q", q.applyAsDouble(x, y), x);
            }
        }
        double area = step * step;
        return all(
                divergence -> {
                    double sum = 0;
                    for (int k = 0; k < first.length; k++) {
                        sum += divergence.term(first[k], second[k]);
                    }
                    return sum * area;
                },
                area * sumOfSurprise(first),
                area * sumOfSurprise(second));
    }

    private static Divergences all(ToDoubleFunction<Divergence> integral, double entropyP, double entropyQ) {
        double klPQ = integral.applyAsDouble(Divergence.KL);
        double klQP = integral.applyAsDouble(Divergence.REVERSE_KL);
        return new Divergences(
                bounded(Divergence.JENSEN_SHANNON, integral),
                klPQ,
                klQP,
                klPQ + klQP,
                bounded(Divergence.TOTAL_VARIATION, integral),
                bounded(Divergence.SQUARED_HELLINGER, integral),
                integral.applyAsDouble(Divergence.PEARSON),
                integral.applyAsDouble(Divergence.NEYMAN),
                entropyP,
                entropyQ);
    }

    private static double bounded(Divergence divergence, ToDoubleFunction<Divergence> integral) {
        return divergence.bounded(integral.applyAsDouble(divergence));
    }

    static double density(String name, double value, double x) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + ": density " + value + " at x = " + x + " (finite, at least 0)");
        }
        return value;
    }

    private static double surprise(double density) {
        return density > 0 ? -density * Math.log(density) : 0;
    }

    private static double sumOfSurprise(double[] densities) {
        double sum = 0;
        for (double density : densities) {
            sum += surprise(density);
        }
        return sum;
    }
}
