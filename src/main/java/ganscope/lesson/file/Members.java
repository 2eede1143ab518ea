package ganscope.lesson.file;

import ganscope.session.NearestName;
import ganscope.text.Quoted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
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
            throw whole.refused(
                    allowed.isEmpty()
                            ? "NAME: VALUE is needed here"
                            : "NAME: VALUE is needed here, with " + words(allowed));
        }
        Members members = new Members(whole);
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw new Field(whole.file(), whole.path(), entry.getKeyNode()).refused("a name is needed here");
            }
            String name = key.getValue();
            Field place = whole.member(Quoted.bare(name), key);
            if (!allowed.isEmpty() && !allowed.contains(name)) {
                throw place.refused("no such field (" + words(allowed) + ")" + NearestName.question(name, allowed));
            }
            if (members.values.put(name, whole.member(Quoted.bare(name), entry.getValueNode())) != null) {
                throw place.refused("given twice");
            }
        }
        return members;
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
