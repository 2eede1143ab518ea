package ganscope.gan.experiment;

import com.fasterxml.jackson.annotation.JsonInclude;
import ganscope.nn.Initializer;
import ganscope.nn.kernel.Activation;
import ganscope.optim.OptimizerSpec;
import java.util.List;

/**
 * The generator's network and how it learns.
 *
 * @param hidden the widths of its 0–6 hidden layers, each 1–512
 * @param layers its layers in words, in place of the hidden ones; none of them for those
 * @param activation of every hidden layer
 * @param initializer of the weights; biases start at 0
 * @param output what happens to the last layer
 * @param optimizer its optimiser
 * @param steps its updates in one training step, 0–50
 * @param average decay of the exponential moving average that is evaluated in place of the trained weights, in [0, 1);
 *     0 = none
 */
public record GeneratorSpec(
        List<Integer> hidden,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) Layers layers,
        Activation activation,
        Initializer initializer,
        OutputTransform output,
        OptimizerSpec optimizer,
        int steps,
        double average) {
    /** Copies and checks. */
    public GeneratorSpec {
        hidden = List.copyOf(hidden);
        Hidden.check("generator.hidden", hidden);
        Require.range("generator.steps", steps, 0, 50);
        Require.range("generator.average", average, 0, 0.99999);
    }

    /** With dense hidden layers. */
    public GeneratorSpec(
            List<Integer> hidden,
            Activation activation,
            Initializer initializer,
            OutputTransform output,
            OptimizerSpec optimizer,
            int steps,
            double average) {
        this(hidden, Layers.NONE, activation, initializer, output, optimizer, steps, average);
    }

    /** Whether samples are a linear map of latents. */
    public boolean isLinear() {
        return hidden.isEmpty() && layers.isEmpty();
    }
}
