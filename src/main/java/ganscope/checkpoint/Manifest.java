package ganscope.checkpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.text.Program;
import ganscope.text.Quoted;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a checkpoint says of itself.
 *
 * @param program that wrote it, with its version
 * @param parts everything else that it holds, by name
 */
record Manifest(String program, Map<String, Entry> parts) {
    /** Raised whenever a program that reads this version could not read the next. */
    static final int VERSION = 1;

    private static final String FORMAT = "ganscope-run";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /**
     * A part.
     *
     * @param bytes its length
     * @param sha256 of its bytes, 64 hexadecimal digits
     */
    record Entry(long bytes, String sha256) {}

    static Manifest of(Map<String, Entry> parts) {
        return new Manifest(Program.NAME_AND_VERSION, parts);
    }

    byte[] bytes() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("format", FORMAT);
        tree.put("version", VERSION);
        tree.put("program", program);
        ObjectNode list = tree.putObject("parts");
        parts.forEach(
                (name, part) -> list.putObject(name).put("bytes", part.bytes()).put("sha256", part.sha256()));
        return JsonText.bytes(tree);
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException naming what is wrong, also if a newer program wrote it
     */
    static Manifest read(byte[] bytes) {
        ObjectNode tree = JsonText.object(bytes);
        if (!JsonText.text(tree, "format").equals(FORMAT)) {
            throw new IllegalArgumentException("format: " + JsonText.shown(tree.path("format")) + " (" + FORMAT + ")");
        }
        String program = JsonText.text(tree, "program");
        long version = JsonText.whole(tree, "version");
        if (version > VERSION) {
            throw new IllegalArgumentException("version: " + version + ", written by " + Quoted.of(program)
                    + " (this program reads version " + VERSION + ")");
        }
        if (version < 1) {
            throw new IllegalArgumentException("version: " + version + " (" + VERSION + ")");
        }
        Map<String, Entry> parts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> part : tree.path("parts").properties()) {
            parts.put(part.getKey(), entry(part.getKey(), part.getValue()));
        }
        return new Manifest(program, parts);
    }

    private static Entry entry(String name, JsonNode tree) {
        if (!Part.isKnown(name) || name.equals(Part.MANIFEST)) {
            throw new IllegalArgumentException("parts: " + Quoted.of(name) + " (no checkpoint has such a part)");
        }
        String hash = JsonText.text(tree, "sha256");
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException(name + ": sha256 " + Quoted.of(hash) + " (64 hexadecimal digits)");
        }
        long bytes = JsonText.whole(tree, "bytes");
        if (bytes < 0 || bytes > Part.most(name)) {
            throw new IllegalArgumentException(name + ": " + bytes + " bytes (from 0 to " + Part.most(name) + ")");
        }
        return new Entry(bytes, hash);
    }
}
