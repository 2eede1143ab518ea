package ganscope.nn.plain;

/**
 * An activation φ over plain arrays of floats, beside its first and second derivative.
 *
 * <p>Derivatives are taken at the source: the layer's output where φ′ is a cheap function of φ, its pre-activation
 * otherwise. The activations that most networks have come with loops of their own, which compilers turn into vectors.
 */
public abstract sealed class PlainActivation permits Elu, Gelu, LeakyRelu, Selu, Sigmoid, Silu, Sine, Softplus, Tanh {
    /** Whether the source of derivatives is the output h = φ(a) (else the pre-activation a). */
    public abstract boolean differentiatesFromOutput();

    /** φ(a). */
    abstract float value(float a);

    /** φ′ at its source. */
    abstract float slope(float source);

    /** up · φ′ + product · φ″ at their source. */
    abstract float curvature(float source, float up, float product);

    /** a = φ(a). */
    public void value(float[] a, int count) {
        for (int i = 0; i < count; i++) {
            a[i] = value(a[i]);
        }
    }

    /** source = x ⊙ φ′(source). */
    public void slope(float[] source, float[] x, int count) {
        for (int i = 0; i < count; i++) {
            source[i] = x[i] * slope(source[i]);
        }
    }

    /** source = up ⊙ φ′(source) + x ⊙ y ⊙ φ″(source). */
    public final void curvature(float[] source, float[] up, float[] x, float[] y, int count) {
        for (int i = 0; i < count; i++) {
            source[i] = curvature(source[i], up[i], x[i] * y[i]);
        }
    }
}
