package ganscope.session.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.gan.experiment.Experiment;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * An experiment as a tree of settings: JSON, and dotted paths with values in words, such as
 * {@code generator.optimizer.learningRate} and {@code 1e-3}.
 *
 * <p>The tree follows the components of the records, so a path is what the record calls it. Stateless; safe for any
 * thread.
 */
public final class ExperimentTree {
    private static final RecordForm ROOT = RecordForm.of(Experiment.class);
    /**
     * More than any experiment needs: a million points of the plane with weights are five million tokens and 70 MB. Without
     * limits a file that never ends, or ten million empty lists, would take all memory.
     */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxDocumentLength(128_000_000)
            .maxTokenCount(6_000_000)
            .maxNestingDepth(100)
            .maxNameLength(1000)
            .maxStringLength(100_000)
            .maxNumberLength(1000)
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ExperimentTree() {}

    /** The experiment from which a tree with missing members takes them. */
    public static Experiment defaults() {
        return Defaults.EXPERIMENT;
    }

    /** The whole experiment, samples included; {@link #fromJson} gives an equal one back. */
    public static ObjectNode toJson(Experiment experiment) {
        return ROOT.write(experiment);
    }

    /** {@link #toJson} as indented text with a line end at its end. */
    public static String toText(Experiment experiment) {
        return text(toJson(experiment));
    }

    static String text(ObjectNode tree) {
        try {
            return MAPPER.writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values is always writable", e);
        }
    }

    /**
     * The experiment that JSON describes; members left out are those of {@link #defaults()}, or of the target's type.
     *
     * @throws IllegalArgumentException naming the path, the value there and what is allowed
     */
    public static Experiment fromJson(JsonNode node) {
        return (Experiment) suggesting(Defaults.EXPERIMENT, () -> ROOT.read(node, Defaults.EXPERIMENT, ""));
    }

    /**
     * {@link #fromJson} of a text.
     *
     * @throws IllegalArgumentException also if the text is not JSON, naming line and column
     */
    public static Experiment fromText(String text) {
        return fromJson(parse(text));
    }

    static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw notJson(e);
        }
    }

    /**
     * The tree that a stream of JSON holds.
     *
     * @throws IllegalArgumentException if it is not JSON, or more of it than an experiment has, naming line and column
     */
    static JsonNode parse(InputStream bytes) throws IOException {
        try {
            return MAPPER.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw notJson(e);
        }
    }

    private static IllegalArgumentException notJson(JsonProcessingException e) {
        String place = e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
        String start = e instanceof StreamConstraintsException ? "too much for an experiment: " : "not JSON: ";
        return new IllegalArgumentException(start + firstLine(e.getOriginalMessage()) + place, e);
    }

    /** Jackson adds hints for programmers in further lines, and in parentheses. */
    private static String firstLine(String message) {
        return message.lines()
                .findFirst()
                .orElse("")
                .replaceAll(", from `[^`]*`", "")
                .replaceAll(" \\(`?(from|use|expected).*", "");
    }

    /**
     * A copy with one setting changed.
     *
     * @throws IllegalArgumentException as {@link #with(Experiment, Map)}
     */
    public static Experiment with(Experiment experiment, String path, String value) {
        return with(experiment, Map.of(path, value));
    }

    /**
     * A copy with some settings changed at once, so that only the combination of all of them must be valid. Another
     * {@code target.type} starts from that type's defaults.
     *
     * @param settings from path to value in words
     * @throws IllegalArgumentException naming the path, the value and what is allowed, and the nearest name
     */
    public static Experiment with(Experiment experiment, Map<String, String> settings) {
        return (Experiment) suggesting(experiment, () -> ROOT.set(experiment, settings, ""));
    }

    /**
     * The setting at a path in words; setting it to them changes nothing.
     *
     * @throws IllegalArgumentException if there is no such path
     */
    public static String get(Experiment experiment, String path) {
        return (String) suggesting(experiment, () -> ROOT.get(experiment, path, ""));
    }

    /** The paths of all settings that an experiment with this kind of target has, in order. */
    public static List<String> paths(Experiment experiment) {
        List<String> paths = new ArrayList<>();
        ROOT.paths(experiment, "", paths);
        return List.copyOf(paths);
    }

    private static Object suggesting(Experiment experiment, Supplier<Object> reading) {
        try {
            return reading.get();
        } catch (UnknownSetting unknown) {
            throw unknown.suggesting(paths(experiment));
        }
    }
}
