import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A bill of materials (CycloneDX) of the build, and what of it the installed program has: all but ND4J and JavaCPP. */
final class Bom {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode tree;
    private final Set<String> shipped = new LinkedHashSet<>();

    Bom(Path file) throws IOException {
        tree = (ObjectNode) JSON.readTree(file.toFile());
        Deque<String> open = new ArrayDeque<>(List.of(tree.at("/metadata/component/bom-ref").asText()));
        while (!open.isEmpty()) {
            String ref = open.remove();
            if (isLeftOut(ref) || !shipped.add(ref) || ref.contains("/org.bytedeco/")) {
                continue; // of OpenBLAS, only the native library is shipped, and nothing that its Java needs
            }
            for (JsonNode dependency : tree.get("dependencies")) {
                if (dependency.get("ref").asText().equals(ref)) {
                    dependency.path("dependsOn").forEach(needed -> open.add(needed.asText()));
                }
            }
        }
    }

    /** The libraries of the installed program, each once, by group and name. */
    List<Library> libraries() {
        List<Library> libraries = new ArrayList<>();
        for (JsonNode component : tree.get("components")) {
            if (shipped.contains(component.get("bom-ref").asText())) {
                libraries.add(Library.of(component));
            }
        }
        return libraries.stream()
                .distinct()
                .sorted(Comparator.comparing(Library::group).thenComparing(Library::name))
                .toList();
    }

    /** Writes the part of the bill that is shipped, and the Java runtime. */
    void write(Path file, String javaVersion) throws IOException {
        ArrayNode components = JSON.createArrayNode();
        for (JsonNode component : tree.get("components")) {
            if (shipped.contains(component.get("bom-ref").asText())) {
                components.add(component);
            }
        }
        ObjectNode java = components.addObject();
        java.put("type", "platform").put("bom-ref", "java").put("name", "OpenJDK").put("version", javaVersion);
        java.putArray("licenses").addObject().putObject("license").put("id", "GPL-2.0-with-classpath-exception");
        tree.set("components", components);
        ArrayNode dependencies = JSON.createArrayNode();
        for (JsonNode dependency : tree.get("dependencies")) {
            if (shipped.contains(dependency.get("ref").asText())) {
                ObjectNode kept = dependencies.addObject().put("ref", dependency.get("ref").asText());
                ArrayNode needed = kept.putArray("dependsOn");
                dependency.path("dependsOn").forEach(ref -> {
                    if (shipped.contains(ref.asText())) {
                        needed.add(ref);
                    }
                });
            }
        }
        tree.set("dependencies", dependencies);
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n");
    }

    private static boolean isLeftOut(String ref) {
        return ref.contains("/org.nd4j/") || ref.contains("/javacpp@");
    }
}
