package ganscope.comparison;

import ganscope.text.Quoted;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * A setting that a sweep varies.
 *
 * @param path dotted, as in {@code experiment.json}
 * @param values in words, in the order of the sweep; at least one, no two alike
 */
public record Varied(String path, List<String> values) {
    /** Copies and checks. */
    public Varied {
        values = List.copyOf(values);
        if (new HashSet<>(values).size() < values.size()) {
            throw new IllegalArgumentException(
                    Quoted.bare(path) + ": " + Quoted.of(String.join(",", values)) + " (each value once)");
        }
    }

    /**
     * Reads {@code PATH=VALUE,VALUE}.
     *
     * @throws IllegalArgumentException if it is written in another way
     */
    public static Varied parse(String words) {
        int equals = words.indexOf('=');
        List<String> values = equals < 1
                ? List.of()
                : Arrays.stream(words.substring(equals + 1).split(",", -1))
                        .map(String::strip)
                        .toList();
        if (values.isEmpty() || values.contains("")) {
            throw new IllegalArgumentException(
                    "vary: " + Quoted.of(words) + " (PATH=VALUE,VALUE, such as constraint.r1=0,0.1,1)");
        }
        return new Varied(words.substring(0, equals).strip(), values);
    }
}
