package ganscope.session.form;

import ganscope.gan.experiment.Experiment;

/**
 * What a setting takes, in the words in which the experiment refuses a wrong value: so it cannot say anything else than what
 * holds.
 */
public final class SettingRange {
    private static final String NO_VALUE = "?";

    /** Below every setting that has a lower limit, and a value of every setting that has none. */
    private static final String FAR_BELOW = "-1000000000";

    private static final String LIST = "1,2";

    private SettingRange() {}

    /**
     * What is allowed at a path, such as {@code above 0} or {@code one of sgd, adam}.
     *
     * @throws IllegalArgumentException if there is no such path
     */
    public static String of(Experiment experiment, String path) {
        ExperimentTree.get(experiment, path);
        String kind = allowed(experiment, path, NO_VALUE, "a text");
        boolean number = kind.startsWith("a number") || kind.startsWith("a whole number");
        if (!number) {
            return kind;
        }
        String whole = kind.startsWith("a whole") ? "a whole number" : "a number";
        if (!allowed(experiment, path, LIST, "").startsWith(kind)) {
            return "numbers with commas between";
        }
        String range = allowed(experiment, path, FAR_BELOW, "");
        return range.isEmpty() ? whole : whole + ", " + range;
    }

    /** What stands in the parentheses of the refusal of a value. */
    private static String allowed(Experiment experiment, String path, String wrong, String otherwise) {
        try {
            ExperimentTree.with(experiment, path, wrong);
            return otherwise;
        } catch (IllegalArgumentException refusal) {
            String words = String.valueOf(refusal.getMessage());
            int start = words.indexOf(" (");
            int end = words.lastIndexOf(')');
            return start < 0 || end < start ? words : words.substring(start + 2, end);
        }
    }
}
