package ganscope.nn.vector;

/**
 * An activation over native floats, by vector operations.
 *
 * <p>Loops walk {@code count} floats, a multiple of 16, from addresses that the caller keeps; input and output may be the
 * same. Each activation has loops of its own: a loop that called φ through an interface would box every vector.
 * Derivatives are taken at the source, which the plain form of the activation names.
 */
public abstract sealed class VectorActivation
        permits EluVectors,
                GeluVectors,
                LeakyReluVectors,
                SeluVectors,
                SigmoidVectors,
                SiluVectors,
                SineVectors,
                SoftplusVectors,
                TanhVectors {
    /** Loops of several passes take this many floats at a time, so that what is in between stays in the cache. */
    static final int PANEL = 2048;

    /** The floats behind the address that each method takes as {@code scratch}. */
    public static final int SCRATCH = 2 * PANEL;

    /** out = φ(a). */
    public abstract void value(long a, long out, int count, long scratch);

    /** out = x ⊙ φ′(source). */
    public abstract void slope(long source, long x, long out, int count, long scratch);

    /** out = up ⊙ φ′(source) + x ⊙ y ⊙ φ″(source). */
    public abstract void curvature(long source, long up, long x, long y, long out, int count, long scratch);
}
