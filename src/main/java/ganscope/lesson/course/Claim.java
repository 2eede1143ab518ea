package ganscope.lesson.course;

import ganscope.text.Language;
import ganscope.text.Numbers;
import java.util.stream.Stream;

/**
 * A sentence that a measurement makes true or false.
 *
 * @param says the sentence; {@code {value}} stands for the number, {@code {other}} for the one it is compared with
 * @param measured the number
 * @param bound what is said of it
 * @param fails what it would mean if it were false
 * @param surprising whether most people expect otherwise
 */
public record Claim(Wording says, Measured measured, Bound bound, Wording fails, boolean surprising) {
    /** Where the number stands in the sentence. */
    public static final String VALUE = "{value}";

    /** Where the other number stands. */
    public static final String OTHER = "{other}";

    private static final double MOST_COUNTED = 1e6;

    /** The sentence with its numbers, without underscores. */
    public String sentence(Language language, double value, double other) {
        return filled(says.plain(language), said(value), said(other));
    }

    /** The sentence before anything is measured: with an ellipsis for each number. */
    public String sentence(Language language) {
        return filled(says.plain(language), "…", "…");
    }

    /** How a sentence says a number: whole ones, such as counts of modes, as such. */
    public static String said(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < MOST_COUNTED;
        return whole ? Numbers.count(Math.round(value)) : Numbers.measured(value);
    }

    private static String filled(String sentence, String value, String other) {
        return sentence.replace(VALUE, value).replace(OTHER, other);
    }

    /** The names of the setups that have to be run. */
    public Stream<String> setups() {
        return Stream.concat(measured.setups(), bound.compared().stream().flatMap(Measured::setups));
    }
}
