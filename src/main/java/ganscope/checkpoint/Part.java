package ganscope.checkpoint;

import ganscope.nn.array.NpyArrays;
import java.util.regex.Pattern;

/** The names of what a checkpoint holds, and how large each may be. */
final class Part {
    static final String MANIFEST = "manifest.json";
    static final String EXPERIMENT = "experiment.json";
    static final String STATE = "state.json";
    static final String METRICS = "metrics.csv";
    /** Behind the name of an array. */
    static final String ARRAY = ".npy";

    /** Of all parts together: more than the largest networks have arrays. */
    static final int MOST = 1000;

    private static final Pattern ARRAY_NAME = Pattern.compile("[a-z0-9]+(?:[/-][a-z0-9]+)*\\.npy");
    private static final int LONGEST_NAME = 100;

    private Part() {}

    /** Whether a checkpoint may hold something of this name. */
    static boolean isKnown(String name) {
        return switch (name) {
            case MANIFEST, EXPERIMENT, STATE, METRICS -> true;
            default -> isArray(name);
        };
    }

    static boolean isArray(String name) {
        return name.length() <= LONGEST_NAME && ARRAY_NAME.matcher(name).matches();
    }

    /** The most bytes of a part: a million rows of given data, two million rows of metrics, the largest array. */
    static long most(String name) {
        return switch (name) {
            case EXPERIMENT -> 128_000_000;
            case METRICS -> 1_000_000_000;
            case MANIFEST, STATE -> 1_000_000;
            default -> NpyArrays.MOST_BYTES;
        };
    }
}
