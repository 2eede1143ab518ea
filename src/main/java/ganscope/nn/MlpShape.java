package ganscope.nn;

import java.util.List;

/**
 * The shape of a multilayer perceptron: inputs → hidden layers with an activation → linear outputs.
 *
 * @param inputs the width of the input, from 1 to {@value #WIDEST}
 * @param hidden the width of each hidden layer from input to output: at most {@value #DEEPEST}, each from 1 to
 *     {@value #WIDEST}; empty for a linear map
 * @param outputs the width of the output, from 1 to {@value #WIDEST}
 * @param activation the non-linearity behind every hidden layer
 */
public record MlpShape(int inputs, List<Integer> hidden, int outputs, Activation activation) {
    /** The largest width of any layer. */
    public static final int WIDEST = 512;
    /** The largest number of hidden layers. */
    public static final int DEEPEST = 6;

    public MlpShape {
        hidden = List.copyOf(hidden);
        requireWidth("inputs", inputs);
        requireWidth("outputs", outputs);
        if (hidden.size() > DEEPEST) {
            throw new IllegalArgumentException("hidden: " + hidden.size() + " layers (0 to " + DEEPEST + ")");
        }
        for (int width : hidden) {
            requireWidth("hidden width", width);
        }
    }

    private static void requireWidth(String name, int width) {
        if (width < 1 || width > WIDEST) {
            throw new IllegalArgumentException(name + ": " + width + " (1 to " + WIDEST + ")");
        }
    }

    /** The number of weight matrices: hidden layers + 1. */
    public int layers() {
        return hidden.size() + 1;
    }

    /** The width of the signal between layers: inputs at 0, hidden layer l at l, outputs at {@link #layers()}. */
    public int width(int level) {
        if (level == 0) {
            return inputs;
        }
        return level == layers() ? outputs : hidden.get(level - 1);
    }

    /** The number of weights and biases. */
    public int parameterCount() {
        return weightOffset(layers());
    }

    /** Where a layer's weights begin among the parameters: layers follow one another, weights before biases. */
    public int weightOffset(int layer) {
        int offset = 0;
        for (int l = 0; l < layer; l++) {
            offset += (width(l) + 1) * width(l + 1);
        }
        return offset;
    }

    /** Where a layer's biases begin among the parameters. */
    public int biasOffset(int layer) {
        return weightOffset(layer) + width(layer) * width(layer + 1);
    }
}
