package ganscope.view.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a setting was refused, told to a person at the desk: with the name that its control has, in the language of the desk.
 * The sentences of the rooms below are English and begin with the path of the setting, such as {@code batch: 0 (from 1 to
 * 4096)}.
 */
final class Refusal {
    private static final Pattern SENTENCE =
            Pattern.compile("([\\w.]+): (.*) \\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)(?:;.*)?");
    private static final Map<Pattern, String> ALLOWED = new LinkedHashMap<>();

    static {
        String number = "(-?[\\w.+-]*\\w)";
        allow("(?:from )?" + number + " to " + number, "range");
        allow("a whole number from " + number + " to " + number, "wholeRange");
        allow("a number from " + number + " to " + number, "range");
        allow("(?:finite, )?from " + number + " to " + number, "range");
        allow("at least " + number + ", below " + number, "halfOpen");
        allow("at least " + number, "atLeast");
        allow("(?:a number )?above " + number + ", at most " + number, "aboveTo");
        allow("(?:finite, )?above " + number, "above");
        allow("a number such as (.*)", "number");
        allow("a number, such as (.*)", "number");
        allow("one of (.*)", "choice");
        allow("(\\d+) to (\\d+) layers of (\\d+) to (\\d+) units, such as (.*) or none", "layers");
    }

    private Refusal() {}

    private static void allow(String words, String key) {
        ALLOWED.put(Pattern.compile(words), "view.refused." + key);
    }

    /** The sentence, as far as it is understood; the rest of it stays as it is. */
    static String told(String sentence, Messages messages) {
        Matcher parts = SENTENCE.matcher(sentence);
        Optional<Setting> setting = parts.matches() ? Settings.of(parts.group(1)) : Optional.empty();
        if (setting.isEmpty()) {
            return sentence;
        }
        String name = messages.get(setting.get().section().key()) + " · "
                + messages.get(setting.get().text() + ".name");
        return messages.get("view.refused", name, parts.group(2), allowed(parts.group(3), messages));
    }

    private static String allowed(String words, Messages messages) {
        for (Map.Entry<Pattern, String> known : ALLOWED.entrySet()) {
            Matcher matcher = known.getKey().matcher(words);
            if (matcher.matches()) {
                Object[] found = new Object[matcher.groupCount()];
                for (int i = 0; i < found.length; i++) {
                    found[i] = matcher.group(i + 1);
                }
                return messages.get(known.getValue(), found);
            }
        }
        return words;
    }
}
