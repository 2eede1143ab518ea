package ganscope.comparison;

import ganscope.text.Quoted;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A setting that a sweep varies, or several that it varies together, such as the learning rates of both networks.
 *
 * @param path dotted, as in {@code experiment.json}; of several settings all of them with {@value #AND} between them
 * @param values in words, in the order of the sweep; at least one, no two alike. Of several settings one for all of them, or
 *     one for each with {@value #AND} between them
 */
public record Varied(String path, List<String> values) {
    /** What stands between settings that are varied together, and between their values. */
    public static final String AND = "/";

    /** Copies and checks. */
    public Varied {
        values = List.copyOf(values);
        if (new HashSet<>(values).size() < values.size()) {
            throw new IllegalArgumentException(
                    Quoted.bare(path) + ": " + Quoted.of(String.join(",", values)) + " (each value once)");
        }
        if (parts(path).contains("")) {
            throw new IllegalArgumentException(
                    "vary: " + Quoted.of(path) + " (a setting before and behind each " + AND + ")");
        }
        int together = parts(path).size();
        for (String value : values) {
            int parts = together == 1 ? 1 : parts(value).size();
            if (parts != 1 && parts != together) {
                throw new IllegalArgumentException(Quoted.bare(path) + ": " + Quoted.of(value) + " (one value, or "
                        + together + " with " + AND + " between them)");
            }
        }
    }

    /** The settings, most often one. */
    public List<String> paths() {
        return parts(path);
    }

    /** What one of the values sets: from path to value, in the order of the paths. */
    public Map<String, String> settings(String value) {
        List<String> paths = paths();
        List<String> parts = paths.size() == 1 ? List.of(value) : parts(value);
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 0; i < paths.size(); i++) {
            settings.put(paths.get(i), parts.get(parts.size() == 1 ? 0 : i));
        }
        return settings;
    }

    private static List<String> parts(String words) {
        return Arrays.stream(words.split(AND, -1)).map(String::strip).toList();
    }

    /**
     * Reads {@code PATH=VALUE,VALUE}, or {@code PATH/PATH=VALUE,VALUE/VALUE}.
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
