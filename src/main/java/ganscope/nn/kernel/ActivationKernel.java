package ganscope.nn.kernel;

import static ganscope.nn.memory.NativeFloats.address;
import static ganscope.nn.memory.NativeFloats.keep;

import ganscope.nn.memory.Matrix;
import ganscope.nn.memory.Panels;
import ganscope.nn.plain.Elu;
import ganscope.nn.plain.Gelu;
import ganscope.nn.plain.LeakyRelu;
import ganscope.nn.plain.PlainActivation;
import ganscope.nn.plain.Selu;
import ganscope.nn.plain.Sigmoid;
import ganscope.nn.plain.Silu;
import ganscope.nn.plain.Sine;
import ganscope.nn.plain.Softplus;
import ganscope.nn.plain.Tanh;
import ganscope.nn.vector.VectorActivation;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Activation} over the floats of matrices.
 *
 * <p>Walks the floats from {@code from} to {@code to} (exclusive), multiples of {@link Matrix#BLOCK}; input and output may
 * be the same matrix. Derivatives are taken at the source: the layer's output where φ′ is a cheap function of φ, its
 * pre-activation otherwise. Not thread safe: the vector forms share scratch memory.
 */
public final class ActivationKernel {
    private final Activation activation;
    /** Null for the identity, which only copies. */
    private final @Nullable PlainActivation plain;

    private final Loop value;
    private final Loop slope;
    private final Loop curvature;
    private @Nullable Vectors vectors;

    private ActivationKernel(
            Activation activation, @Nullable PlainActivation plain, Loop value, Loop slope, Loop curvature) {
        this.activation = activation;
        this.plain = plain;
        this.value = value;
        this.slope = slope;
        this.curvature = curvature;
    }

    private ActivationKernel(Activation activation, @Nullable PlainActivation plain, Loop loop) {
        this(activation, plain, loop, loop, loop);
    }

    /** The vector form, made when it is first wanted, and its scratch memory. */
    private record Vectors(VectorActivation form, Matrix scratch) {
        Vectors(Activation activation) {
            this(VectorActivations.of(activation), new Matrix(1, VectorActivation.SCRATCH));
        }
    }

    public static ActivationKernel of(Activation phi) {
        return switch (phi) {
            case Activation.Identity() -> new ActivationKernel(phi, null, Loop.LEAKY_RELU);
            case Activation.Relu() -> new ActivationKernel(phi, new LeakyRelu(0), Loop.LEAKY_RELU);
            case Activation.LeakyRelu(double left) ->
                new ActivationKernel(phi, new LeakyRelu((float) left), Loop.LEAKY_RELU);
            case Activation.Elu() ->
                new ActivationKernel(phi, new Elu(), Loop.ELU_VALUE, Loop.ELU_SLOPE, Loop.ELU_CURVATURE);
            case Activation.Selu() ->
                new ActivationKernel(phi, new Selu(), Loop.SELU_VALUE, Loop.SELU_SLOPE, Loop.SELU_CURVATURE);
            case Activation.Gelu() ->
                new ActivationKernel(phi, new Gelu(), Loop.GELU_VALUE, Loop.GELU_SLOPE, Loop.GELU_CURVATURE);
            case Activation.Silu() ->
                new ActivationKernel(phi, new Silu(), Loop.SILU_VALUE, Loop.SILU_SLOPE, Loop.SILU_CURVATURE);
            case Activation.Softplus() ->
                new ActivationKernel(
                        phi, new Softplus(), Loop.SOFTPLUS_VALUE, Loop.SOFTPLUS_SLOPE, Loop.SOFTPLUS_CURVATURE);
            case Activation.Sigmoid() ->
                new ActivationKernel(
                        phi, new Sigmoid(), Loop.SIGMOID_VALUE, Loop.SIGMOID_SLOPE, Loop.SIGMOID_CURVATURE);
            case Activation.Tanh() ->
                new ActivationKernel(phi, new Tanh(), Loop.TANH_VALUE, Loop.TANH_SLOPE, Loop.TANH_CURVATURE);
            case Activation.Sine() ->
                new ActivationKernel(phi, new Sine(), Loop.SINE_VALUE, Loop.SINE_SLOPE, Loop.SINE_CURVATURE);
        };
    }

    /** Whether the source of derivatives is the output h = φ(a) (else the pre-activation a). */
    public boolean differentiatesFromOutput() {
        return plain == null || plain.differentiatesFromOutput();
    }

    /** out = φ(a). */
    public void value(Matrix a, Matrix out, int from, int to) {
        int count = to - from;
        if (plain == null) {
            copy(a, out, from, count);
        } else if (value.isVector()) {
            Vectors v = vectors();
            v.form().value(address(a, from, count), address(out, from, count), count, address(v.scratch()));
            keep(a, out, v.scratch());
        } else {
            Panels.map(a, out, from, count, plain::value);
        }
    }

    /** out = x ⊙ φ′(source). */
    public void slope(Matrix source, Matrix x, Matrix out, int from, int to) {
        int count = to - from;
        if (plain == null) {
            copy(x, out, from, count);
        } else if (slope.isVector()) {
            Vectors v = vectors();
            v.form()
                    .slope(
                            address(source, from, count),
                            address(x, from, count),
                            address(out, from, count),
                            count,
                            address(v.scratch()));
            keep(source, x, out, v.scratch());
        } else {
            Panels.map(source, x, out, from, count, plain::slope);
        }
    }

    /** out = up ⊙ φ′(source) + x ⊙ y ⊙ φ″(source). */
    public void curvature(Matrix source, Matrix up, Matrix x, Matrix y, Matrix out, int count) {
        if (plain == null) {
            copy(up, out, 0, count);
        } else if (curvature.isVector()) {
            Vectors v = vectors();
            v.form()
                    .curvature(
                            address(source, 0, count),
                            address(up, 0, count),
                            address(x, 0, count),
                            address(y, 0, count),
                            address(out, 0, count),
                            count,
                            address(v.scratch()));
            keep(source, up, v.scratch());
            keep(x, y, out);
        } else {
            Panels.map(source, up, x, y, out, count, plain::curvature);
        }
    }

    private Vectors vectors() {
        if (vectors == null) {
            vectors = new Vectors(activation);
        }
        return vectors;
    }

    private static void copy(Matrix from, Matrix to, int at, int count) {
        if (from != to) {
            to.copyFrom(from, at, at, count);
        }
    }
}
