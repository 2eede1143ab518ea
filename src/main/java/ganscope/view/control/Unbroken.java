package ganscope.view.control;

import java.util.regex.Pattern;

/** Sentences whose numbers stay in one line: lines would break behind a minus sign, and before an exponent. */
public final class Unbroken {
    /** Zero width, and no line breaks at it (Java's rules know none of the newer joiners). */
    private static final String JOINER = "\uFEFF";

    private static final Pattern BREAKS = Pattern.compile("(?<=−)(?=\\d)|(?<=\\d)(?=e−?\\d)");

    private Unbroken() {}

    /** The same words for a label that wraps. */
    public static String of(String sentence) {
        return BREAKS.matcher(sentence).replaceAll(JOINER);
    }
}
