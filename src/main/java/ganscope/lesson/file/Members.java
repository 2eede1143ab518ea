package ganscope.lesson.file;

import ganscope.session.form.NearestName;
import ganscope.text.Quoted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The members of a mapping, each known by name. */
final class Members {
    private final Field whole;
    private final Map<String, Field> values = new LinkedHashMap<>();

    private Members(Field whole) {
        this.whole = whole;
    }

    /**
     * Reads a mapping.
     *
     * @param allowed the names it may have; empty = any
     */
    static Members of(Field whole, List<String> allowed) throws BadLesson {
        if (!(whole.node() instanceof MappingNode mapping)) {
            throw whole.refused("fields are needed here, each NAME: VALUE"
                    + (allowed.isEmpty() ? " (such as {seed: 7})" : ", with " + words(allowed)));
        }
        Members members = new Members(whole);
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw new Field(whole.file(), whole.path(), entry.getKeyNode()).refused("a name is needed here");
            }
            String name = key.getValue();
            Field place = whole.member(Quoted.bare(name), key);
            if (!allowed.isEmpty() && !allowed.contains(name)) {
                throw place.refused(unknown(name, mapping, entry.getValueNode(), allowed));
            }
            if (allowed.isEmpty() && name.contains(":") && isNothing(entry.getValueNode())) {
                throw place.refused("a blank is missing behind the colon");
            }
            if (members.values.put(name, whole.member(Quoted.bare(name), entry.getValueNode())) != null) {
                throw place.refused("given twice");
            }
        }
        return members;
    }

    /** Names that stand there already were not meant; a comma in a text without quotation marks ends it. */
    private static String unknown(String name, MappingNode mapping, Node value, List<String> allowed) {
        boolean comma = mapping.getFlowStyle() == FlowStyle.FLOW && isNothing(value);
        if (comma) {
            return "no such field (" + words(allowed) + "; a text with a comma is put between quotation marks)";
        }
        List<String> there = mapping.getValue().stream()
                .map(entry -> entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "")
                .toList();
        List<String> absent =
                allowed.stream().filter(each -> !there.contains(each)).toList();
        return "no such field (" + words(allowed) + ")" + NearestName.question(name, absent);
    }

    private static boolean isNothing(Node value) {
        return value instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getValue().isEmpty();
    }

    private static String words(List<String> names) {
        return String.join(", ", names);
    }

    Field whole() {
        return whole;
    }

    Set<String> names() {
        return values.keySet();
    }

    Optional<Field> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Field need(String name) throws BadLesson {
        Field value = values.get(name);
        if (value == null) {
            throw whole.refused("the field " + name + " is missing");
        }
        return value;
    }

    /** The one of these members that is there. */
    String one(String... names) throws BadLesson {
        List<String> there = Stream.of(names).filter(values::containsKey).toList();
        if (there.size() != 1) {
            throw whole.refused((there.isEmpty() ? "none" : String.join(" and ", there)) + " given (exactly one of "
                    + String.join(", ", names) + ")");
        }
        return there.getFirst();
    }

    /** Refuses members that have no meaning beside another. */
    void only(String beside, String... names) throws BadLesson {
        for (Map.Entry<String, Field> entry : values.entrySet()) {
            if (!List.of(names).contains(entry.getKey())) {
                throw entry.getValue().refused("has no meaning beside " + beside);
            }
        }
    }
}
