import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A library as the bill of materials has it.
 *
 * @param licences their names, as its authors have given them
 * @param home its page, or nothing
 */
record Library(String group, String name, String version, List<String> licences, String home) {
    static Library of(JsonNode component) {
        List<String> licences = new ArrayList<>();
        for (JsonNode choice : component.path("licenses")) {
            JsonNode licence = choice.path("license");
            licences.add(licence.path("id").asText(licence.path("name").asText()));
        }
        String home = "";
        for (JsonNode reference : component.path("externalReferences")) {
            if (reference.path("type").asText().equals("website")) {
                home = reference.get("url").asText();
            }
        }
        return new Library(
                component.get("group").asText(),
                component.get("name").asText(),
                component.get("version").asText(),
                List.copyOf(licences),
                home);
    }

    /** Group and name. */
    String id() {
        return group + ":" + name;
    }

    /** How its file's name begins, in Maven's repository. */
    String file() {
        return name + "-" + version;
    }
}
