package ganscope.session.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import ganscope.text.Quoted;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A leaf of an experiment.
 *
 * @param kind what JSON must hold here, in words
 * @param fits whether JSON holds it
 * @param toJson value to JSON
 * @param toWords value to the words of a setting
 * @param fromWords words to value; throws IllegalArgumentException with the rest of a sentence that begins with the path
 */
record ValueForm(
        String kind,
        Predicate<JsonNode> fits,
        Function<Object, JsonNode> toJson,
        Function<Object, String> toWords,
        Function<String, Object> fromWords)
        implements Form {
    /** A leaf that is a word in JSON too. */
    static ValueForm word(Function<Object, String> toWords, Function<String, Object> fromWords) {
        return new ValueForm(
                "text",
                JsonNode::isTextual,
                value -> JsonNodeFactory.instance.textNode(toWords.apply(value)),
                toWords,
                fromWords);
    }

    @Override
    public JsonNode write(Object value) {
        return toJson.apply(value);
    }

    @Override
    public Object read(JsonNode node, Object base, String path) {
        if (!fits.test(node)) {
            throw new IllegalArgumentException(path + ": " + shorten(node) + " (" + kind + ")");
        }
        return parse(words(node), path);
    }

    /** Numbers, words and truth values as they are, the numbers of a list with commas between. */
    private static String words(JsonNode node) {
        if (node instanceof ArrayNode list) {
            StringJoiner numbers = new StringJoiner(",");
            list.forEach(number -> numbers.add(number.asText()));
            return numbers.toString();
        }
        return node.asText();
    }

    @Override
    public Object set(Object value, Map<String, String> settings, String path) {
        Map.Entry<String, String> setting = settings.entrySet().iterator().next();
        refuseParts(setting.getKey(), path);
        return parse(setting.getValue(), path);
    }

    @Override
    public String get(Object value, String rest, String path) {
        refuseParts(rest, path);
        return toWords.apply(value);
    }

    @Override
    public void paths(Object value, String path, List<String> out) {
        out.add(path);
    }

    private Object parse(String words, String path) {
        try {
            return fromWords.apply(words);
        } catch (IllegalArgumentException refused) {
            String message = String.valueOf(refused.getMessage());
            String name = path.substring(path.lastIndexOf('.') + 1);
            throw new IllegalArgumentException(
                    message.startsWith(name + ": ") ? path + message.substring(name.length()) : path + ": " + message,
                    refused);
        }
    }

    private static void refuseParts(String rest, String path) {
        if (!rest.isEmpty()) {
            throw new IllegalArgumentException(
                    Form.join(path, Quoted.bare(rest)) + ": no such setting (" + path + " is a single value)");
        }
    }

    /** JSON in one short line, for messages. */
    static String shorten(JsonNode node) {
        if (node.isMissingNode()) {
            return "nothing";
        }
        return Quoted.bare(node.toString());
    }
}
