package ganscope.session.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.data.Pictures;
import ganscope.data.Samples;
import ganscope.data.Target;
import ganscope.data.TargetCatalogue;
import ganscope.text.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The target: an object whose {@code type} says which record the other members describe. Another type starts from that
 * type's defaults.
 */
final class TargetForm implements ObjectForm {
    private static final String TYPE = "type";

    /** One kind of target: how its record is written, and where it starts. */
    private record Kind(RecordForm form, Target defaults) {}

    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final List<String> types;
    private final SamplesForm samples = new SamplesForm();
    private final PicturesForm pictures = new PicturesForm();

    /** The form of every kind of target that ships. */
    TargetForm() {
        TargetCatalogue.defaults()
                .forEach(target -> kinds.put(target.type(), new Kind(RecordForm.of(target.getClass()), target)));
        types = new ArrayList<>(kinds.keySet());
        types.add(Samples.TYPE);
        types.add(Pictures.TYPE);
    }

    @Override
    public ObjectNode write(Object value) {
        Target target = (Target) value;
        ObjectNode members = form(target).write(target);
        ObjectNode object = members.objectNode().put(TYPE, target.type());
        return object.setAll(members);
    }

    @Override
    public Object read(JsonNode node, Object base, String path) {
        if (!node.isObject()) {
            throw new IllegalArgumentException(
                    path + ": " + ValueForm.shorten(node) + " (an object with type and more)");
        }
        ObjectNode members = node.deepCopy();
        JsonNode type = members.remove(TYPE);
        if (type == null) {
            return form((Target) base).read(members, base, path);
        }
        if (!type.isTextual()) {
            throw badType(ValueForm.shorten(type), "", path);
        }
        if (type.textValue().equals(Samples.TYPE)) {
            return samples.read(members, base, path);
        }
        if (type.textValue().equals(Pictures.TYPE)) {
            return pictures.read(members, base, path);
        }
        Kind kind = kind(type.textValue(), path);
        return kind.form.read(members, kind.defaults, path);
    }

    @Override
    public Object set(Object value, Map<String, String> settings, String path) {
        Target target = (Target) value;
        Map<String, String> members = new LinkedHashMap<>(settings);
        String type = members.remove(TYPE);
        if (type != null && !type.equals(target.type())) {
            target = kind(type, path).defaults;
        }
        return members.isEmpty() ? target : form(target).set(target, members, path);
    }

    @Override
    public String get(Object value, String rest, String path) {
        Target target = (Target) value;
        return rest.equals(TYPE) ? target.type() : form(target).get(target, rest, path);
    }

    @Override
    public void paths(Object value, String path, List<String> out) {
        out.add(Form.join(path, TYPE));
        form((Target) value).paths(value, path, out);
    }

    private ObjectForm form(Target target) {
        return switch (target) {
            case Samples given -> samples;
            case Pictures given -> pictures;
            default -> kind(target.type(), "target").form;
        };
    }

    private Kind kind(String type, String path) {
        if (type.equals(Samples.TYPE)) {
            throw new IllegalArgumentException(
                    path + ".type: samples have no settings to start from (give a file of numbers instead)");
        }
        if (type.equals(Pictures.TYPE)) {
            throw new IllegalArgumentException(
                    path + ".type: pictures have no settings to start from (give a folder of them instead)");
        }
        Kind kind = kinds.get(type);
        if (kind == null) {
            throw badType(Quoted.of(type), NearestName.question(type, types), path);
        }
        return kind;
    }

    private IllegalArgumentException badType(String found, String question, String path) {
        return new IllegalArgumentException(
                path + ".type: " + found + " (one of " + String.join(", ", types) + ")" + question);
    }
}
