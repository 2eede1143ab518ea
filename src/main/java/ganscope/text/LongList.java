package ganscope.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list of names inside a sentence that is too long: its first names, and how many more there are. */
final class LongList {
    /** Names with commas between, six or more of them, such as {@code relu, leaky-relu(0.1), tanh}. */
    private static final Pattern NAMES =
            Pattern.compile("NAME(?:, NAME){5,}".replace("NAME", "[\\w.‖-]+(?:\\([\\w.]*\\))?"));

    private static final String COMMA = ", ";

    private LongList() {}

    /**
     * The words with their longest list cut after as many names as there is room for, at least one, and {@code and 30 more}
     * behind them; the words themselves where they are short enough, or hold no list.
     *
     * @param most the most characters
     */
    static String shortened(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        Matcher lists = NAMES.matcher(words);
        int start = 0;
        int end = 0;
        while (lists.find()) {
            if (lists.end() - lists.start() > end - start) {
                start = lists.start();
                end = lists.end();
            }
        }
        if (start == end) {
            return words;
        }
        List<String> names = List.of(words.substring(start, end).split(COMMA));
        int room = most - (words.length() - (end - start));
        String few = "";
        for (int kept = 1; kept < names.size(); kept++) {
            String longer = String.join(COMMA, names.subList(0, kept)) + " and " + (names.size() - kept) + " more";
            if (kept > 1 && longer.length() > room) {
                break;
            }
            few = longer;
        }
        return words.substring(0, start) + few + words.substring(end);
    }
}
