package ganscope.checkpoint;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.text.Quoted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Small JSON texts: trees to bytes and back, within limits. */
final class JsonText {
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxTokenCount(100_000)
            .maxNestingDepth(10)
            .maxNameLength(200)
            .maxStringLength(200)
            .maxNumberLength(100)
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonText() {}

    static byte[] bytes(ObjectNode tree) {
        try {
            return (MAPPER.writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values is always writable", e);
        }
    }

    /**
     * The object that the bytes describe.
     *
     * @throws IllegalArgumentException if they describe none
     */
    static ObjectNode object(byte[] bytes) {
        try {
            if (MAPPER.readTree(bytes) instanceof ObjectNode object) {
                return object;
            }
            throw new IllegalArgumentException("it is no JSON object");
        } catch (JsonProcessingException e) {
            String reason = e.getOriginalMessage().lines().findFirst().orElse("");
            throw new IllegalArgumentException("it is not JSON: " + Quoted.bare(reason), e);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory are always readable", e);
        }
    }

    /** A member's text, or an empty one. */
    static String text(JsonNode tree, String name) {
        return tree.path(name).asText("");
    }

    /**
     * A member that is a whole number.
     *
     * @throws IllegalArgumentException if it is none
     */
    static long whole(JsonNode tree, String name) {
        JsonNode number = tree.path(name);
        if (!number.isIntegralNumber() || !number.canConvertToLong()) {
            throw new IllegalArgumentException(name + ": " + shown(number) + " (a whole number)");
        }
        return number.longValue();
    }

    /** A value in a few words. */
    static String shown(JsonNode node) {
        return node.isMissingNode() ? "it is missing" : Quoted.bare(node.toString());
    }
}
