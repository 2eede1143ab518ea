package ganscope.gan.experiment;

import ganscope.nn.kernel.Activation;
import ganscope.nn.layer.Extent;
import ganscope.nn.layer.LayerShape;
import ganscope.nn.layer.MlpShape;
import ganscope.nn.memory.FloatArray;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The layers of a network in words, such as {@code dense 4x4x32 · up 32 k4 s2 · conv 1 k3}; none of them for the dense
 * hidden layers of {@link Hidden}.
 *
 * <p>Between them stands {@code ·}, {@code ,} or {@code |}. {@code conv C kK sS pP} is a convolution to C channels with a
 * kernel of K × K, stride S (1 unless given) and padding P (⌊(K − 1) / 2⌋ unless given); {@code up C kK sS pP} the
 * transposed one, S times as high and wide unless a padding is given; {@code nearest} and {@code bilinear} make pictures
 * twice as high and wide, {@code shuffle} does it by depth to space; {@code dense} takes a number or height x width x
 * channels. {@code batchnorm} normalises the channels of what is before it; a layer straight before it has no biases, which
 * would do nothing there, and leaves the usual activation to it. {@code layernorm} normalises all numbers of each sample,
 * with a scale and a shift for each channel, and takes the usual activation over too. {@code dropout P} leaves each number
 * out with probability P while it trains. A word behind a layer is the activation of that layer alone.
 * Immutable.
 */
public final class Layers {
    /** None: the hidden layers are dense. */
    public static final Layers NONE = new Layers(List.of());

    private static final int DEEPEST = 16;
    private static final Activation LINEAR = new Activation.Identity();

    private final List<LayerWord> words;

    private Layers(List<LayerWord> words) {
        this.words = List.copyOf(words);
        if (words.size() > DEEPEST) {
            throw new IllegalArgumentException(words.size() + " layers (at most " + DEEPEST + ")");
        }
    }

    /**
     * Reads the layers; blank words are none.
     *
     * @throws IllegalArgumentException naming the layer and what is allowed
     */
    public static Layers parse(String text) {
        if (text.isBlank()) {
            return NONE;
        }
        List<LayerWord> words = new ArrayList<>();
        for (String word : text.split("[·,|]", -1)) {
            try {
                words.add(LayerGrammar.parse(word));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("layer " + (words.size() + 1) + ": " + e.getMessage(), e);
            }
        }
        return new Layers(words);
    }

    /** The shortest words that {@link #parse} reads back. */
    public String text() {
        return words.stream().map(LayerWord::text).collect(Collectors.joining(" · "));
    }

    /** The layers from the input. */
    List<LayerWord> words() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Layers layers && words.equals(layers.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether the first of them takes a picture. */
    boolean startWithPicture() {
        return !isEmpty() && words.getFirst().needsPicture();
    }

    /**
     * The network of these layers that ends with the last of them, which has no activation.
     *
     * @param name of the setting, for sentences
     * @param usual the activation behind layers that name none
     * @throws IllegalArgumentException naming the layer that does not fit, and both shapes
     */
    MlpShape network(String name, Extent input, Activation usual) {
        List<LayerShape> shapes = shapes(name, input, usual, lastThatLearns());
        if (lastThatLearns() < 0) {
            throw new IllegalArgumentException(name + ": " + text() + " (at least one layer with weights)");
        }
        return new MlpShape(input, shapes);
    }

    /**
     * The network of these layers and a dense one to so many scores; a last {@code dense 1} is that one.
     *
     * @throws IllegalArgumentException as {@link #network}
     */
    MlpShape scoring(String name, Extent input, Activation usual, int scores) {
        boolean ends =
                words.getLast() instanceof LayerWord.Dense last && last.output().equals(Extent.of(1));
        Layers before = ends ? new Layers(words.subList(0, words.size() - 1)) : this;
        List<LayerShape> shapes = new ArrayList<>(before.shapes(name, input, usual, -1));
        Extent last = shapes.isEmpty() ? input : shapes.getLast().output();
        shapes.add(new LayerShape.Dense(last, Extent.of(scores), true, LINEAR));
        return new MlpShape(input, shapes);
    }

    private int lastThatLearns() {
        int last = words.size() - 1;
        while (last >= 0 && !words.get(last).learns()) {
            last--;
        }
        return last;
    }

    private List<LayerShape> shapes(String name, Extent input, Activation usual, int linear) {
        List<LayerShape> shapes = new ArrayList<>();
        Extent before = input;
        for (int i = 0; i < words.size(); i++) {
            LayerWord word = words.get(i);
            try {
                boolean unbiased = followedBy(i, LayerWord.BatchNormalization.class);
                boolean normalized = unbiased || followedBy(i, LayerWord.LayerNormalization.class);
                LayerShape shape = word.shape(before, i == linear || normalized ? LINEAR : usual, !unbiased);
                check(shape, i == linear);
                shapes.add(shape);
                before = shape.output();
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        name + ": layer " + (i + 1) + ", " + word.text() + ", " + e.getMessage(), e);
            }
        }
        return shapes;
    }

    private boolean followedBy(int index, Class<? extends LayerWord> kind) {
        return index + 1 < words.size() && kind.isInstance(words.get(index + 1));
    }

    private static void check(LayerShape shape, boolean linear) {
        if (linear && !shape.activation().equals(LINEAR)) {
            throw new IllegalArgumentException(
                    "is the last with weights, and has an activation (none there: see output)");
        }
        long weights = (long) shape.weightRows() * shape.weightColumns();
        if (weights > FloatArray.MOST) {
            throw new IllegalArgumentException("has " + weights + " weights from " + shape.input() + " to "
                    + shape.output() + " (at most " + FloatArray.MOST + ")");
        }
    }
}
