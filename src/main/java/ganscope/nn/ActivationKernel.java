package ganscope.nn;

import static ganscope.nn.NativeFloats.address;
import static ganscope.nn.NativeFloats.keep;

/**
 * An {@link Activation} over arrays of floats.
 *
 * <p>Every kernel walks the floats from {@code from} to {@code to} (exclusive), multiples of {@link Matrix#BLOCK}, of
 * its matrices; input and output may be the same one. Each activation has loops of its own: a loop that called φ through an interface would
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
    final void value(Matrix a, Matrix out, int from, int to) {
        int count = to - from;
        value(address(a, from, count), address(out, from, count), count);
        keep(a, out);
    }

    /** out = x ⊙ φ′(source). */
    final void slope(Matrix source, Matrix x, Matrix out, int from, int to) {
        int count = to - from;
        slope(address(source, from, count), address(x, from, count), address(out, from, count), count);
        keep(source, x, out);
    }

    /** out = up ⊙ φ′(source) + x ⊙ y ⊙ φ″(source). */
    final void curvature(Matrix source, Matrix up, Matrix x, Matrix y, Matrix out, int count) {
        curvature(
                address(source, 0, count),
                address(up, 0, count),
                address(x, 0, count),
                address(y, 0, count),
                address(out, 0, count),
                count);
        keep(source, up);
        keep(x, y, out);
    }

    /** out = φ(a), at addresses that the caller keeps. */
    abstract void value(long a, long out, int count);

    /** out = x ⊙ φ′(source), at addresses that the caller keeps. */
    abstract void slope(long source, long x, long out, int count);

    /** out = up ⊙ φ′(source) + x ⊙ y ⊙ φ″(source), at addresses that the caller keeps. */
    abstract void curvature(long source, long up, long x, long y, long out, int count);
}
