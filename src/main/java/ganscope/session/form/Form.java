package ganscope.session.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** How one part of an experiment stands in JSON and in the words of dotted paths. Stateless. */
sealed interface Form permits ObjectForm, ValueForm {
    /** The value as JSON. */
    JsonNode write(Object value);

    /**
     * The value that JSON describes.
     *
     * @param base where members that the JSON leaves out come from
     * @param path where in the experiment this is, for messages; empty at the root
     * @throws IllegalArgumentException naming the path, what stands there, and what is allowed
     */
    Object read(JsonNode node, Object base, String path);

    /**
     * A copy with some parts changed at once.
     *
     * @param settings from the path below this value (empty for the value itself) to the new value in words
     * @throws IllegalArgumentException as {@link #read}
     */
    Object set(Object value, Map<String, String> settings, String path);

    /** The part at a path below this value in words; {@code set} with it changes nothing. */
    String get(Object value, String rest, String path);

    /** Adds the paths of all leaves below this value. */
    void paths(Object value, String path, List<String> out);

    /** {@code name} below {@code path}. */
    static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** A message about a member of {@code path}, with its whole path in front exactly once. */
    static IllegalArgumentException located(String path, IllegalArgumentException cause) {
        String message = String.valueOf(cause.getMessage());
        return path.isEmpty() || message.startsWith(path + ".")
                ? cause
                : new IllegalArgumentException(path + "." + message, cause);
    }
}
