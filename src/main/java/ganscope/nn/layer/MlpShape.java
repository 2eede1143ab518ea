package ganscope.nn.layer;

import ganscope.nn.kernel.Activation;
import java.util.ArrayList;
import java.util.List;

/**
 * The shape of a network: its layers from input to output, each taking what the one before it makes. The last has no
 * activation.
 *
 * @param input what comes in
 * @param layers at least one
 */
public record MlpShape(Extent input, List<LayerShape> layerShapes) {
    /** The largest width of a dense hidden layer, and the most channels of a convolution. */
    public static final int WIDEST = 512;
    /** The largest number of dense hidden layers. */
    public static final int DEEPEST = 6;
    /** The most numbers of an input or output: a picture of 32 × 32, and a class behind it. */
    public static final int WIDEST_END = 2048;

    /** Checks that the layers fit. */
    public MlpShape {
        layerShapes = List.copyOf(layerShapes);
        if (layerShapes.isEmpty()) {
            throw new IllegalArgumentException("layers: none (at least one)");
        }
        Extent before = input;
        for (LayerShape layer : layerShapes) {
            if (layer.input().numbers() != before.numbers()) {
                throw new IllegalArgumentException("layer: input of " + layer.input() + " (" + before + ")");
            }
            before = layer.output();
        }
        if (!layerShapes.getLast().activation().equals(new Activation.Identity())) {
            throw new IllegalArgumentException("layers: an activation behind the last (none there)");
        }
    }

    /**
     * A multilayer perceptron: inputs → hidden layers with an activation → linear outputs.
     *
     * @param inputs the width of the input, from 1 to {@value #WIDEST_END}
     * @param hidden the width of each hidden layer from input to output: at most {@value #DEEPEST}, each from 1 to
     *     {@value #WIDEST}; empty for a linear map
     * @param outputs the width of the output, from 1 to {@value #WIDEST_END}
     * @param activation the non-linearity behind every hidden layer
     */
    public MlpShape(int inputs, List<Integer> hidden, int outputs, Activation activation) {
        this(Extent.of(requireWidth("inputs", inputs, WIDEST_END)), dense(inputs, hidden, outputs, activation));
    }

    private static List<LayerShape> dense(int inputs, List<Integer> hidden, int outputs, Activation activation) {
        requireWidth("outputs", outputs, WIDEST_END);
        if (hidden.size() > DEEPEST) {
            throw new IllegalArgumentException("hidden: " + hidden.size() + " layers (0 to " + DEEPEST + ")");
        }
        List<LayerShape> layers = new ArrayList<>();
        Extent before = Extent.of(inputs);
        for (int width : hidden) {
            Extent after = Extent.of(requireWidth("hidden width", width, WIDEST));
            layers.add(new LayerShape.Dense(before, after, true, activation));
            before = after;
        }
        layers.add(new LayerShape.Dense(before, Extent.of(outputs), true, new Activation.Identity()));
        return layers;
    }

    private static int requireWidth(String name, int width, int widest) {
        if (width < 1 || width > widest) {
            throw new IllegalArgumentException(name + ": " + width + " (1 to " + widest + ")");
        }
        return width;
    }

    /** The length of an input row. */
    public int inputs() {
        return input.numbers();
    }

    /** The length of an output row. */
    public int outputs() {
        return layerShapes.getLast().output().numbers();
    }

    /** The number of layers. */
    public int layers() {
        return layerShapes.size();
    }

    /** One layer, counted from the input. */
    public LayerShape layer(int index) {
        return layerShapes.get(index);
    }

    /** Where a layer's running averages begin among those of all: of batch normalisation a mean and a variance a channel. */
    public int statisticsOffset(int layer) {
        int offset = 0;
        for (int l = 0; l < layer; l++) {
            offset += layerShapes.get(l) instanceof LayerShape.BatchNormalization normalization
                    ? 2 * normalization.biases()
                    : 0;
        }
        return offset;
    }

    /** Whether samples of a batch hang on one another: whether there is batch normalisation. */
    public boolean mixesSamples() {
        return statisticsOffset(layers()) > 0;
    }

    /** Whether numbers are left out at random while it trains. */
    public boolean dropsOut() {
        return layerShapes.stream().anyMatch(layer -> layer instanceof LayerShape.Dropout);
    }

    /** Whether rows of all signals are plain vectors. */
    public boolean isPlain() {
        return layerShapes.stream().allMatch(layer -> layer instanceof LayerShape.Dense);
    }

    /** The width of the signal between layers: inputs at 0, what layer l − 1 makes at l, outputs at {@link #layers()}. */
    public int width(int level) {
        return level == 0 ? inputs() : layerShapes.get(level - 1).output().numbers();
    }

    /** The number of weights and biases. */
    public int parameterCount() {
        return weightOffset(layers());
    }

    /** Where a layer's weights begin among the parameters: layers follow one another, weights before biases. */
    public int weightOffset(int layer) {
        int offset = 0;
        for (int l = 0; l < layer; l++) {
            offset += layerShapes.get(l).parameters();
        }
        return offset;
    }

    /** Where a layer's biases begin among the parameters. */
    public int biasOffset(int layer) {
        LayerShape shape = layerShapes.get(layer);
        return weightOffset(layer) + shape.parameters() - shape.biases();
    }
}
