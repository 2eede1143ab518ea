package ganscope.nn.layer;

import ganscope.nn.kernel.Activation;
import java.util.List;

/**
 * What one layer of a network makes of the signal before it: sizes, how its parameters lie, and the activation behind it.
 *
 * <p>Every layer is a map of each row, linear but for normalisation, plus biases, plus an activation. Weights are {@link #weightRows()} ×
 * {@link #weightColumns()}, row-major, and one bias belongs to each of those columns: to each output of a dense layer, to
 * each channel of a convolution. Layers that have nothing to learn have no rows and no columns.
 */
public sealed interface LayerShape {
    /** What comes in. */
    Extent input();

    /** What goes out. */
    Extent output();

    /** The non-linearity behind it. */
    Activation activation();

    /** The weights' extent along each dimension as files hold them; empty without weights. */
    List<Integer> weightShape();

    /** How many biases there are. */
    int biases();

    /** The inputs that one output hangs on, as PyTorch counts them for initialisers. */
    int fanIn();

    /** The outputs that one input acts on, as PyTorch counts them for initialisers. */
    int fanOut();

    /** Rows of the weights as a matrix. */
    default int weightRows() {
        List<Integer> shape = weightShape();
        int rows = shape.isEmpty() ? 0 : 1;
        for (int i = 0; i < shape.size() - 1; i++) {
            rows *= shape.get(i);
        }
        return rows;
    }

    /** Columns of the weights as a matrix. */
    default int weightColumns() {
        return weightShape().isEmpty() ? 0 : weightShape().getLast();
    }

    /** The number of weights and biases. */
    default int parameters() {
        return weightRows() * weightColumns() + biases();
    }

    /** Whether its weights are a matrix that maps inputs to outputs, not a scale. */
    default boolean mixes() {
        return learns() && !(this instanceof Normalization);
    }

    /** Whether there is anything to learn. */
    default boolean learns() {
        return !weightShape().isEmpty();
    }

    /** Every output of every input: weights in × out. */
    record Dense(Extent input, Extent output, boolean biased, Activation activation) implements LayerShape {
        @Override
        public List<Integer> weightShape() {
            return List.of(input.numbers(), output.numbers());
        }

        @Override
        public int biases() {
            return biased ? output.numbers() : 0;
        }

        @Override
        public int fanIn() {
            return input.numbers();
        }

        @Override
        public int fanOut() {
            return output.numbers();
        }
    }

    /**
     * A convolution as networks have it, the kernel not flipped: y(i, j) = Σ x(s·i + u − p, s·j + v − p) W(u, v), zeros
     * beyond the edges. Weights k × k × in × out.
     *
     * @param kernel k, its side
     * @param stride s
     * @param padding p, zeros on each side
     */
    record Convolution(
            Extent input, int channels, int kernel, int stride, int padding, boolean biased, Activation activation)
            implements LayerShape {
        @Override
        public Extent output() {
            return new Extent(side(input.height()), side(input.width()), channels);
        }

        /** ⌊(i + 2p − k) / s⌋ + 1 (Dumoulin and Visin, 2016, relationship 6). */
        private int side(int i) {
            return Math.floorDiv(i + 2 * padding - kernel, stride) + 1;
        }

        @Override
        public List<Integer> weightShape() {
            return List.of(kernel, kernel, input.channels(), channels);
        }

        @Override
        public int biases() {
            return biased ? channels : 0;
        }

        @Override
        public int fanIn() {
            return kernel * kernel * input.channels();
        }

        @Override
        public int fanOut() {
            return kernel * kernel * channels;
        }
    }

    /**
     * The transpose of such a convolution from its outputs to its inputs: every place stamps the kernel, s places apart.
     * Weights in × k × k × out.
     *
     * @param kernel k, its side
     * @param stride s, the distance between stamps
     * @param padding p, what is cut off on each side
     * @param outputPadding a, what is added at the far sides, below s
     */
    record TransposedConvolution(
            Extent input,
            int channels,
            int kernel,
            int stride,
            int padding,
            int outputPadding,
            boolean biased,
            Activation activation)
            implements LayerShape {
        @Override
        public Extent output() {
            return new Extent(side(input.height()), side(input.width()), channels);
        }

        /** s (i − 1) + k − 2p + a (Dumoulin and Visin, 2016, relationship 14). */
        private int side(int i) {
            return stride * (i - 1) + kernel - 2 * padding + outputPadding;
        }

        @Override
        public List<Integer> weightShape() {
            return List.of(input.channels(), kernel, kernel, channels);
        }

        @Override
        public int biases() {
            return biased ? channels : 0;
        }

        /** PyTorch takes the second dimension of the weights, which here are the outputs. */
        @Override
        public int fanIn() {
            return kernel * kernel * channels;
        }

        @Override
        public int fanOut() {
            return kernel * kernel * input.channels();
        }
    }

    /** Each channel brought to mean 0 and variance 1 over the batch, then scaled and shifted; one scale a channel. */
    record BatchNormalization(Extent input, Activation activation) implements Normalization {}

    /** Each row brought to mean 0 and variance 1, then scaled and shifted; one scale a channel. */
    record LayerNormalization(Extent input, Activation activation) implements Normalization {}

    /** A layer that brings numbers to mean 0 and variance 1, and has a scale and a shift for each channel. */
    sealed interface Normalization extends LayerShape {
        @Override
        default Extent output() {
            return input();
        }

        @Override
        default List<Integer> weightShape() {
            return List.of(input().channels());
        }

        @Override
        default int biases() {
            return input().channels();
        }

        @Override
        default int fanIn() {
            return 1;
        }

        @Override
        default int fanOut() {
            return 1;
        }
    }

    /**
     * Numbers left out at random while it trains, and the others enlarged by 1 / (1 − rate) (Srivastava et al., 2014).
     *
     * @param rate the probability of each number to be left out
     */
    record Dropout(Extent input, double rate) implements Fixed {
        @Override
        public Extent output() {
            return input;
        }
    }

    /** Twice as high and wide. */
    record Upsampling(Extent input, Resize resize) implements Fixed {
        @Override
        public Extent output() {
            return new Extent(2 * input.height(), 2 * input.width(), input.channels());
        }
    }

    /**
     * Channels become places (Shi et al., 2016): channel (2u + v) C + c of place (i, j) goes to channel c of place (2i + u,
     * 2j + v).
     */
    record DepthToSpace(Extent input) implements Fixed {
        @Override
        public Extent output() {
            return new Extent(2 * input.height(), 2 * input.width(), input.channels() / 4);
        }
    }

    /** A layer that has nothing to learn, and no activation. */
    sealed interface Fixed extends LayerShape {
        @Override
        default List<Integer> weightShape() {
            return List.of();
        }

        @Override
        default int biases() {
            return 0;
        }

        @Override
        default int fanIn() {
            return 0;
        }

        @Override
        default int fanOut() {
            return 0;
        }

        @Override
        default Activation activation() {
            return new Activation.Identity();
        }
    }
}
