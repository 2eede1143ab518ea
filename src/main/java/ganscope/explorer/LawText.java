package ganscope.explorer;

import ganscope.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Laws as a person writes them:
 *
 * <pre>
 * normal:MEAN,SD
 * uniform:LOW,HIGH
 * exponential:RATE[,SHIFT]
 * mixture:WEIGHT*LAW+WEIGHT*LAW…   or   mixture:LAW+LAW…   with equal weights
 * </pre>
 */
public final class LawText {
    private static final String ALLOWED =
            "normal:MEAN,SD, uniform:LOW,HIGH, exponential:RATE[,SHIFT] or mixture:" + "0.3*normal:-2,1+0.7*normal:2,1";

    /** A plus sign between two parts of a mixture, not that of an exponent. */
    private static final Pattern PLUS = Pattern.compile("\\+(?=\\s*(?:[^:*+]*\\*)?\\s*[a-z]+:)");

    private static final Pattern PART = Pattern.compile("(?:([^*]*)\\*)?(.*)", Pattern.DOTALL);

    private LawText() {}

    /**
     * Reads a law.
     *
     * @throws IllegalArgumentException saying what is wrong and what is allowed
     */
    public static Law parse(String text) {
        String words = text.strip();
        return words.startsWith("mixture:") ? mixture(words.substring("mixture:".length())) : simple(words);
    }

    /** The words that are read as an equal law; weights of a mixture as shares. */
    public static String of(Law law) {
        return switch (law) {
            case NormalLaw normal -> "normal:" + shortest(normal.mean()) + "," + shortest(normal.sd());
            case UniformLaw uniform -> "uniform:" + shortest(uniform.low()) + "," + shortest(uniform.high());
            case ExponentialLaw exponential ->
                "exponential:" + shortest(exponential.rate())
                        + (exponential.shift() == 0 ? "" : "," + shortest(exponential.shift()));
            case MixtureLaw mixture ->
                IntStream.range(0, mixture.parts().size())
                        .mapToObj(i -> shortest(mixture.weights().get(i)) + "*"
                                + of(mixture.parts().get(i)))
                        .collect(Collectors.joining("+", "mixture:", ""));
        };
    }

    /** A whole number without a point. */
    private static String shortest(double value) {
        String words = Double.toString(value);
        return words.endsWith(".0") ? words.substring(0, words.length() - 2) : words;
    }

    private static Law mixture(String words) {
        List<Law> parts = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (String part : PLUS.split(words, -1)) {
            Matcher both = PART.matcher(part.strip());
            if (!both.matches()) {
                throw refused(part, ALLOWED);
            }
            if (both.group(1) != null) {
                weights.add(number(both.group(1), part));
            }
            parts.add(simple(both.group(2).strip()));
        }
        if (!weights.isEmpty() && weights.size() != parts.size()) {
            throw new IllegalArgumentException("mixture with " + weights.size() + " weights for " + parts.size()
                    + " parts (one for each, or none for equal ones)");
        }
        return new MixtureLaw(
                parts, weights.isEmpty() ? parts.stream().map(part -> 1.0).toList() : weights);
    }

    private static Law simple(String words) {
        int colon = words.indexOf(':');
        String kind = colon < 0 ? words : words.substring(0, colon);
        String[] values = colon < 0 ? new String[0] : words.substring(colon + 1).split(",", -1);
        return switch (kind) {
            case "normal" -> {
                double[] two = numbers(values, 2, 2, words, "normal:MEAN,SD, such as normal:0,1");
                yield new NormalLaw(two[0], two[1]);
            }
            case "uniform" -> {
                double[] two = numbers(values, 2, 2, words, "uniform:LOW,HIGH, such as uniform:0,1");
                yield new UniformLaw(two[0], two[1]);
            }
            case "exponential" -> {
                double[] some = numbers(
                        values,
                        1,
                        2,
                        words,
                        "exponential:RATE[,SHIFT], such as exponential:2 or" + " exponential:2,-1");
                yield new ExponentialLaw(some[0], some.length == 2 ? some[1] : 0);
            }
            default -> throw refused(words, ALLOWED);
        };
    }

    private static double[] numbers(String[] values, int least, int most, String words, String allowed) {
        if (values.length < least || values.length > most) {
            throw refused(words, allowed);
        }
        double[] numbers = new double[values.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(values[i], words);
        }
        return numbers;
    }

    private static double number(String word, String words) {
        try {
            double value = Double.parseDouble(word.strip());
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(wrongNumber(word, words), e);
        }
        throw new IllegalArgumentException(wrongNumber(word, words));
    }

    private static String wrongNumber(String word, String words) {
        return Quoted.of(word) + " in " + Quoted.of(words) + " (a finite number)";
    }

    private static IllegalArgumentException refused(String words, String allowed) {
        return new IllegalArgumentException(Quoted.of(words) + ", but " + allowed + " is needed");
    }
}
