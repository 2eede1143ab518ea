package ganscope.gan.experiment;

import ganscope.nn.kernel.Activation;
import ganscope.nn.layer.Extent;
import ganscope.nn.layer.MlpShape;
import ganscope.nn.layer.Resize;
import ganscope.text.Quoted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one layer: {@code dense 4x4x32}, {@code conv 64 k4 s2}, {@code up 32 k4 s2 relu}, {@code nearest}. */
final class LayerGrammar {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})(?:[x×](\\d{1,5})[x×](\\d{1,5}))?");
    private static final Pattern NUMBER = Pattern.compile("([ksp]?)(\\d{1,5})");
    private static final Pattern RATE = Pattern.compile("\\d{0,2}[.]?\\d{1,6}");
    private static final double LEAST_RATE = 0.01;
    private static final double LARGEST_RATE = 0.9;
    private static final int WIDEST_KERNEL = 15;
    private static final int LONGEST_STRIDE = 4;
    private static final int WIDEST_PICTURE = 64;
    private static final String ALLOWED =
            "dense 64, dense 4x4x32, conv 64 k4 s2, up 32 k4 s2, nearest, bilinear, shuffle, batchnorm, layernorm,"
                    + " dropout 0.3";

    private LayerGrammar() {}

    /**
     * The layer that words describe.
     *
     * @throws IllegalArgumentException saying what is allowed in their place
     */
    static LayerWord parse(String text) {
        String[] words = text.strip().split("\\s+");
        return switch (words[0]) {
            case "dense" -> dense(text, words);
            case "conv" -> {
                Numbers numbers = Numbers.of(text, words, "conv 64 k3 s1 p1");
                yield new LayerWord.Convolution(
                        numbers.channels(),
                        numbers.kernel(3),
                        numbers.stride(1),
                        numbers.padding(3),
                        numbers.activation);
            }
            case "up" -> {
                Numbers numbers = Numbers.of(text, words, "up 32 k4 s2 p1");
                yield new LayerWord.Transposed(
                        numbers.channels(),
                        numbers.kernel(4),
                        numbers.stride(2),
                        numbers.padding(4),
                        numbers.activation);
            }
            case "batchnorm" -> new LayerWord.BatchNormalization(behind(text, words));
            case "layernorm" -> new LayerWord.LayerNormalization(behind(text, words));
            case "dropout" -> dropout(text, words);
            case "nearest" -> alone(text, words, new LayerWord.Upsampling(Resize.NEAREST));
            case "bilinear" -> alone(text, words, new LayerWord.Upsampling(Resize.BILINEAR));
            case "shuffle" -> alone(text, words, new LayerWord.Shuffle());
            default -> throw new IllegalArgumentException(Quoted.of(text.strip()) + " (" + ALLOWED + ")");
        };
    }

    private static LayerWord alone(String text, String[] words, LayerWord word) {
        if (words.length > 1) {
            throw new IllegalArgumentException(Quoted.of(text.strip()) + " (" + word.text() + ")");
        }
        return word;
    }

    /** The activation behind a layer that has no numbers. */
    private static Optional<Activation> behind(String text, String[] words) {
        if (words.length > 2) {
            throw new IllegalArgumentException(Quoted.of(text.strip()) + " (" + words[0] + ", " + words[0] + " relu)");
        }
        return words.length > 1 ? Optional.of(activation(words[1])) : Optional.empty();
    }

    private static LayerWord dropout(String text, String[] words) {
        if (words.length != 2 || !RATE.matcher(words[1]).matches()) {
            throw new IllegalArgumentException(Quoted.of(text.strip()) + " (dropout 0.3)");
        }
        double rate = Double.parseDouble(words[1]);
        if (rate < LEAST_RATE || rate > LARGEST_RATE) {
            throw new IllegalArgumentException(
                    Quoted.of(text.strip()) + " (r from " + LEAST_RATE + " to " + LARGEST_RATE + ")");
        }
        return new LayerWord.Dropout(rate);
    }

    private static LayerWord dense(String text, String[] words) {
        Matcher size = SIZE.matcher(words.length > 1 ? words[1] : "");
        if (!size.matches() || words.length > 3) {
            throw new IllegalArgumentException(Quoted.of(text.strip()) + " (dense 64, dense 4x4x32, dense 64 relu)");
        }
        Optional<Activation> activation = words.length > 2 ? Optional.of(activation(words[2])) : Optional.empty();
        int first = Integer.parseInt(size.group(1));
        if (size.group(2) == null) {
            range(text, "n", first, 1, Extent.MOST);
            return new LayerWord.Dense(Extent.of(first), activation);
        }
        int width = Integer.parseInt(size.group(2));
        int channels = Integer.parseInt(size.group(3));
        range(text, "c", channels, 1, MlpShape.WIDEST);
        range(text, "h", first, 1, WIDEST_PICTURE);
        range(text, "w", width, 1, WIDEST_PICTURE);
        return new LayerWord.Dense(new Extent(first, width, channels), activation);
    }

    private static void range(String text, String letter, int value, int low, int high) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(
                    Quoted.of(text.strip()) + " (" + letter + " from " + low + " to " + high + ")");
        }
    }

    /** An activation's own sentence, without what it begins with. */
    private static Activation activation(String word) {
        try {
            return Activation.parse(word);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(String.valueOf(e.getMessage()).replaceFirst("^[a-z -]+: ", ""), e);
        }
    }

    /** The numbers of a convolution by their letters; channels have none. */
    private record Numbers(String text, Map<String, Integer> byLetter, Optional<Activation> activation) {
        static Numbers of(String text, String[] words, String example) {
            Map<String, Integer> byLetter = new HashMap<>();
            Optional<Activation> activation = Optional.empty();
            for (String word : List.of(words).subList(1, words.length)) {
                Matcher number = NUMBER.matcher(word);
                boolean twice = number.matches()
                        ? byLetter.put(number.group(1), Integer.parseInt(number.group(2))) != null
                        : activation.isPresent();
                if (twice) {
                    throw new IllegalArgumentException(Quoted.of(text.strip()) + " (" + example + ")");
                }
                if (!number.matches()) {
                    activation = Optional.of(activation(text, word, example));
                }
            }
            if (!byLetter.containsKey("")) {
                throw new IllegalArgumentException(Quoted.of(text.strip()) + " (" + example + ")");
            }
            return new Numbers(text, byLetter, activation);
        }

        private static Activation activation(String text, String word, String example) {
            if (word.matches("[ksp].{0,3}") || !word.matches("[a-z].*")) {
                throw new IllegalArgumentException(Quoted.of(text.strip()) + " (" + example + ")");
            }
            return LayerGrammar.activation(word);
        }

        int channels() {
            int channels = byLetter.getOrDefault("", 0);
            range(text, "c", channels, 1, MlpShape.WIDEST);
            return channels;
        }

        int kernel(int usual) {
            int kernel = byLetter.getOrDefault("k", usual);
            range(text, "k", kernel, 1, WIDEST_KERNEL);
            return kernel;
        }

        int stride(int usual) {
            int stride = byLetter.getOrDefault("s", usual);
            range(text, "s", stride, 1, LONGEST_STRIDE);
            return stride;
        }

        Optional<Integer> padding(int usualKernel) {
            Integer padding = byLetter.get("p");
            if (padding != null) {
                range(text, "p", padding, 0, kernel(usualKernel) - 1);
            }
            return Optional.ofNullable(padding);
        }
    }
}
