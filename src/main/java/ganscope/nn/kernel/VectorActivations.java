package ganscope.nn.kernel;

import ganscope.nn.vector.EluVectors;
import ganscope.nn.vector.GeluVectors;
import ganscope.nn.vector.LeakyReluVectors;
import ganscope.nn.vector.SeluVectors;
import ganscope.nn.vector.SigmoidVectors;
import ganscope.nn.vector.SiluVectors;
import ganscope.nn.vector.SineVectors;
import ganscope.nn.vector.SoftplusVectors;
import ganscope.nn.vector.TanhVectors;
import ganscope.nn.vector.VectorActivation;

/** The vector forms of activations; loaded with the first that is wanted. */
final class VectorActivations {
    private VectorActivations() {}

    static VectorActivation of(Activation activation) {
        return switch (activation) {
            case Activation.Identity() -> new LeakyReluVectors(1);
            case Activation.Relu() -> new LeakyReluVectors(0);
            case Activation.LeakyRelu(double slope) -> new LeakyReluVectors((float) slope);
            case Activation.Elu() -> new EluVectors();
            case Activation.Selu() -> new SeluVectors();
            case Activation.Gelu() -> new GeluVectors();
            case Activation.Silu() -> new SiluVectors();
            case Activation.Softplus() -> new SoftplusVectors();
            case Activation.Sigmoid() -> new SigmoidVectors();
            case Activation.Tanh() -> new TanhVectors();
            case Activation.Sine() -> new SineVectors();
        };
    }
}
