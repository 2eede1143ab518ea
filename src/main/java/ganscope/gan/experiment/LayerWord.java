package ganscope.gan.experiment;

import ganscope.nn.kernel.Activation;
import ganscope.nn.layer.Extent;
import ganscope.nn.layer.LayerShape;
import ganscope.nn.layer.Resize;
import java.util.Optional;

/** One layer of {@link Layers} as it is written, before it is known what comes in. */
sealed interface LayerWord {
    /** The shortest words that {@link LayerGrammar} reads back. */
    String text();

    /**
     * The layer for an input.
     *
     * @param usual the activation behind it where it names none
     * @param biased whether it has biases
     * @throws IllegalArgumentException if it does not fit: the end of a sentence that begins with the layer
     */
    LayerShape shape(Extent input, Activation usual, boolean biased);

    /** The activation that it names. */
    default Optional<Activation> activation() {
        return Optional.empty();
    }

    /** Whether it has weights. */
    default boolean learns() {
        return true;
    }

    /** Whether it takes its input as a picture. */
    default boolean needsPicture() {
        return true;
    }

    private static String behind(Optional<Activation> activation) {
        return activation.map(phi -> " " + phi.id()).orElse("");
    }

    /** {@code dense 64} or {@code dense 4x4x32}. */
    record Dense(Extent output, Optional<Activation> activation) implements LayerWord {
        @Override
        public String text() {
            return "dense " + output.toString().replace(" ", "") + behind(activation);
        }

        @Override
        public LayerShape shape(Extent input, Activation usual, boolean biased) {
            return new LayerShape.Dense(input, output, biased, activation.orElse(usual));
        }

        @Override
        public boolean needsPicture() {
            return false;
        }
    }

    /**
     * {@code conv 64 k4 s2}.
     *
     * @param padding nothing for ⌊(k − 1) / 2⌋: a stride of 1 and an odd kernel keep the size
     */
    record Convolution(int channels, int kernel, int stride, Optional<Integer> padding, Optional<Activation> activation)
            implements LayerWord {
        @Override
        public String text() {
            return "conv " + channels + " k" + kernel + (stride == 1 ? "" : " s" + stride)
                    + padding.map(p -> " p" + p).orElse("") + behind(activation);
        }

        @Override
        public LayerShape shape(Extent input, Activation usual, boolean biased) {
            int least = Math.max(1, kernel - 2 * padding.orElse(0));
            if (Math.min(input.height(), input.width()) < least) {
                throw new IllegalArgumentException(
                        "needs an input of at least " + least + " x " + least + ", and has " + input.area());
            }
            int p = padding.orElse((kernel - 1) / 2);
            return new LayerShape.Convolution(input, channels, kernel, stride, p, biased, activation.orElse(usual));
        }
    }

    /**
     * {@code up 32 k4 s2}.
     *
     * @param padding nothing for what makes the output s times as high and wide
     */
    record Transposed(int channels, int kernel, int stride, Optional<Integer> padding, Optional<Activation> activation)
            implements LayerWord {
        @Override
        public String text() {
            return "up " + channels + " k" + kernel + " s" + stride
                    + padding.map(p -> " p" + p).orElse("") + behind(activation);
        }

        @Override
        public LayerShape shape(Extent input, Activation usual, boolean biased) {
            int usualPadding = Math.max(0, Math.ceilDiv(kernel - stride, 2));
            int p = padding.orElse(usualPadding);
            int more = padding.isPresent() ? 0 : stride - kernel + 2 * usualPadding;
            int least = Math.min(input.height(), input.width());
            if (stride * (least - 1) + kernel - 2 * p + more < 1) {
                throw new IllegalArgumentException("cuts off all there is of an input of " + input.area());
            }
            return new LayerShape.TransposedConvolution(
                    input, channels, kernel, stride, p, more, biased, activation.orElse(usual));
        }
    }

    /** {@code batchnorm}. */
    record BatchNormalization(Optional<Activation> activation) implements LayerWord {
        @Override
        public String text() {
            return "batchnorm" + behind(activation);
        }

        @Override
        public LayerShape shape(Extent input, Activation usual, boolean biased) {
            return new LayerShape.BatchNormalization(input, activation.orElse(usual));
        }

        @Override
        public boolean needsPicture() {
            return false;
        }
    }

    /** {@code layernorm}. */
    record LayerNormalization(Optional<Activation> activation) implements LayerWord {
        @Override
        public String text() {
            return "layernorm" + behind(activation);
        }

        @Override
        public LayerShape shape(Extent input, Activation usual, boolean biased) {
            if (input.numbers() < 2) {
                throw new IllegalArgumentException("normalises at least 2 numbers, and has an input of " + input);
            }
            return new LayerShape.LayerNormalization(input, activation.orElse(usual));
        }

        @Override
        public boolean needsPicture() {
            return false;
        }
    }

    /** {@code dropout 0.3}. */
    record Dropout(double rate) implements LayerWord {
        @Override
        public String text() {
            return "dropout " + rate;
        }

        @Override
        public LayerShape shape(Extent input, Activation usual, boolean biased) {
            return new LayerShape.Dropout(input, rate);
        }

        @Override
        public boolean learns() {
            return false;
        }

        @Override
        public boolean needsPicture() {
            return false;
        }
    }

    /** {@code nearest} or {@code bilinear}: twice as high and wide. */
    record Upsampling(Resize resize) implements LayerWord {
        @Override
        public String text() {
            return resize.id();
        }

        @Override
        public LayerShape shape(Extent input, Activation usual, boolean biased) {
            return new LayerShape.Upsampling(input, resize);
        }

        @Override
        public boolean learns() {
            return false;
        }
    }

    /** {@code shuffle}: depth to space. */
    record Shuffle() implements LayerWord {
        @Override
        public String text() {
            return "shuffle";
        }

        @Override
        public LayerShape shape(Extent input, Activation usual, boolean biased) {
            if (input.channels() % 4 != 0) {
                throw new IllegalArgumentException("makes one channel of four, and has an input of " + input);
            }
            return new LayerShape.DepthToSpace(input);
        }

        @Override
        public boolean learns() {
            return false;
        }
    }
}
