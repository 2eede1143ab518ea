package ganscope.nn;

/**
 * An {@link Activation} over arrays of floats.
 *
 * <p>Every kernel walks {@code count} floats, a multiple of {@link Matrix#BLOCK}, at the given addresses; input and
 * output may be the same array. Each activation has loops of its own: a loop that called φ through an interface would
 * box every vector. Not thread safe: some keep scratch memory. Derivatives are taken at the source: the layer's output where φ′ is a cheap function of φ, its
 * pre-activation otherwise.
 */
abstract sealed class ActivationKernel
        permits EluKernel,
                GeluKernel,
                IdentityKernel,
                LeakyReluKernel,
                SeluKernel,
                SigmoidKernel,
                SiluKernel,
                SineKernel,
                SoftplusKernel,
                TanhKernel {
    /** Kernels of several passes take this many floats at a time, so that what is in between stays in the cache. */
    static final int PANEL = 2048;

    static ActivationKernel of(Activation activation) {
        return switch (activation) {
            case Activation.Identity() -> new IdentityKernel();
            case Activation.Relu() -> new LeakyReluKernel(0);
            case Activation.LeakyRelu(double slope) -> new LeakyReluKernel((float) slope);
            case Activation.Elu() -> new EluKernel();
            case Activation.Selu() -> new SeluKernel();
            case Activation.Gelu() -> new GeluKernel();
            case Activation.Silu() -> new SiluKernel();
            case Activation.Softplus() -> new SoftplusKernel();
            case Activation.Sigmoid() -> new SigmoidKernel();
            case Activation.Tanh() -> new TanhKernel();
            case Activation.Sine() -> new SineKernel();
        };
    }

    /** Whether the source of derivatives is the output h = φ(a) (else the pre-activation a). */
    abstract boolean differentiatesFromOutput();

    /** out = φ(a). */
    abstract void value(long a, long out, int count);

    /** out = x ⊙ φ′(source). */
    abstract void slope(long source, long x, long out, int count);

    /** out = up ⊙ φ′(source) + x ⊙ y ⊙ φ″(source). */
    abstract void curvature(long source, long up, long x, long y, long out, int count);
}
