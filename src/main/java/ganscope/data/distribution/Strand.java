package ganscope.data.distribution;

import java.util.function.DoubleUnaryOperator;

/**
 * A piece of curve in the plane with a distribution along it, over a parameter t in [0, 1].
 *
 * @param x the first coordinate at t
 * @param y the second coordinate at t
 * @param parameter the t at a uniform draw u in [0, 1]: the inverse of the distribution function of t
 * @param weight the density of t, which integrates to one
 */
public record Strand(
        DoubleUnaryOperator x, DoubleUnaryOperator y, DoubleUnaryOperator parameter, DoubleUnaryOperator weight) {

    /** With t itself uniform. */
    public static Strand uniform(DoubleUnaryOperator x, DoubleUnaryOperator y) {
        return new Strand(x, y, u -> u, t -> 1);
    }
}
