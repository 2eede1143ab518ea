package ganscope.checkpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.nn.array.NamedArrays;
import ganscope.nn.memory.FloatArray;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * The content of {@code state.json}: the doubles and whole numbers of a state by name. NaN and infinities are the words
 * "NaN", "Infinity" and "-Infinity".
 */
final class StateText {
    private static final String REALS = "reals";
    private static final String COUNTS = "counts";

    private StateText() {}

    static byte[] bytes(NamedArrays... states) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        ObjectNode counts = tree.putObject(COUNTS);
        ObjectNode reals = tree.putObject(REALS);
        for (NamedArrays state : states) {
            write(state, counts, reals);
        }
        return JsonText.bytes(tree);
    }

    private static void write(NamedArrays state, ObjectNode counts, ObjectNode reals) {
        state.counts().forEach((name, list) -> {
            ArrayNode array = counts.putArray(name);
            list.forEach(array::add);
        });
        state.reals().forEach((name, list) -> {
            ArrayNode array = reals.putArray(name);
            list.forEach(value -> {
                if (Double.isFinite(value)) {
                    array.add(value);
                } else {
                    array.add(Double.toString(value));
                }
            });
        });
    }

    /**
     * The state of these numbers and floats.
     *
     * @throws IllegalArgumentException naming what is no list of numbers
     */
    static NamedArrays read(byte[] bytes, Map<String, FloatArray> floats) {
        ObjectNode tree = JsonText.object(bytes);
        return new NamedArrays(
                floats, lists(tree.path(REALS), StateText::real), lists(tree.path(COUNTS), StateText::count));
    }

    /** The numbers whose names begin with a place, or all others. */
    static NamedArrays part(NamedArrays all, String place, boolean inside) {
        return new NamedArrays(
                inside ? Map.of() : all.floats(), part(all.reals(), place, inside), part(all.counts(), place, inside));
    }

    private static <T> Map<String, List<T>> part(Map<String, List<T>> lists, String place, boolean inside) {
        Map<String, List<T>> part = new TreeMap<>(lists);
        part.keySet().removeIf(name -> name.startsWith(place) != inside);
        return part;
    }

    private static <T> Map<String, List<T>> lists(JsonNode tree, Function<JsonNode, T> number) {
        Map<String, List<T>> lists = new TreeMap<>();
        for (Map.Entry<String, JsonNode> member : tree.properties()) {
            try {
                lists.put(
                        member.getKey(),
                        StreamSupport.stream(member.getValue().spliterator(), false)
                                .map(number)
                                .toList());
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        JsonText.shown(JsonNodeFactory.instance.textNode(member.getKey())) + ": " + e.getMessage(), e);
            }
        }
        return lists;
    }

    private static double real(JsonNode node) {
        if (node.isNumber()) {
            return node.doubleValue();
        }
        return switch (node.asText()) {
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> throw new NumberFormatException(JsonText.shown(node) + " (a number)");
        };
    }

    private static long count(JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw new NumberFormatException(JsonText.shown(node) + " (a whole number)");
        }
        return node.longValue();
    }
}
