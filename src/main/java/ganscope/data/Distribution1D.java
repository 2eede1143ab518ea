package ganscope.data;

/** A target on the line whose distribution function is known. */
public sealed interface Distribution1D extends Target
        permits Normal, NormalMixture, Uniform, Exponential, Drawn, Samples1D {
    /** F(x) = P(X ≤ x). */
    double cumulative(double x);

    /**
     * The inverse of {@link #cumulative}: the smallest x with F(x) ≥ p.
     *
     * @param p in (0, 1)
     */
    double quantile(double p);
}
