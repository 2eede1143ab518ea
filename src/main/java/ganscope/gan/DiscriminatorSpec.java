package ganscope.gan;

import ganscope.nn.Activation;
import ganscope.nn.Initializer;
import ganscope.optim.OptimizerSpec;
import java.util.List;

/**
 * The discriminator's (or critic's) network and how it learns. Its output is always a raw score.
 *
 * @param hidden the widths of its 0–6 hidden layers, each 1–512
 * @param activation of every hidden layer
 * @param initializer of the weights; biases start at 0
 * @param optimizer its optimiser
 * @param steps k, its updates in one training step, 0–50
 */
public record DiscriminatorSpec(
        List<Integer> hidden, Activation activation, Initializer initializer, OptimizerSpec optimizer, int steps) {
    /** Copies and checks. */
    public DiscriminatorSpec {
        hidden = List.copyOf(hidden);
        Hidden.check("discriminator.hidden", hidden);
        Require.range("discriminator.steps", steps, 0, 50);
    }
}
