package ganscope.gan.experiment;

import com.fasterxml.jackson.annotation.JsonInclude;
import ganscope.nn.Initializer;
import ganscope.nn.kernel.Activation;
import ganscope.optim.OptimizerSpec;
import java.util.List;

/**
 * The discriminator's (or critic's) network and how it learns. Its output is always a raw score.
 *
 * @param hidden the widths of its 0–6 hidden layers, each 1–512
 * @param layers its layers in words, in place of the hidden ones, a last dense one to the score left out; none of them for
 *     those
 * @param activation of every hidden layer
 * @param initializer of the weights; biases start at 0
 * @param optimizer its optimiser
 * @param steps k, its updates in one training step, 0–50
 */
public record DiscriminatorSpec(
        List<Integer> hidden,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) Layers layers,
        Activation activation,
        Initializer initializer,
        OptimizerSpec optimizer,
        int steps) {
    /** Copies and checks. */
    public DiscriminatorSpec {
        hidden = List.copyOf(hidden);
        Hidden.check("discriminator.hidden", hidden);
        Require.range("discriminator.steps", steps, 0, 50);
    }

    /** With dense hidden layers. */
    public DiscriminatorSpec(
            List<Integer> hidden, Activation activation, Initializer initializer, OptimizerSpec optimizer, int steps) {
        this(hidden, Layers.NONE, activation, initializer, optimizer, steps);
    }

    /** Whether the score is linear in the sample. */
    public boolean isLinear() {
        return hidden.isEmpty() && layers.isEmpty();
    }
}
