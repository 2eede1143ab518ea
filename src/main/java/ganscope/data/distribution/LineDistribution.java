package ganscope.data.distribution;

/** A distribution on the line whose distribution function is known. Immutable. */
public interface LineDistribution extends Distribution {
    /** F(x) = P(X ≤ x). */
    double cumulative(double x);

    /**
     * The inverse of {@link #cumulative}: the smallest x with F(x) ≥ p.
     *
     * @param p in (0, 1)
     */
    double quantile(double p);
}
