package ganscope.comparison;

import ganscope.text.Quoted;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The seeds of a sweep, one after the other.
 *
 * @param first at least 0
 * @param last at least the first
 */
public record Seeds(int first, int last) {
    private static final Pattern FORM = Pattern.compile("(?:(\\d{1,9})-)?(\\d{1,9})");

    /** Checks the order. */
    public Seeds {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException(
                    "seeds: " + first + "-" + last + " (from 0 up, the first not above the last)");
        }
    }

    /**
     * Reads {@code N}, which is 1 to N, or {@code A-B}.
     *
     * @throws IllegalArgumentException if it is written in another way, or there is none
     */
    public static Seeds parse(String words) {
        Matcher parts = FORM.matcher(words.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "seeds: " + Quoted.of(words) + " (how many, such as 5, or from-to, such as 3-7)");
        }
        int last = Integer.parseInt(parts.group(2));
        if (parts.group(1) == null) {
            if (last < 1) {
                throw new IllegalArgumentException("seeds: " + last + " (at least 1)");
            }
            return new Seeds(1, last);
        }
        return new Seeds(Integer.parseInt(parts.group(1)), last);
    }

    /** How many there are. */
    public int count() {
        return last - first + 1;
    }

    @Override
    public String toString() {
        return first + "-" + last;
    }
}
