package ganscope.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON as the command line writes it: numbers that JSON does not know are strings. */
final class JsonOutput {
    private JsonOutput() {}

    /** Puts a number, or the string "Infinity", "-Infinity" or "NaN". */
    static void put(ObjectNode object, String name, double value) {
        if (Double.isFinite(value)) {
            object.put(name, value);
        } else {
            object.put(name, Double.toString(value));
        }
    }

    /** Adds a number, or the string "Infinity", "-Infinity" or "NaN". */
    static void add(ArrayNode array, double value) {
        if (Double.isFinite(value)) {
            array.add(value);
        } else {
            array.add(Double.toString(value));
        }
    }
}
