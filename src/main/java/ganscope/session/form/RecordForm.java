package ganscope.session.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.data.Target;
import ganscope.gan.experiment.Layers;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A record: an object with one member for each component, checked by the record's own constructor. */
final class RecordForm implements ObjectForm {
    /** One component: its name, how it is read off, its form, and whether files leave out its default. */
    private record Member(String name, Method accessor, Form form, boolean optional) {
        /** Whether a file leaves this value out: the first constant of an enum, no layers, where the component says so. */
        boolean leavesOut(Object value) {
            return optional
                    && (value instanceof Enum<?> constant && constant.ordinal() == 0 || value.equals(Layers.NONE));
        }
    }

    private final Constructor<?> constructor;
    private final List<Member> members;
    private final List<String> names;

    private RecordForm(Constructor<?> constructor, List<Member> members) {
        this.constructor = constructor;
        this.members = members;
        this.names = members.stream().map(Member::name).toList();
    }

    /** The form of a record type; its components are values, records or the target. */
    static RecordForm of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            return new RecordForm(
                    type.getDeclaredConstructor(types),
                    Arrays.stream(components)
                            .map(component -> new Member(
                                    name(component), component.getAccessor(), form(component), optional(component)))
                            .toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its own constructor: " + type, e);
        }
    }

    /** The component's name, unless it says that it is called otherwise in files. */
    private static String name(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null ? component.getName() : property.value();
    }

    private static boolean optional(RecordComponent component) {
        JsonInclude include = component.getAccessor().getAnnotation(JsonInclude.class);
        return include != null && include.value() == JsonInclude.Include.NON_DEFAULT;
    }

    private static Form form(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == Target.class) {
            return new TargetForm();
        }
        return type.isRecord() ? of(type) : ValueForms.of(component);
    }

    @Override
    public ObjectNode write(Object value) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Member member : members) {
            Object part = part(member, value);
            if (!member.leavesOut(part)) {
                object.set(member.name, member.form.write(part));
            }
        }
        return object;
    }

    @Override
    public Object read(JsonNode node, Object base, String path) {
        if (!node.isObject()) {
            throw new IllegalArgumentException((path.isEmpty() ? "experiment" : path) + ": " + ValueForm.shorten(node)
                    + " (an object with " + String.join(", ", names) + ")");
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (!names.contains(property.getKey())) {
                throw new UnknownSetting(path, property.getKey(), names);
            }
        }
        Object[] parts = new Object[members.size()];
        for (int i = 0; i < parts.length; i++) {
            Member member = members.get(i);
            JsonNode part = node.get(member.name);
            Object old = part(member, base);
            parts[i] = part == null ? old : member.form.read(part, old, Form.join(path, member.name));
        }
        return build(parts, path);
    }

    @Override
    public Object set(Object value, Map<String, String> settings, String path) {
        Map<String, Map<String, String>> byName = new LinkedHashMap<>();
        settings.forEach((rest, words) -> byName.computeIfAbsent(head(rest, path), name -> new LinkedHashMap<>())
                .put(tail(rest), words));
        Object[] parts = new Object[members.size()];
        for (int i = 0; i < parts.length; i++) {
            Member member = members.get(i);
            Object old = part(member, value);
            Map<String, String> below = byName.get(member.name);
            parts[i] = below == null ? old : member.form.set(old, below, Form.join(path, member.name));
        }
        return build(parts, path);
    }

    @Override
    public String get(Object value, String rest, String path) {
        String name = head(rest, path);
        Member member = members.get(names.indexOf(name));
        return member.form.get(part(member, value), tail(rest), Form.join(path, name));
    }

    @Override
    public void paths(Object value, String path, List<String> out) {
        for (Member member : members) {
            member.form.paths(part(member, value), Form.join(path, member.name), out);
        }
    }

    /** The first name of a path below this record, which must be a member's. */
    private String head(String rest, String path) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(path + ": not a single value (it has " + String.join(", ", names) + ")");
        }
        int dot = rest.indexOf('.');
        String name = dot < 0 ? rest : rest.substring(0, dot);
        if (!names.contains(name)) {
            throw new UnknownSetting(path, name, names);
        }
        return name;
    }

    private static String tail(String rest) {
        int dot = rest.indexOf('.');
        return dot < 0 ? "" : rest.substring(dot + 1);
    }

    private static Object part(Member member, Object value) {
        try {
            return member.accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(member.accessor.toString(), e);
        }
    }

    private Object build(Object[] parts, String path) {
        try {
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw Form.located(path, refused);
            }
            throw new IllegalStateException(constructor.toString(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor.toString(), e);
        }
    }
}
