package ganscope.view.model;

import ganscope.view.model.setting.Setting;
import ganscope.view.model.setting.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a setting was refused, told to a person at the desk: with the name that its control has, in the language of the desk.
 * The sentences of the rooms below are English and begin with the path of the setting, such as {@code batch: 0 (from 1 to
 * 4096)}.
 */
final class Refusal {
    private static final Pattern SENTENCE = Pattern.compile("([\\w.]+)(?: \\(how many\\))?: (.*)");
    private static final Pattern PLAIN = Pattern.compile("(.*) \\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)(?:;.*)?");

    /** What is allowed, in sentences that only name the value and that. */
    private static final Map<Pattern, String> ALLOWED = new LinkedHashMap<>();

    /** What follows the path, where one setting is refused for another. */
    private static final Map<Pattern, String> PAIRS = new LinkedHashMap<>();

    static {
        String number = "(-?[\\w.+-]*\\w)";
        allow("(\\d+) or (\\d+)", "either");
        allow("(?:from )?" + number + " to " + number, "range");
        allow("a whole number from " + number + " to " + number, "wholeRange");
        allow("a whole number", "whole");
        allow("a whole number of at most (\\d+) digits", "digits");
        allow("a number from " + number + " to " + number, "range");
        allow("(?:finite, )?from " + number + " to " + number, "range");
        allow("at least " + number + ", below " + number, "halfOpen");
        allow("at least " + number + " above \\w+, which is " + number, "apart");
        allow("at least " + number, "atLeast");
        allow("(?:a number )?above " + number + ", at most " + number, "aboveTo");
        allow("(?:finite, )?above " + number, "above");
        allow("a number up to " + number, "upTo");
        allow("a number such as (\\S+) or (\\S+)", "number");
        allow("one of (.*)", "choice");
        allow("(\\d+) to (\\d+) layers of (\\d+) to (\\d+) units, such as (.*) or none", "layers");
        pair("(\\d+) with batch (\\d+) \\(.*\\)", "packing");
        pair("([\\w.-]+) with update (\\w+) \\(.*\\)", "consensus");
        pair("([\\w-]+) with discriminator.steps (\\d+) and generator.steps (\\d+) \\(.*\\)", "update");
        pair("([\\w.-]+) with objective ([\\w-]+), which has no labels \\(.*\\)", "labels");
        pair("(\\w+) with target ([\\w-]+), whose samples have no two classes \\(.*\\)", "classes");
        pair("(\\w+) with constraint.packing (\\d+) \\(.*\\)", "classPacking");
        pair("(\\w+) with constraint.consensus ([\\w.-]+) \\(.*\\)", "classConsensus");
        pair("(\\w+) with (\\d+) classes makes an input of (\\d+) numbers \\(at most (\\d+).*\\)", "classWidth");
        pair("(\\d+) for (\\d+) means \\(one each\\)", "each");
        pair("(\\d+) of them \\(none for equal ones, or (\\d+)\\)", "weights");
        pair("(\\d+) for (\\d+) means \\(one each, or none\\)", "weights");
    }

    static {
        String layer = "layer (\\d+), ([^,]+), ";
        pair("layer (\\d+): (.*) \\(([nchwkspr]) from ([\\d.]+) to ([\\d.]+)\\)", "layerNumber");
        pair("layer (\\d+): (.*) \\((\\d+) to (\\d+)\\)", "layerSlope");
        pair("layer (\\d+): (.*) \\(a number from (\\d+) to (\\d+)\\)", "layerSlope");
        pair("layer (\\d+): (.*?) \\((.*)\\)", "layerWord");
        pair(layer + "needs an input of at least (.*), and has (.*)", "layerNeeds");
        pair(layer + "makes one channel of four, and has an input of (.*)", "layerFours");
        pair(layer + "normalises at least 2 numbers, and has an input of (.*)", "layerAlike");
        pair(layer + "cuts off all there is of an input of (.*)", "layerCuts");
        pair(layer + "makes (.*) \\(1 to (\\d+) numbers\\)", "layerMost");
        pair(layer + "has (\\d+) weights from (.*) to (.*) \\(at most (\\d+)\\)", "layerWeights");
        pair(layer + "is the last with weights, and has an activation \\(.*\\)", "layerLinear");
        pair(layer + "takes one sample alone as a picture, and (constraint[.]\\w+|conditioning) .*", "layerAlone");
        pair("batchnorm with (constraint[.]\\w+) [\\w.-]+ \\(a slope .*\\)", "normPenalty");
        pair("batchnorm with (constraint[.]\\w+) [\\w.-]+ \\(it needs .*\\)", "normConsensus");
        pair("dropout with (constraint[.]\\w+) [\\w.-]+ \\(.*\\)", "dropoutConsensus");
        pair("batchnorm with a batch of (\\d+) \\(.*\\)", "normBatch");
        pair(layer + "makes (.*), which are (\\d+) numbers, and a sample of target ([\\w-]+) has (\\d+)", "layersEnd");
        pair("(.*) \\(at least one layer with weights\\)", "layersNone");
        pair("(\\d+) layers \\(at most (\\d+)\\)", "layersMany");
        pair("(\\d+) samples are (\\d+) numbers between the layers \\(at most (\\d+): .*\\)", "layersMemory");
    }

    private Refusal() {}

    private static void allow(String words, String key) {
        ALLOWED.put(Pattern.compile(words), "view.refused." + key);
    }

    private static void pair(String words, String key) {
        PAIRS.put(Pattern.compile(words), "view.refused." + key);
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
        return pairs(name, parts.group(2), messages)
                .or(() -> plain(name, parts.group(2), messages))
                .orElse(sentence);
    }

    private static Optional<String> plain(String name, String rest, Messages messages) {
        Matcher parts = PLAIN.matcher(rest);
        return parts.matches()
                ? Optional.of(messages.get(
                        "view.refused",
                        name,
                        parts.group(1),
                        found(ALLOWED, parts.group(2), messages).orElse(parts.group(2))))
                : Optional.empty();
    }

    private static Optional<String> pairs(String name, String rest, Messages messages) {
        return found(PAIRS, rest, messages, name);
    }

    /** The words under the first key whose pattern fits, with what comes before and what the pattern found in it. */
    private static Optional<String> found(
            Map<Pattern, String> patterns, String words, Messages messages, String... before) {
        for (Map.Entry<Pattern, String> known : patterns.entrySet()) {
            Matcher matcher = known.getKey().matcher(words);
            if (matcher.matches()) {
                return Optional.of(
                        messages.get(known.getValue(), arguments(matcher.toMatchResult(), messages, before)));
            }
        }
        return Optional.empty();
    }

    private static Object[] arguments(MatchResult match, Messages messages, String... before) {
        Object[] found = new Object[before.length + match.groupCount()];
        System.arraycopy(before, 0, found, 0, before.length);
        for (int i = 0; i < match.groupCount(); i++) {
            found[before.length + i] = named(match.group(i + 1), messages);
        }
        return found;
    }

    /** What a control has a name for, such as an objective, by that name; anything else as it is. */
    private static String named(String word, Messages messages) {
        String name = Settings.of(word)
                .map(setting -> messages.get(setting.text() + ".name"))
                .orElse(word);
        for (String choice : List.of("target", "conditioning", "update", "objective")) {
            name = messages.getOr("choice." + choice + "." + word, name);
        }
        return name;
    }
}
