package ganscope.session.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.data.table.DataWords;
import ganscope.data.taken.LeftOut;
import ganscope.data.taken.Provenance;
import ganscope.text.Language;
import ganscope.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was left out of a file of data, beside the settings of the experiment that imitates the rest. */
final class ProvenanceForm {
    private static final String LEFT_OUT = "leftOut";
    private static final String ROWS = "rowsLeftOut";
    private static final String WEIGHTLESS = "rowsOfWeightZero";
    private static final String REMARKS = "remarks";
    private static final List<String> MEMBERS = List.of(LEFT_OUT, ROWS, WEIGHTLESS, REMARKS);

    private ProvenanceForm() {}

    static ObjectNode write(Provenance provenance) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        ObjectNode leftOut = object.putObject(LEFT_OUT);
        provenance.leftOut().forEach((name, reason) -> leftOut.put(name, id(reason)));
        object.put(ROWS, provenance.rowsLeftOut());
        if (provenance.weightless() > 0) {
            object.put(WEIGHTLESS, provenance.weightless());
        }
        if (!provenance.remarks().isEmpty()) {
            Words english = Words.in(Language.ENGLISH);
            provenance.remarks().stream().map(remark -> remark.text(english)).forEach(object.putArray(REMARKS)::add);
        }
        return object;
    }

    /**
     * Reads it back; remarks stay as they were worded.
     *
     * @throws IllegalArgumentException naming the place, what stands there and what is allowed
     */
    static Provenance read(JsonNode node, String path) {
        if (!node.isObject()) {
            throw new IllegalArgumentException(
                    path + ": " + ValueForm.shorten(node) + " (an object with " + String.join(", ", MEMBERS) + ")");
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!MEMBERS.contains(member.getKey())) {
                throw new UnknownSetting(path, member.getKey(), MEMBERS);
            }
        }
        return new Provenance(
                leftOut(node.path(LEFT_OUT), path),
                count(node, ROWS, path),
                count(node, WEIGHTLESS, path),
                remarks(node, path));
    }

    private static Map<String, LeftOut> leftOut(JsonNode node, String path) {
        if (!node.isMissingNode() && !node.isObject()) {
            throw new IllegalArgumentException(
                    Form.join(path, LEFT_OUT) + ": " + ValueForm.shorten(node) + " (an object of columns and reasons)");
        }
        Map<String, LeftOut> leftOut = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            leftOut.put(member.getKey(), reason(member.getValue(), Form.join(path, LEFT_OUT)));
        }
        return leftOut;
    }

    private static LeftOut reason(JsonNode node, String path) {
        List<String> allowed = new ArrayList<>();
        for (LeftOut reason : LeftOut.values()) {
            if (node.isTextual() && node.textValue().equals(id(reason))) {
                return reason;
            }
            allowed.add(id(reason));
        }
        throw new IllegalArgumentException(
                path + ": " + ValueForm.shorten(node) + " (one of " + String.join(", ", allowed) + ")");
    }

    private static String id(LeftOut reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    private static int count(JsonNode object, String name, String path) {
        JsonNode node = object.path(name);
        if (node.isMissingNode()) {
            return 0;
        }
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < 0) {
            throw new IllegalArgumentException(
                    Form.join(path, name) + ": " + ValueForm.shorten(node) + " (a whole number of at least 0)");
        }
        return node.intValue();
    }

    private static List<DataWords> remarks(JsonNode object, String path) {
        JsonNode list = object.path(REMARKS);
        List<DataWords> remarks = new ArrayList<>();
        boolean texts = list.isMissingNode() || list.isArray();
        for (JsonNode remark : list) {
            texts &= remark.isTextual();
            remarks.add(DataWords.of("data.took.remark", remark.asText()));
        }
        if (!texts) {
            throw new IllegalArgumentException(
                    Form.join(path, REMARKS) + ": " + ValueForm.shorten(list) + " (a list of texts)");
        }
        return remarks;
    }
}
