package ganscope.nn.kernel;

import ganscope.text.Quoted;
import java.util.List;
import java.util.Locale;

/** The list of activations and the look-up by name. */
final class Activations {
    static final List<Activation> ALL = List.of(
            new Activation.Identity(),
            new Activation.Relu(),
            new Activation.LeakyRelu(0.2),
            new Activation.Elu(),
            new Activation.Selu(),
            new Activation.Gelu(),
            new Activation.Silu(),
            new Activation.Softplus(),
            new Activation.Sigmoid(),
            new Activation.Tanh(),
            new Activation.Sine());

    private Activations() {}

    static Activation parse(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("leaky-relu(") && name.endsWith(")")) {
            return withSlope(name.substring("leaky-relu(".length(), name.length() - 1));
        }
        for (Activation activation : ALL) {
            if (name.equals(activation.id())
                    || name.equals("leaky-relu") && activation instanceof Activation.LeakyRelu) {
                return activation;
            }
        }
        throw new IllegalArgumentException("activation: " + Quoted.of(text)
                + " (identity, relu, leaky-relu, leaky-relu(0.1), elu, selu, gelu, silu, softplus, sigmoid,"
                + " tanh, sine)");
    }

    private static Activation.LeakyRelu withSlope(String text) {
        try {
            return new Activation.LeakyRelu(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("leaky-relu slope: " + Quoted.of(text) + " (a number from 0 to 1)", e);
        }
    }
}
