package ganscope.session.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.data.Samples;
import ganscope.data.distribution.RowLabels;
import ganscope.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Samples as a target: {@code source}, the names of the {@code columns} where they have any, and the numbers themselves,
 * so that the experiment needs no other file; points of the plane as pairs. Where rows do not count alike, their
 * {@code weights} stand beside the {@code values}, in the same order, and where they have classes their {@code labels}.
 */
final class SamplesForm implements ObjectForm {
    private static final String SOURCE = "source";
    private static final String COLUMNS = "columns";
    private static final String VALUES = "values";
    private static final String WEIGHTS = "weights";
    private static final String LABELS = "labels";
    private static final List<String> MEMBERS = List.of("type", SOURCE, COLUMNS, VALUES, WEIGHTS, LABELS);

    @Override
    public ObjectNode write(Object value) {
        Samples samples = (Samples) value;
        double[] numbers = samples.values();
        ObjectNode object = JsonNodeFactory.instance.objectNode().put(SOURCE, samples.source());
        if (!samples.columns().isEmpty()) {
            samples.columns().forEach(object.putArray(COLUMNS)::add);
        }
        ArrayNode rows = object.putArray(VALUES);
        for (int i = 0; i < numbers.length; i += samples.dimension()) {
            if (samples.dimension() == 1) {
                rows.add(numbers[i]);
            } else {
                rows.addArray().add(numbers[i]).add(numbers[i + 1]);
            }
        }
        double[] weights = samples.weights();
        if (weights.length > 0) {
            ArrayNode list = object.putArray(WEIGHTS);
            for (double weight : weights) {
                list.add(weight);
            }
        }
        if (!samples.labels().isEmpty()) {
            samples.labels().words().forEach(object.putArray(LABELS)::add);
        }
        return object;
    }

    @Override
    public Object read(JsonNode node, Object base, String path) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (!MEMBERS.contains(property.getKey())) {
                throw new UnknownSetting(path, property.getKey(), MEMBERS);
            }
        }
        JsonNode source = node.path(SOURCE);
        JsonNode rows = node.path(VALUES);
        if (!rows.isArray() || rows.isEmpty()) {
            throw new IllegalArgumentException(
                    path + ".values: " + ValueForm.shorten(rows) + " (a list of numbers or pairs)");
        }
        int dimension = rows.get(0).isArray() ? 2 : 1;
        double[] numbers = new double[rows.size() * dimension];
        for (int row = 0; row < rows.size(); row++) {
            for (int axis = 0; axis < dimension; axis++) {
                numbers[row * dimension + axis] = number(rows.get(row), axis, dimension, Form.join(path, VALUES), row);
            }
        }
        try {
            return Samples.labelled(
                    source.asText(""),
                    columns(node.path(COLUMNS), path),
                    numbers,
                    weights(node.path(WEIGHTS), path),
                    RowLabels.of(
                            texts(node.path(LABELS), Form.join(path, LABELS), "a list of names, one for each row")),
                    dimension);
        } catch (IllegalArgumentException refused) {
            throw Form.located(path, refused);
        }
    }

    private static List<String> columns(JsonNode names, String path) {
        return texts(names, Form.join(path, COLUMNS), "a list of names, one for each number");
    }

    static List<String> texts(JsonNode names, String path, String allowed) {
        List<String> texts = new ArrayList<>();
        if (!names.isMissingNode() && !names.isArray()) {
            throw new IllegalArgumentException(path + ": " + ValueForm.shorten(names) + " (" + allowed + ")");
        }
        for (JsonNode name : names) {
            if (!name.isTextual()) {
                throw new IllegalArgumentException(path + ": " + ValueForm.shorten(name) + " (a name, as text)");
            }
            texts.add(name.textValue());
        }
        return texts;
    }

    private static double[] weights(JsonNode list, String path) {
        if (!list.isMissingNode() && !list.isArray()) {
            throw new IllegalArgumentException(Form.join(path, WEIGHTS) + ": " + ValueForm.shorten(list)
                    + " (a list of numbers, one for each row)");
        }
        double[] weights = new double[list.size()];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = number(list.get(row), 0, 1, Form.join(path, WEIGHTS), row);
        }
        return weights;
    }

    private static double number(JsonNode row, int axis, int dimension, String path, int index) {
        JsonNode number = dimension == 1 ? row : row.path(axis);
        if (!number.isNumber() || dimension == 2 && row.size() != 2) {
            throw new IllegalArgumentException(path + "[" + index + "]: " + ValueForm.shorten(row)
                    + (dimension == 1
                            ? " (a number, as in the first row)"
                            : " (a pair of numbers, as in the first row)"));
        }
        return number.doubleValue();
    }

    @Override
    public Object set(Object value, Map<String, String> settings, String path) {
        String name = settings.keySet().iterator().next();
        throw unknown(name, path);
    }

    @Override
    public String get(Object value, String rest, String path) {
        if (rest.equals(SOURCE)) {
            return ((Samples) value).source();
        }
        if (rest.equals(COLUMNS)) {
            return String.join(",", ((Samples) value).columns());
        }
        throw unknown(rest, path);
    }

    private static IllegalArgumentException unknown(String name, String path) {
        return unsettable(name, path, "samples", "a file of numbers");
    }

    /** A refusal to set a part of given data. */
    static IllegalArgumentException unsettable(String name, String path, String data, String instead) {
        return new IllegalArgumentException(Form.join(path, Quoted.bare(name)) + ": " + data
                + " cannot be set word by word (give " + instead + " instead)");
    }

    @Override
    public void paths(Object value, String path, List<String> out) {
        out.add(Form.join(path, SOURCE));
    }
}
