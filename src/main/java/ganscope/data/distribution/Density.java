package ganscope.data.distribution;

/** A probability density on the line or the plane, in units of 1 / (data unit)^d. */
@FunctionalInterface
public interface Density {
    /**
     * The density at a point.
     *
     * @param x d coordinates
     */
    double at(double... x);
}
